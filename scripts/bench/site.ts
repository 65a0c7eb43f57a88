import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * `npm run bench`: the demo against a bare Astro site of as many pages, in turns on the same machine, once without and once
 * with what the build before has kept; `check`; and the weight of pages. The bare site is what Astro makes of the same
 * Markdown by itself: a collection, one layout, no numbers, charts, search or links between records.
 * Medians of wall time. Nothing here is a test: numbers of one machine say nothing about another, the ratio does.
 */
const engine = path.resolve(import.meta.dirname, '../..');
const folder = path.join(engine, '.almanac/bench');
const demo = path.join(folder, 'demo');
const bare = path.join(folder, 'bare');
const main = path.join(engine, 'src/cli/main.ts');
const rounds = 3;

rmSync(folder, { recursive: true, force: true });
run('build of the demo', [main, 'build', '--out', demo]);
const pages = readdirSync(demo, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
writeBareSite(pages.length);

const keptByDemo = ['drawn', 'search', 'readings', 'pictures'].map((name) => path.join(engine, '.almanac', name));
const keptByBare = ['.astro', 'dist', 'node_modules'].map((name) => path.join(bare, name));
const times = { firstDemo: [], firstBare: [], nextDemo: [], nextBare: [] } as Record<string, number[]>;
for (let round = 0; round < rounds; round += 1) {
  for (const kept of [...keptByDemo, ...keptByBare]) rmSync(kept, { recursive: true, force: true });
  for (const which of ['first', 'next']) {
    times[`${which}Demo`]?.push(run('build of the demo', [main, 'build', '--out', demo]));
    times[`${which}Bare`]?.push(run('bare Astro', [path.join(bare, 'build.mjs')]));
  }
}
const checkTime = median(Array.from({ length: 5 }, () => run('check', [main, 'check'])));

console.log(`pages                      ${pages.length}`);
for (const which of ['first', 'next']) {
  const [demoTime, bareTime] = [median(times[`${which}Demo`] ?? []), median(times[`${which}Bare`] ?? [])];
  console.log(`${which} build of the demo`.padEnd(27) + seconds(demoTime));
  console.log(`${which} build of bare Astro`.padEnd(27) + seconds(bareTime));
  console.log(`ratio                      ${(demoTime / bareTime).toFixed(2)} (aim: at most 1.50)`);
}
console.log(`check of the demo          ${seconds(checkTime)} (aim: under 2 s)`);
printWeights();

for (const name of ['check.ts', 'metrics.ts'])
  spawnSync(process.execPath, [path.join(import.meta.dirname, name)], { stdio: 'inherit' });

/** Milliseconds that a program takes from start to end. Exit 1 of `check` is a result, not a failure. */
function run(name: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args], { cwd: engine, encoding: 'utf8' });
  if (status !== 0 && name !== 'check') throw new Error(`${name} failed:\n${stderr}`);
  return performance.now() - started;
}

/** The Markdown of the demo through Astro's own collection and one template; where pages are more than records, some again. */
function writeBareSite(count: number): void {
  const records = path.join(engine, 'src/content');
  const texts = readdirSync(records, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => readFileSync(path.join(records, name), 'utf8'));
  for (const part of ['src/pages', 'src/content']) mkdirSync(path.join(bare, part), { recursive: true });
  for (let at = 0; at < count; at += 1)
    writeFileSync(path.join(bare, `src/content/page-${at}.md`), texts[at % texts.length] ?? '');
  writeFileSync(
    path.join(bare, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/content' }) }) };
`,
  );
  writeFileSync(
    path.join(bare, 'src/pages/[id].astro'),
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{entry.id}</title></head>
<body><h1>{entry.data.title}</h1><Content /></body></html>
`,
  );
  writeFileSync(
    path.join(bare, 'build.mjs'),
    `import { build } from 'astro';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ root: ${JSON.stringify(bare)}, configFile: false, logLevel: 'silent', build: { format: 'file' } });
`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function printWeights(): void {
  const weights = pages
    .map((name) => ({ name, bytes: gzipSync(readFileSync(path.join(demo, name))).length }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const assets = readdirSync(path.join(demo, '_astro'));
  const sizeOf = (ending: string): number =>
    assets
      .filter((name) => name.endsWith(ending))
      .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(demo, '_astro', name))).length, 0);
  const scripted = pages.filter((name) =>
    /<script\b(?![^>]*type="application\/)/.test(readFileSync(path.join(demo, name), 'utf8')),
  );
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
  console.log(
    `HTML a page, compressed    median ${kilobytes(median(weights.map(({ bytes }) => bytes)))}, heaviest ${kilobytes(weights[0]?.bytes ?? 0)} (${weights[0]?.name})`,
  );
  console.log(`CSS, compressed            ${kilobytes(sizeOf('.css'))}`);
  console.log(
    `JavaScript, compressed     ${kilobytes(sizeOf('.js'))}, asked for by ${scripted.length} of ${pages.length} pages`,
  );
}
