import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured } from './printMeasured.ts';

/** One run of `ways/<way>.ts` with these arguments, in a process of its own. */
export function measure(way: string, ...folders: readonly string[]): Measured {
  const script = fileURLToPath(new URL(`./ways/${way}.ts`, import.meta.url));
  const written = execFileSync(process.execPath, [script, ...folders], { encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(written) as Measured;
}

/** The median by time of three runs. */
export function median(way: string, ...folders: readonly string[]): Measured {
  const runs = [1, 2, 3].map(() => measure(way, ...folders)).toSorted((a, b) => a.seconds - b.seconds);
  return runs[1] as Measured;
}
