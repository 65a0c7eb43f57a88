import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { drawPages } from '../../src/lib/publish/drawPages.ts';
import { preparedPages } from '../../src/lib/publish/preparedPages.ts';
import { openTemplates } from '../../src/lib/publish/templates.ts';
import { openChecked } from '../../src/lib/rules/openChecked.ts';
import { toSite } from '../../src/lib/view/toSite.ts';
import { clientFolder } from '../support/clientFolder.ts';
import { denseMonth } from '../support/denseMonth.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { builtPages } from './builtPages.ts';
import { serveSite } from './serveSite.ts';

const site = inject('demo');
const months = builtPages(site).filter(({ path: page }) => /^calendar\/\d{4}-\d{2}\.html$/.test(page));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

async function open(page: string, width: number, folder = site): Promise<Page> {
  const tab = await browser.newPage({ viewport: { width, height: 900 } });
  await tab.goto(pathToFileURL(path.join(folder, page)).href);
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
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  await tab.goto(pathToFileURL(path.join(site, 'calendar/2026-11.html')).href);
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

/** Sheets of A4 that a page takes, and whether they lie across. */
async function sheetsOf(tab: Page): Promise<{ sheets: number; isAcross: boolean }> {
  const pdf = (await tab.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  return { sheets: pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0, isAcross: pdf.includes('/MediaBox [0 0 842') };
}

it('a month prints on two sheets of A4 across at most', async () => {
  for (const { path: page } of months) {
    const tab = await open(page, 1280);
    const { sheets, isAcross } = await sheetsOf(tab);
    expect(sheets, page).toBeLessThanOrEqual(2);
    expect(isAcross).toBe(true);
    await tab.close();
  }
});

it.each([
  ['en', 'en-GB'],
  ['ru', 'ru-RU'],
] as const)('70 posts on eight channels fit two sheets of A4, 30 KB and a phone (%s)', async (language, locale) => {
  const month = 'calendar/2026-11.html';
  const root = clientFolder(denseMonth(locale));
  const { value, diagnostics } = openChecked({ root, asOf: '2026-11-12', language });
  if (value === null) throw new Error('has to open');
  const { pages, files } = toSite(value.playbook, diagnostics);
  const folder = temporaryFolder();
  await drawPages(
    await openTemplates(path.resolve(import.meta.dirname, '../..'), false),
    path.join(temporaryFolder(), 'drawn'),
    folder,
    preparedPages(pages.filter((page) => page.path === month)),
    () => undefined,
  );
  for (const file of files.filter((one) => one.path === 'brand.css'))
    writeFileSync(path.join(folder, file.path), file.text);

  const wide = await open(month, 1280, folder);
  expect(await wide.locator('.tt .p').count()).toBe(70);
  expect(await sheetsOf(wide)).toEqual({ sheets: 2, isAcross: true });
  expect(gzipSync(readFileSync(path.join(folder, month))).length).toBeLessThanOrEqual(30 * 1024);
  const phone = await open(month, 360, folder);
  expect(await shown(phone, '.agenda .pline')).toBe(70);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await wide.close();
  await phone.close();
});

it.each([
  ['the month', 'calendar/2026-11.html', '.tt', 1280],
  ['the agenda of a month', 'calendar/2026-11.html', '.agenda', 360],
  ['the week', 'calendar/weeks/2026-W46.html', '.hours', 1280],
  ['the period at a glance', 'calendar/period.html', '.glance', 1280],
  ['the list', 'calendar/list.html', '.list', 1280],
] as const)('%s: the link of a post says day, time, zone, channel, status and title', async (_, page, part, width) => {
  const tab = await open(page, width);
  const spoken = await tab.locator(`${part} a[href$="2026-11-10-office-blend-test.html"]`).ariaSnapshot();
  for (const fact of [
    'Tuesday, 10 November 2026',
    '09:30',
    'Europe/Berlin',
    'LinkedIn',
    'Missed',
    'Blind test in an office of sixty',
  ])
    expect(spoken.split('\n')[0]).toContain(fact);
  await tab.close();
});

describe('the text of a post', () => {
  const page = 'posts/2026-11-02-empty-jar-open.html';
  const text = 'Coffee tins get a second life. Buttons, screws, dead batteries, a tooth.';

  it('is put on the clipboard by a button, as it goes out', async () => {
    const server = await serveSite(site);
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const tab = await context.newPage();
    await tab.goto(server.address + page);
    await tab.focus('button[data-copy]');
    await tab.keyboard.press('Enter');
    await tab.locator('[role="status"]').getByText('Copied').waitFor({ state: 'attached' });
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[0]).toBe(text);
    // The sign of the fold and the word beside it are ours, not the post's.
    expect(copied).toContain('in the jar where your coffee should be: a picture');
    expect(copied.split('\n').at(-1)).toBe('#norderhaven');
    await context.close();
    server.close();
  });

  it('is selected whole by a click where there is no script, and shows no button', async () => {
    const tab = await browser.newPage({ javaScriptEnabled: false });
    await tab.goto(pathToFileURL(path.join(site, page)).href);
    expect(await shown(tab, 'button[data-copy]')).toBe(0);
    await tab.locator('.copy').first().click();
    const selected = await tab.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected.split('\n')[0]).toBe(text);
    expect(selected.trimEnd().endsWith('#norderhaven')).toBe(true);
    await tab.close();
  });
});
