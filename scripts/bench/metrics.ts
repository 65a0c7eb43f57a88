/**
 * Reads generated rows in several ways, each in a process of its own, and prints ratios of one run:
 * `npx node scripts/bench/metrics.ts [rows]`. Ratios travel between machines, seconds do not.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchFiles } from './benchFiles.ts';
import type { Measured } from './printMeasured.ts';
import { writeBenchFiles } from './writeBenchFiles.ts';

const ways = ['reading', 'reading-again', 'papa-streamed', 'papa-header-typed', 'duckdb'] as const;
type Way = (typeof ways)[number];

function measure(way: Way, root: string): Measured {
  const script = fileURLToPath(new URL(`./ways/${way}.ts`, import.meta.url));
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  return JSON.parse(execFileSync(process.execPath, [script, root], { encoding: 'utf8', env })) as Measured;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
const [many, few] = [rows, 2000].map((count) => {
  const root = join(folder, String(count));
  mkdirSync(join(root, 'data'), { recursive: true });
  writeBenchFiles(join(root, 'data'), count);
  return root;
}) as [string, string];
const files = benchFiles(many);
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(
  `${rows} rows, ${(bytes / 1e6).toFixed(0)} MB in ${files.length} files, ${
    readFileSync(files[0] ?? '', 'utf8')
      .split('\n', 1)[0]
      ?.split(',').length
  } columns`,
);
// Modules are compiled once, as the command keeps them too; then the ways take turns, so that a busy minute meets all of them.
for (const way of ways) measure(way, few);
measure('reading-again', many);
const rounds = [1, 2, 3].map(() => ways.map((way) => measure(way, many)));
const results = ways.map((way, index) => ({ way, runs: rounds.flatMap((round) => round[index] ?? []) }));
const secondsOf = (runs: readonly Measured[]) => median(runs.map(({ seconds }) => seconds));
const processorOf = (runs: readonly Measured[]) => median(runs.map(({ processorSeconds }) => processorSeconds));
const base = results.find(({ way }) => way === 'papa-streamed')?.runs ?? [];
const readingOf = (way: Way) =>
  median(
    results.find((result) => result.way === way)?.runs.map(({ readingSeconds }) => readingSeconds ?? Number.NaN) ?? [],
  );
for (const { way, runs } of results) {
  const peak = Math.max(...runs.map((run) => run.peakMegabytes));
  const wall = `${secondsOf(runs).toFixed(2)} s  ${(secondsOf(runs) / secondsOf(base)).toFixed(2)} x`;
  const processor = `${processorOf(runs).toFixed(2)} s of cores  ${(processorOf(runs) / processorOf(base)).toFixed(2)} x`;
  console.log(`${way.padEnd(20)} ${wall}  ${processor}  ${peak.toFixed(0)} MB  sum ${runs[0]?.sum}`);
}
const [first, again] = [readingOf('reading'), readingOf('reading-again')];
console.log(
  `files read and typed ${first.toFixed(2)} s of cores, by a second run ${again.toFixed(2)} s: ${(again / first).toFixed(2)} x (aim: at most 0.10)`,
);
rmSync(folder, { recursive: true });
