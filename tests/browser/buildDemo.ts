import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { plainEnv } from '../support/plainEnv.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the demo's site, as `npm run build` makes it. */
    demo: string;
    /** Folder of a page of each kind in a language whose words are 40 % longer than the English ones. */
    pseudo: string;
  }
}

/** Builds the demo once for all tests of this project, and a part of it in longer words. */
export default function buildDemo({ provide }: TestProject): void {
  const engine = path.resolve(import.meta.dirname, '../..');
  const demo = path.join(engine, '.almanac/test/demo');
  const pseudo = path.join(engine, '.almanac/test/pseudo');
  const run = (script: string, ...args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(engine, script), ...args], {
      encoding: 'utf8',
      env: plainEnv(),
    });
    if (status !== 0) throw new Error(`The demo does not build:\n${stderr}`);
  };
  run('src/cli/main.ts', 'build', '--out', demo);
  run('scripts/proof/buildPseudo.ts', pseudo);
  provide('demo', demo);
  provide('pseudo', pseudo);
}
