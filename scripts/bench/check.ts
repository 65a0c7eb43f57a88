/**
 * Checks generated clients, each in a process of its own, beside the bare parsing of their YAML:
 * `npx node scripts/bench/check.ts [rows]`. The bar: 1,000 posts and 100,000 rows in 2 s on two cores, linear up to 10,000 posts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured } from './printMeasured.ts';
import { writeBenchClient } from './writeBenchClient.ts';

function measure(way: string, root: string): Measured {
  const script = fileURLToPath(new URL(`./ways/${way}.ts`, import.meta.url));
  const written = execFileSync(process.execPath, [script, root], { encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(written) as Measured;
}

function best(way: string, root: string): Measured {
  const runs = [1, 2, 3].map(() => measure(way, root)).toSorted((a, b) => a.seconds - b.seconds);
  return runs[0] as Measured;
}

const rows = Number(process.argv[2] ?? 100_000);
for (const posts of [1000, 10_000]) {
  const root = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  writeBenchClient(root, posts, rows);
  const [bare, check] = [best('yaml-alone', root), best('check', root)];
  console.log(`${posts} posts, ${rows} rows of metrics`);
  console.log(`  YAML alone  ${bare.seconds.toFixed(2)} s  ${bare.peakMegabytes.toFixed(0)} MB`);
  console.log(
    `  check       ${check.seconds.toFixed(2)} s  ${check.peakMegabytes.toFixed(0)} MB  ${(check.seconds / bare.seconds).toFixed(1)} x  findings ${check.sum}`,
  );
  rmSync(root, { recursive: true });
}
