import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { builtPages } from './builtPages.ts';
import { serveSite } from './serveSite.ts';

const site = inject('demo');
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let tab: Page;
const troubles: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveSite(site);
  tab = await browser.newPage();
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  tab.on('pageerror', (error) => troubles.push(error.message));
});
afterAll(async () => {
  server.close();
  await browser.close();
});

/** The machine may be busy with other things. */
const patient = { timeout: 20_000 };

const status = (): Promise<string | null> => tab.textContent('[data-status]');

describe('search', () => {
  it('finds other forms of a word, below a sub-path, in groups by kind with their numbers', async () => {
    await tab.goto(`${server.address}search.html?q=roasted`);
    await expect.poll(status, patient).toMatch(/^\d+ pages found$/);
    const groups = await tab.$$eval('.found', (found) =>
      found.map((group) => ({
        heading: group.querySelector('h2')?.firstChild?.textContent,
        number: Number(group.querySelector('small')?.textContent),
        shown: group.querySelectorAll('li').length,
      })),
    );
    expect(groups.map(({ heading }) => heading)).toContain('Posts');
    expect(`${groups.reduce((sum, { number }) => sum + number, 0)} pages found`).toBe(await status());
    for (const { number, shown } of groups) expect(shown).toBe(Math.min(number, 5));
    expect(await tab.$$eval('.found mark', (marks) => marks.map((mark) => mark.textContent?.toLowerCase()))).toContain(
      'roast',
    );
    const hrefs = await tab.$$eval('.found li > a', (links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of hrefs) expect(href.startsWith(server.address)).toBe(true);
  });

  it('works by keys: arrows through what was found, more of a kind, Esc back to the words', async () => {
    const focused = (): Promise<string> => tab.evaluate(() => document.activeElement?.tagName ?? '');
    expect(await focused()).toBe('INPUT');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    expect(await focused()).toBe('A');
    await tab.keyboard.press('ArrowUp');
    await tab.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
    await tab.focus('.found button');
    await tab.keyboard.press('Enter');
    await expect.poll(focused, patient).toBe('A');
    await tab.keyboard.press('Escape');
    expect(await focused()).toBe('INPUT');
    await tab.fill('#words', 'zzzz');
    await expect.poll(status, patient).toBe('Nothing was found. Try fewer words, or the index.');
    expect(new URL(tab.url()).search).toBe('?q=zzzz');
  });

  it('said nothing on the console, and no other page has its script or its right to compile', () => {
    expect(troubles).toEqual([]);
    const able = builtPages(site).filter(({ html }) => /wasm-unsafe-eval|searchPage/.test(html));
    expect(able.map((page) => page.path)).toEqual(['search.html']);
  });

  it.each([
    ['from a disk', true, () => pathToFileURL(path.join(site, 'search.html')).href],
    ['without a script', false, () => `${server.address}search.html`],
  ])('%s it leads to the index', async (_how, javaScriptEnabled, address) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(address());
    expect(await page.isVisible('[data-form]')).toBe(false);
    await page.click('[data-without] a');
    expect(await page.textContent('h1')).toBe('Index A–Z');
    expect(errors).toEqual([]);
    await context.close();
  });
});

it('every heading of every page has an anchor', () => {
  const without = builtPages(site).flatMap(({ path: name, html }) =>
    [...html.matchAll(/<h[23](?![^>]*\sid=)[^>]*>(?!<a href="#)[^<]*/g)].map(([heading]) => `${name}: ${heading}`),
  );
  expect(without.slice(0, 10)).toEqual([]);
});
