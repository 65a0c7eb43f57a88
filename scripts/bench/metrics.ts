/**
 * Reads generated rows in three ways, each in a process of its own, and prints ratios of one run:
 * `npx node scripts/bench/metrics.ts [rows]`. Ratios travel between machines, seconds do not.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured } from './printMeasured.ts';
import { writeBenchFiles } from './writeBenchFiles.ts';

const ways = ['reading', 'papa-streamed', 'papa-header-typed'] as const;
type Way = (typeof ways)[number];

function measure(way: Way, files: readonly string[]): Measured {
  const script = fileURLToPath(new URL(`./ways/${way}.ts`, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' })) as Measured;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
const files = writeBenchFiles(folder, rows);
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(
  `${rows} rows, ${(bytes / 1e6).toFixed(0)} MB in ${files.length} files, ${
    readFileSync(files[0] ?? '', 'utf8')
      .split('\n', 1)[0]
      ?.split(',').length
  } columns`,
);
const results = ways.map((way) => ({ way, runs: [1, 2, 3].map(() => measure(way, files)) }));
const secondsOf = (runs: readonly Measured[]) => median(runs.map(({ seconds }) => seconds));
const processorOf = (runs: readonly Measured[]) => median(runs.map(({ processorSeconds }) => processorSeconds));
const base = results.find(({ way }) => way === 'papa-streamed')?.runs ?? [];
for (const { way, runs } of results) {
  const peak = Math.max(...runs.map((run) => run.peakMegabytes));
  const wall = `${secondsOf(runs).toFixed(2)} s  ${(secondsOf(runs) / secondsOf(base)).toFixed(2)} x`;
  const processor = `${processorOf(runs).toFixed(2)} s of cores  ${(processorOf(runs) / processorOf(base)).toFixed(2)} x`;
  console.log(`${way.padEnd(20)} ${wall}  ${processor}  ${peak.toFixed(0)} MB  sum ${runs[0]?.sum}`);
}
console.log('DuckDB is not beside them: no package of it is installed.');
rmSync(folder, { recursive: true });
