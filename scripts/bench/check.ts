/**
 * Checks generated clients, each in a process of its own, beside the bare parsing of their YAML:
 * `npx node scripts/bench/check.ts [rows]`. The bar: 1,000 posts and 100,000 rows in 2 s on two cores, linear up to 10,000 posts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median } from './measure.ts';
import type { Measured } from './printMeasured.ts';
import { writeBenchClient } from './writeBenchClient.ts';

/** On a machine that does other work too, the time of cores says more than the clock. */
function timesOf({ seconds, processorSeconds }: Measured): string {
  return `${seconds.toFixed(2)} s  ${processorSeconds.toFixed(2)} s of cores`;
}

const rows = Number(process.argv[2] ?? 100_000);
for (const posts of [1000, 10_000]) {
  const root = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  writeBenchClient(root, posts, rows);
  const [bare, check, again] = [median('yaml-alone', root), median('check', root), measure('recheck', root)];
  console.log(`${posts} posts, ${rows} rows of metrics`);
  console.log(`  YAML alone  ${timesOf(bare)}  ${bare.peakMegabytes.toFixed(0)} MB`);
  console.log(
    `  check       ${timesOf(check)}  ${check.peakMegabytes.toFixed(0)} MB  ${(check.processorSeconds / bare.processorSeconds).toFixed(1)} x of cores  warnings ${check.sum}`,
  );
  console.log(`  again, one post edited  ${again.sum} ms (aim for 1,000 posts: under 200)`);
  rmSync(root, { recursive: true });
}
