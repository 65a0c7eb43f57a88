import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { fixPdf } from '../../src/lib/paper/fixPdf.ts';
import { type Paper, printPages } from '../../src/lib/paper/printPages.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { chromiumPdf } from './chromiumPdf.ts';

const drawn = '20260101010101';

/** A browser that prints every page on two sheets, and remembers what it was asked for. */
function fakeBrowser(author: string | null, fails = false) {
  const asked: unknown[] = [];
  const tab = {
    goto: async (url: string) => {
      asked.push(url);
      if (fails) throw new Error('net::ERR_FILE_NOT_FOUND');
    },
    evaluate: async () => undefined,
    pdf: async (options: unknown) => {
      asked.push(options);
      return chromiumPdf(drawn, 2);
    },
    getAttribute: async (selector: string) => (selector === 'meta[name="author"]' ? author : 'nobody'),
  };
  const browser = {
    newContext: async (options: unknown) => {
      asked.push(options);
      return { newPage: async () => tab };
    },
    close: async () => {
      asked.push('closed');
    },
  };
  return { asked, launch: async () => browser as unknown as Browser };
}

function request(folder: string, pages: readonly string[], paper: Paper = 'a4') {
  const fileOf = (page: string) => path.join(folder, `${path.basename(page, '.html')}.pdf`);
  return { site: '/site', pages, paper, day: '2026-11-12', fileOf };
}

describe('pages on paper', () => {
  it('are read from the disk, one after the other, offline and without scripts', async () => {
    const { asked, launch } = fakeBrowser('Harbour Tea');
    const folder = temporaryFolder();
    const printed = await printPages(request(folder, ['index.html', 'reports/2026-10.html']), launch);
    const pdf = fixPdf(chromiumPdf(drawn, 2), { author: 'Harbour Tea', day: '2026-11-12' });
    expect(printed).toEqual(
      ['index.pdf', '2026-10.pdf'].map((name) => ({ file: path.join(folder, name), bytes: pdf.length, sheets: 2 })),
    );
    expect(readFileSync(path.join(folder, '2026-10.pdf'))).toEqual(pdf);
    const sheet = {
      format: 'A4',
      scale: 1,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    };
    expect(asked).toEqual([
      { javaScriptEnabled: false, offline: true, colorScheme: 'light' },
      pathToFileURL('/site/index.html').href,
      sheet,
      pathToFileURL('/site/reports/2026-10.html').href,
      sheet,
      'closed',
    ]);
  });

  test.each<[Paper, string, number]>([
    ['a4', 'A4', 1],
    ['letter', 'Letter', 0.94],
  ])('of the size %s', async (paper, format, scale) => {
    const { asked, launch } = fakeBrowser('Harbour Tea');
    await printPages(request(temporaryFolder(), ['index.html'], paper), launch);
    expect(asked).toContainEqual(expect.objectContaining({ format, scale }));
  });

  it('without an author have an empty one', async () => {
    const folder = temporaryFolder();
    await printPages(request(folder, ['index.html']), fakeBrowser(null).launch);
    const pdf = fixPdf(chromiumPdf(drawn, 2), { author: '', day: '2026-11-12' });
    expect(readFileSync(path.join(folder, 'index.pdf'))).toEqual(pdf);
  });

  it('leave no browser behind when one of them fails', async () => {
    const { asked, launch } = fakeBrowser(null, true);
    await expect(printPages(request(temporaryFolder(), ['gone.html']), launch)).rejects.toThrow('FILE_NOT_FOUND');
    expect(asked.at(-1)).toBe('closed');
  });
});
