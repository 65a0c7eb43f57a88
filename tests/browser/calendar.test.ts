import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { builtPages } from './builtPages.ts';
import { serveSite } from './serveSite.ts';

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

it('what is hidden stands in the address, goes along to other views, and can be shown again', async () => {
  const server = await serveSite(site);
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(`${server.address}calendar/2026-11.html`);
  await tab.uncheck('[data-name="channel:x"]');
  expect(new URL(tab.url()).searchParams.get('hide')).toBe('channel:x');
  await tab.click('.views a:nth-child(2)');
  await tab.waitForLoadState('load');
  expect(new URL(tab.url()).pathname).toContain('calendar/weeks/');
  expect(await tab.isChecked('[data-name="channel:x"]')).toBe(false);
  await tab.click('.filters .reset');
  expect(await tab.isChecked('[data-name="channel:x"]')).toBe(true);
  expect(new URL(tab.url()).search).toBe('');
  await tab.close();
  server.close();
});

it('the script of the calendar is at most 8 KB', () => {
  const scripts = readdirSync(path.join(site, '_astro')).filter((name) => /^calendarFilters.*\.js$/.test(name));
  expect(scripts).toHaveLength(1);
  for (const name of scripts) expect(statSync(path.join(site, '_astro', name)).size).toBeLessThanOrEqual(8 * 1024);
});

it('a phone gets every post of a week once, in an agenda instead of the hours', async () => {
  const tab = await open('calendar/weeks/2026-W46.html', 360);
  expect(await shown(tab, '.hours')).toBe(0);
  expect(await shown(tab, '.agenda .pline')).toBe(await tab.locator('.hours .pline').count());
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
