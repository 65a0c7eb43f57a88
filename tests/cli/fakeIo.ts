import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Noon of 12 November 2026, UTC. */
export const noon = 1_794_484_800_000;

/** Runs the command line in this process, in a pipe, with the environment given and a clock that stands still. */
export async function almanac(args: readonly string[], env: Io['env'] = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    terminal: false,
    env,
    now: () => noon,
    stopped: () => Promise.resolve(),
  });
  return { code, out, err };
}
