import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { builtPages } from './builtPages.ts';

const site = inject('demo');
const months = builtPages(site).filter(({ path: page }) => /^calendar\/\d{4}-\d{2}\.html$/.test(page));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

async function open(page: string, width: number): Promise<Page> {
  const tab = await browser.newPage({ viewport: { width, height: 900 } });
  await tab.goto(pathToFileURL(path.join(site, page)).href);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  return tab;
}

/** How many of them a reader can see. */
function shown(tab: Page, selector: string): Promise<number> {
  return tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].filter((found) => found.checkVisibility({ visibilityProperty: true }))
        .length,
    selector,
  );
}

it('a month of the demo is at most 30 KB, compressed', () => {
  expect(months.length).toBeGreaterThan(2);
  for (const { html } of months) expect(gzipSync(html).length).toBeLessThanOrEqual(30 * 1024);
});

it('filters work without a script: a channel closes its column, a pillar hides its posts', async () => {
  const tab = await open('calendar/2026-11.html', 1280);
  const all = await shown(tab, '.tt .p');
  const first = await shown(tab, '.tt td[data-c="0"] .p');
  const craft = await shown(tab, '.tt .p[data-p="1"]');
  await tab.uncheck('#f-c0');
  expect(await shown(tab, '.tt .p')).toBe(all - first);
  expect(await shown(tab, '.tt [data-c="0"]')).toBe(0);
  await tab.check('#f-c0');
  await tab.uncheck('#f-p1');
  expect(await shown(tab, '.tt .p')).toBe(all - craft);
  await tab.close();
});

it('a phone gets every post once, in an agenda instead of the table', async () => {
  const tab = await open('calendar/2026-11.html', 360);
  expect(await shown(tab, '.tt')).toBe(0);
  expect(await shown(tab, '.agenda .pline')).toBe(await tab.locator('.tt .p').count());
  await tab.close();
});

it('a month prints on two sheets of A4 across at most', async () => {
  for (const { path: page } of months) {
    const tab = await open(page, 1280);
    const pdf = (await tab.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length, page).toBeLessThanOrEqual(2);
    expect(pdf).toContain('/MediaBox [0 0 842');
    await tab.close();
  }
});
