import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { internalValueGate } from '../../src/lib/publish/gates/internalValueGate.ts';
import { publishFolder } from '../../src/lib/publish/publishFolder.ts';
import { shareBundle } from '../../src/lib/publish/share/shareBundle.ts';
import { readSiteFiles } from '../../src/lib/publish/siteFiles.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { serveSite } from './serveSite.ts';

const passphrase = 'tide ladder copper oats';
const folder = temporaryFolder();
const out = path.join(folder, 'shared');
const pdf = { path: 'handout/october.pdf', bytes: Buffer.from('%PDF-1.7 not much of one') };
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let link = '';

/** Encrypts the demo, with pages of only a few kinds, into the folder that is served. */
async function share(expires: string | null = null): Promise<string> {
  const all = readSiteFiles(inject('demo'));
  const site = all.filter(({ path: name }) => !/^(?:posts|kpis|guides|community|feeds)\/|^media\//.test(name));
  const bundle = await shareBundle([...site, pdf], { passphrase, expires, language: 'en' });
  await publishFolder({
    out,
    engine: folder,
    onStep: () => undefined,
    fill: async (work, step) => {
      const { mkdir, writeFile } = await import('node:fs/promises');
      return step('encrypt', async () => {
        for (const { path: name, bytes } of bundle.files) {
          await mkdir(path.dirname(path.join(work, 'site', name)), { recursive: true });
          await writeFile(path.join(work, 'site', name), bytes);
        }
        return [];
      });
    },
  });
  return bundle.fragment;
}

beforeAll(async () => {
  link = await share();
  browser = await launchBrowser();
  server = await serveSite(out);
});
afterAll(async () => {
  server.close();
  await browser.close();
});

/** What went wrong in a tab, but for what the test itself asks for. */
function troublesOf(tab: Page): string[] {
  const found: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  tab.on('pageerror', (error) => found.push(error.message));
  return found;
}

async function unlock(tab: Page, secret: string, remember = false): Promise<void> {
  await tab.getByLabel('Passphrase').fill(secret);
  if (remember) await tab.getByLabel('Remember on this device').check();
  await tab.getByRole('button', { name: 'Open' }).click();
}

const heading = (tab: Page) => tab.locator('.mast .client');
const clientName = async (tab: Page) => (await heading(tab).textContent())?.trim();

async function fresh(look: (context: BrowserContext, tab: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  await look(context, await context.newPage());
  await context.close();
}

describe('a shared site', () => {
  it('asks for the passphrase, refuses a wrong one, and opens with the right one: pages, charts, search, downloads', () =>
    fresh(async (_context, tab) => {
      const troubles = troublesOf(tab);
      await tab.goto(server.address);
      expect(await tab.title()).toBe('This report is locked');
      await unlock(tab, 'tide ladder copper oat');
      await tab.getByText('This is not the passphrase.').waitFor();
      await unlock(tab, passphrase);
      await heading(tab).waitFor();
      expect(await clientName(tab)).toBe('Northbound Coffee');
      expect(new URL(tab.url()).hash).toBe('');

      await tab.goto(`${server.address}reports/2026-10.html`);
      expect(await tab.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px "Fira Sans"')))).toBe(
        true,
      );
      expect(await tab.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Fira Sans');
      const answers = await tab.evaluate(async (base) => {
        const of = async (name: string) => {
          const response = await fetch(base + name);
          return `${response.status} ${response.headers.get('content-type')}`;
        };
        return [
          await of('pagefind/pagefind-entry.json'),
          await of('brand.css'),
          await of('handout/october.pdf'),
          await of('no-such-page.html'),
        ];
      }, server.address);
      expect(answers).toEqual([
        '200 application/json',
        '200 text/css; charset=utf-8',
        '200 application/pdf',
        '404 text/html; charset=utf-8',
      ]);
      expect(await tab.locator('.plot svg').count()).toBeGreaterThan(0);
      await tab.getByRole('button', { name: 'Point at the values' }).first().click();
      await tab.locator('.plot canvas').first().waitFor();

      await tab.goto(`${server.address}search.html`);
      await tab.getByRole('searchbox').fill('winter');
      await tab.locator('main a[href*="winter"]').first().waitFor();
      expect(troubles.filter((text) => !text.includes('404'))).toEqual([]);
    }));

  it('is open by its link until its pages are closed, and is locked by its address "lock"', () =>
    fresh(async (context, tab) => {
      await tab.goto(server.address + link);
      await heading(tab).waitFor();
      expect(tab.url()).toBe(server.address);
      await tab.goto(`${server.address}goals.html`);
      expect(await clientName(tab)).toBe('Northbound Coffee');
      await tab.goto(`${server.address}lock`);
      expect(await tab.title()).toBe('This report is locked');
      await tab.goto('about:blank');
      await tab.goto(server.address + link);
      await heading(tab).waitFor();
      await tab.close();
      const again = await context.newPage();
      await again.goto(`${server.address}goals.html`);
      expect(await again.title()).toBe('This report is locked');
    }));

  it('is forgotten with its last page, unless it is to be remembered; the address asked for opens then', () =>
    fresh(async (context, tab) => {
      await tab.goto(server.address);
      await unlock(tab, passphrase);
      await heading(tab).waitFor();
      await tab.reload();
      await heading(tab).waitFor();
      await tab.close();
      const again = await context.newPage();
      await again.goto(`${server.address}goals.html`);
      expect(await again.title()).toBe('This report is locked');
      await unlock(again, passphrase, true);
      await again.waitForURL(`${server.address}goals.html`);
      await again.close();
      const third = await context.newPage();
      await third.goto(server.address);
      expect(await clientName(third)).toBe('Northbound Coffee');
    }));

  it('forgets the key of a bundle that was replaced, and says that an old link is old', () =>
    fresh(async (_context, tab) => {
      await tab.goto(server.address + link);
      await heading(tab).waitFor();
      const old = link;
      link = await share();
      await tab.goto(`${server.address}goals.html`);
      expect(await tab.title()).toBe('This report is locked');
      await tab.goto('about:blank');
      await tab.goto(server.address + old);
      await tab.getByText('This link no longer opens the report.').waitFor();
      await unlock(tab, passphrase);
      await heading(tab).waitFor();
    }));

  it('does not open when its time is over', async () => {
    await share('2001-01-01');
    await fresh(async (_context, tab) => {
      await tab.goto(server.address);
      await tab.getByText('The time for this report is over.').waitFor();
    });
  });

  it('says what to do where there are no service workers', () =>
    fresh(async (_context, tab) => {
      await tab.goto(pathToFileURL(path.join(out, 'index.html')).href);
      await tab.getByText('ask for the report as one file').waitFor();
    }));

  it('holds no readable byte of the site', async () => {
    const site = readSiteFiles(inject('demo'));
    const pages = site.filter(({ path: name }) => name.endsWith('.html'));
    const told = pages.flatMap(({ bytes }) =>
      [
        ...Buffer.from(bytes)
          .toString()
          .matchAll(/<(?:title|h1|h2|b)\b[^>]*>([^<]{12,})</g),
      ].map(([, text = '']) => text.trim()),
    );
    const sought = [...new Set([...told, 'Northbound', 'reports/2026-10.html', 'granary-quay'])].map((text) => ({
      text,
      kind: 'text' as const,
      place: { file: 'site', line: 1, column: 1 },
      code: 'gate/internal-value' as const,
    }));
    expect(sought.length).toBeGreaterThan(300);
    const input = { site: { audience: 'client' as const, pages: [], assets: [], files: [] }, sought };
    const found = await internalValueGate({ ...input, artefacts: readSiteFiles(out) });
    expect(found.map(({ params }) => params)).toEqual([]);
    expect((await internalValueGate({ ...input, artefacts: pages })).length).toBeGreaterThan(300);
  });
});
