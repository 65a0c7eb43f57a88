import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { fixPdf } from './fixPdf.ts';
import { launchBrowser } from './launchBrowser.ts';

export type Paper = 'a4' | 'letter';

export interface PrintRequest {
  /** Folder of a built site. */
  readonly site: string;
  /** Below it: `reports/2026-10.html`. */
  readonly pages: readonly string[];
  readonly paper: Paper;
  /** The day that the files carry as their date. */
  readonly day: string;
  /** Where the file of a page goes. */
  readonly fileOf: (page: string) => string;
}

/** What was written, and how many sheets it has. */
export interface Printed {
  readonly file: string;
  readonly bytes: number;
  readonly sheets: number;
}

/** A sheet of Letter is 279 mm high and one of A4 297: drawn at 94 per cent, it holds what one of A4 does. */
const papers: Readonly<Record<Paper, { readonly format: string; readonly scale: number }>> = {
  a4: { format: 'A4', scale: 1 },
  letter: { format: 'Letter', scale: 0.94 },
};

/** Prints pages of a site as tagged PDFs with an outline. Nothing is asked of the network and no script runs. Throws `NoBrowserError`. */
export async function printPages(
  { site, pages, paper, day, fileOf }: PrintRequest,
  launch: () => Promise<Browser> = launchBrowser,
): Promise<Printed[]> {
  const browser = await launch();
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, colorScheme: 'light' });
    const tab = await context.newPage();
    const printed: Printed[] = [];
    for (const page of pages) {
      await tab.goto(pathToFileURL(path.join(site, page)).href);
      const pdf = fixPdf(await print(tab, paper), { author: await authorOf(tab), day });
      const file = fileOf(page);
      await writeFile(file, pdf);
      printed.push({ file, bytes: pdf.length, sheets: sheetsOf(pdf) });
    }
    return printed;
  } finally {
    await browser.close();
  }
}

async function print(tab: Page, paper: Paper): Promise<Uint8Array> {
  // Pictures below the fold wait until somebody scrolls: nobody does.
  await tab.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  return tab.pdf({ ...papers[paper], preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

async function authorOf(tab: Page): Promise<string> {
  return (await tab.getAttribute('meta[name="author"]', 'content')) ?? '';
}

function sheetsOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}
