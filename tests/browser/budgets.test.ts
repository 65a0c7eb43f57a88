import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/launchBrowser.ts';
import { builtPages } from './builtPages.ts';
import { serveSite } from './serveSite.ts';

const site = inject('demo');
const pages = builtPages(site).map(({ path: name, html }) => ({ name, html, kilobytes: weight(html) }));
const assets = readdirSync(path.join(site, '_astro'));

/** Kilobytes of 1,024 bytes, compressed as a host does. */
function weight(content: string | Buffer): number {
  return gzipSync(content).length / 1024;
}

function assetWeight(pattern: RegExp): number {
  const found = assets.filter((name) => pattern.test(name));
  expect(found.length).toBeGreaterThan(0);
  return found.reduce((sum, name) => sum + weight(readFileSync(path.join(site, '_astro', name))), 0);
}

const hasScript = (html: string): boolean => /<script\b(?![^>]*type="application\/)/.test(html);

function budgetOf({ name, html }: { name: string; html: string }): number {
  if (hasScript(html)) return 30;
  // A timetable is a month of five channels on one page.
  return name.startsWith('calendar/') ? 20 : 14;
}

it('a page of text weighs 14 kB at most and has no script, a timetable 20, a page with charts 30', () => {
  const heavy = pages.filter((page) => page.kilobytes > budgetOf(page));
  expect(heavy.map(({ name, kilobytes }) => `${name}: ${kilobytes.toFixed(1)} kB`)).toEqual([]);
  // Charts, search, the page of parts, the filters of the calendar and the copy of a post are all that asks for a script.
  const scripted = pages.filter(
    ({ name, html }) => hasScript(html) && !html.includes('class="plot"') && !/^(calendar|posts)\//.test(name),
  );
  expect(scripted.map(({ name }) => name)).toEqual(['search.html']);
});

it('styles weigh 14 kB at most', () => expect(assetWeight(/\.css$/)).toBeLessThan(14));

it('what draws a chart on demand weighs 60 kB at most, what waits for the demand 1 kB', () => {
  expect(assetWeight(/^showChart.*\.js$/)).toBeLessThan(60);
  expect(assetWeight(/^interactiveCharts.*\.js$/)).toBeLessThan(1);
});

it('fonts of the first English page weigh 120 kB at most', async () => {
  const browser = await launchBrowser();
  const server = await serveSite(site);
  const fonts: Promise<Buffer>[] = [];
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    tab.on('response', (response) => {
      if (response.url().endsWith('.woff2')) fonts.push(response.body());
    });
    await tab.goto(server.address);
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const sizes = (await Promise.all(fonts)).map((font) => font.length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(120);
  } finally {
    server.close();
    await browser.close();
  }
});
