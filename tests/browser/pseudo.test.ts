import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { drawPages } from '../../src/lib/publish/drawPages.ts';
import { writePages } from '../../src/lib/publish/writePages.ts';
import { openChecked } from '../../src/lib/rules/openChecked.ts';
import { toSite } from '../../src/lib/view/toSite.ts';
import { makePairsPseudo, pseudoCatalog } from '../language/pseudoLocale.ts';

vi.mock('../../src/lib/view/messages/messages.ts', async (original) => {
  const real = await original<typeof import('../../src/lib/view/messages/messages.ts')>();
  return { messagesOf: (...given: Parameters<typeof real.messagesOf>) => pseudoCatalog(real.messagesOf(...given)) };
});

const engine = path.resolve(import.meta.dirname, '../..');
const work = path.join(engine, '.almanac/test/pseudo');
const site = path.join(work, 'site');

/** One page of each kind that people read daily. */
const main =
  /^(?:index|audience|goals|channels|content|campaigns|community|conversion|team|kpis|reports|sources|checks|glossary|formulas|search|index-az|404|goals\/new-subscriptions|audience\/katrin|channels\/instagram|campaigns\/winter-blend|kpis\/sessions|reports\/2026-10|calendar\/2026-11|posts\/2026-11-16-[a-z]*)\.html$/;

let browser: Browser;
let pages: string[];

beforeAll(async () => {
  const tables = import.meta.glob('../../src/lib/{schema,metrics,kpi,playbook,rules,diagnostics,view}/**/*.ts', {
    eager: true,
  });
  for (const module of Object.values(tables))
    for (const value of Object.values(module as object)) makePairsPseudo(value);
  const { value, diagnostics } = openChecked({ root: engine, asOf: '2026-11-12', language: 'en' });
  if (value === null) throw new Error('the demo has to open');
  const whole = toSite(value.playbook, diagnostics);
  const chosen = whole.pages.filter((page) => main.test(page.path));
  rmSync(work, { recursive: true, force: true });
  mkdirSync(path.join(work, 'pages'), { recursive: true });
  await writePages({ ...whole, pages: chosen }, path.join(work, 'pages'));
  await drawPages({ engine, pages: path.join(work, 'pages'), site, cache: path.join(work, 'cache') }, false);
  pages = chosen.map((page) => page.path);
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Every word of the client's own: texts, ids, names of files, cells of its exports are its language, not ours. */
function wordsOfClient(): Set<string> {
  const files = ['src/content', 'data'].flatMap((folder) =>
    readdirSync(path.join(engine, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ),
  );
  const texts = files.flatMap((name) => {
    const text = /\.(?:md|mdx|yaml)$/.test(name) ? readFileSync(path.join(engine, name), 'utf8') : '';
    return [name, text];
  });
  return new Set(texts.flatMap(wordsIn));
}

function wordsIn(text: string): string[] {
  return (text.match(/(?<![\p{L}\p{N}])[A-Za-z]{3,}(?![\p{L}\p{N}])/gu) ?? []).map((word) => word.toLowerCase());
}

/** What nobody translates: names, and days and months as the locale of the client has them. */
const untranslated: ReadonlySet<string> = new Set(
  [
    'Almanac',
    ...Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1 + month)).flatMap((moment) =>
      (['long', 'short'] as const).flatMap((style) =>
        [{ month: style }, { weekday: style }].map((part) =>
          new Intl.DateTimeFormat('en-GB', { ...part, timeZone: 'UTC' }).format(moment),
        ),
      ),
    ),
  ].map((word) => word.toLowerCase()),
);

/** What is wider than the page, and what hides a part of its text. */
function brokenParts(): string[] {
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const hides = (how: string) => how === 'hidden' || how === 'clip';
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (element.closest('.vh, svg, .skip') !== null) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return [
    ...(over > 0 ? [`${over} px too wide`] : []),
    ...cut.map((element) => `cut: ${element.className} ${element.textContent?.trim().slice(0, 40)}`),
  ];
}

/** What a page says, also to a screen reader; without formulas, codes and paths. */
function saidTexts(): string {
  for (const part of document.querySelectorAll('code, pre, script, .src, .fx, .fid')) part.remove();
  const texts: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const name of ['aria-label', 'title'])
    for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
  return texts.join('\n');
}

describe('a language that is 40 % longer', () => {
  const broken: string[] = [];
  const plain = new Map<string, string>();

  beforeAll(async () => {
    const theirs = wordsOfClient();
    const tab = await browser.newPage();
    for (const page of pages) {
      await tab.setViewportSize({ width: 1280, height: 900 });
      await tab.goto(pathToFileURL(path.join(site, page)).href);
      await tab.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const width of [1280, 360]) {
        await tab.setViewportSize({ width, height: 900 });
        broken.push(...(await tab.evaluate(brokenParts)).map((what) => `${page} at ${width}: ${what}`));
      }
      for (const word of wordsIn(await tab.evaluate(saidTexts)))
        if (!theirs.has(word) && !untranslated.has(word)) plain.set(word, page);
    }
    await tab.close();
  });

  it('is drawn on the main pages', () => expect(pages.length).toBeGreaterThan(20));

  it('breaks no layout at 360 and 1280 pixels: nothing is wider than the page, no text is cut', () =>
    expect(broken).toEqual([]));

  it('leaves no English word of ours on a page: everything comes from the catalogues', () =>
    expect(Object.fromEntries(plain)).toEqual({}));
});
