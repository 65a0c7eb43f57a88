/**
 * Compares two versions of a generated client, each run in a process of its own, beside one check of it:
 * `node scripts/bench/diff.ts [posts] [rows]`. The bar: 1,000 posts and 100,000 rows in at most twice the time of a check.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.ts';
import type { Measured } from './printMeasured.ts';
import { writeBenchClient } from './writeBenchClient.ts';

const [posts, rows] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 100_000)];
const work = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
const [base, head] = [join(work, 'base'), join(work, 'head')];
writeBenchClient(base, posts, rows);
cpSync(base, head, { recursive: true });
// One post in ten goes out an hour later, one in twenty says something else, and the last file of numbers has one row less.
for (let index = 0; index < posts; index += 10) {
  const file = join(head, `src/content/posts/p${index}.md`);
  const moved = readFileSync(file, 'utf8').replace('"10:00"', '"11:00"');
  writeFileSync(file, index % 20 === 0 ? moved.replace('water', 'rain') : moved);
}
const table = readdirSync(join(head, 'data'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.csv'))
  .toSorted()
  .at(-1);
const last = join(head, 'data', table ?? '');
const lines = readFileSync(last, 'utf8').trimEnd().split('\n');
writeFileSync(last, `${lines.slice(0, -1).join('\n')}\n`);

const [check, diff] = [median('check', base), median('diff', base, head)];
const told = ({ seconds, processorSeconds, peakMegabytes }: Measured) =>
  `${seconds.toFixed(2)} s  ${processorSeconds.toFixed(2)} s of processor  ${peakMegabytes.toFixed(0)} MB`;
console.log(`${posts} posts, ${rows} rows of metrics`);
console.log(`  check  ${told(check)}`);
console.log(
  `  diff   ${told(diff)}  ${(diff.processorSeconds / check.processorSeconds).toFixed(2)} x of cores (aim: at most 2)`,
);
rmSync(work, { recursive: true });
