import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Noon of 12 November 2026, UTC. */
export const noon = 1_794_484_800_000;

/** Runs the command line in this process, in a pipe (with answers: at a terminal that gives them one by one), with the environment given and a clock that stands still. */
export async function almanac(
  args: readonly string[],
  env: Io['env'] = {},
  answers: readonly (string | null)[] | null = null,
): Promise<Ran> {
  let out = '';
  let err = '';
  const left = [...(answers ?? [])];
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    terminal: false,
    ask:
      answers === null
        ? null
        : (question) => {
            err += question;
            return Promise.resolve(left.shift() ?? null);
          },
    env,
    now: () => noon,
    stopped: () => Promise.resolve(),
  });
  return { code, out, err };
}
