import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { packPage } from '../../src/lib/paper/packPage.ts';
import { type Paper, printPages } from '../../src/lib/paper/printPages.ts';
import { internalValueGate } from '../../src/lib/publish/gates/internalValueGate.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const site = inject('demo');
const reports = ['reports/2026-09.html', 'reports/2026-10.html'];

async function printed(pages: readonly string[], paper: Paper) {
  const folder = temporaryFolder();
  const fileOf = (page: string) => path.join(folder, `${path.basename(page, '.html')}.pdf`);
  const files = await printPages({ site, pages, paper, day: '2026-11-12', fileOf });
  return files.map((file) => ({ ...file, text: readFileSync(file.file).toString('latin1') }));
}

describe('the reports of the demo on paper', () => {
  it('have at most six sheets and 1 MB, with tags, an outline, a language, an author and a date', async () => {
    const [first, second] = [await printed(reports, 'a4'), await printed(reports, 'a4')];
    // Compared as booleans: a difference of two files would be printed line by line.
    expect(first.map(({ text }, at) => text === second[at]?.text)).toEqual([true, true]);
    for (const { sheets, bytes, text } of first) {
      expect(sheets).toBeGreaterThan(1);
      expect(sheets).toBeLessThanOrEqual(6);
      expect(bytes).toBeLessThanOrEqual(1024 * 1024);
      for (const part of [
        '/MarkInfo',
        '/StructTreeRoot',
        '/Outlines',
        '/Lang (en)',
        '/Author <FEFF',
        "D:20261112000000+00'00'",
      ])
        expect(text).toContain(part);
      expect(text).toContain('/MediaBox [0 0 595');
    }
  });

  it('are read by the gate, glyph by glyph', async () => {
    const [report] = await printed(['reports/2026-10.html'], 'a4');
    const found = await internalValueGate({
      site: { audience: 'client', pages: [], assets: [], files: [] },
      artefacts: [{ path: 'october.pdf', bytes: Buffer.from(report?.text ?? '', 'latin1') }],
      sought: ['Subscriptions are ahead of the quarter', 'Words that no report has'].map((text) => ({
        text,
        kind: 'text' as const,
        place: { file: 'reports/2026-10.mdx', line: 1, column: 1 },
        code: 'gate/internal-value' as const,
      })),
    });
    expect(found.map(({ params }) => (params as { artefact: string }).artefact)).toEqual(['october.pdf']);
  });

  it('fit Letter too', async () => {
    const letters = await printed(reports, 'letter');
    expect(letters.map(({ text }) => text.includes('/MediaBox [0 0 612 792]'))).toEqual([true, true]);
    for (const { sheets, bytes } of letters) {
      expect(sheets).toBeLessThanOrEqual(6);
      expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    }
  });
});

it('a report in one file is at most 1 MB, asks for nothing and looks like the page', async () => {
  const page = 'reports/2026-10.html';
  const read = async (file: string) => readFileSync(path.join(site, file));
  const html = await packPage(readFileSync(path.join(site, page), 'utf8'), page, read);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1024 * 1024);
  const file = path.join(temporaryFolder(), 'report.html');
  writeFileSync(file, html);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url().slice(0, 60)));
    tab.on('console', (message) => asked.push(message.text()));
    await tab.goto(pathToFileURL(file).href);
    const faces = await tab.evaluate(() =>
      document.fonts.ready.then(() => [...document.fonts].filter((face) => face.status === 'loaded').length),
    );
    expect(faces).toBeGreaterThan(3);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href.slice(0, 60)]);
    const brand = await tab.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--brand-light'),
    );
    expect(brand).not.toBe('');
  } finally {
    await browser.close();
  }
});
