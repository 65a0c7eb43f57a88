import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * `npm run bench`: the demo against a bare Astro site of as many pages, in turns on the same machine; `check`; and the weight of pages.
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

const demoTimes: number[] = [];
const bareTimes: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  demoTimes.push(run('build of the demo', [main, 'build', '--out', demo]));
  bareTimes.push(run('bare Astro', [path.join(bare, 'build.mjs')]));
}
const checkTimes = Array.from({ length: 5 }, () => run('check', [main, 'check']));

const [demoTime, bareTime, checkTime] = [demoTimes, bareTimes, checkTimes].map(median) as [number, number, number];
console.log(`pages                      ${pages.length}`);
console.log(`build of the demo          ${seconds(demoTime)}`);
console.log(`bare Astro, as many pages  ${seconds(bareTime)}`);
console.log(`ratio                      ${(demoTime / bareTime).toFixed(2)} (aim: at most 1.50)`);
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

/** One template, one line of text a page: what Astro takes by itself. */
function writeBareSite(count: number): void {
  mkdirSync(path.join(bare, 'src/pages'), { recursive: true });
  writeFileSync(
    path.join(bare, 'src/pages/[id].astro'),
    `---
export function getStaticPaths() {
  return Array.from({ length: ${count} }, (_, at) => ({ params: { id: 'page-' + at } }));
}
const { id } = Astro.params;
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{id}</title></head><body><h1>{id}</h1><p>Text.</p></body></html>
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
