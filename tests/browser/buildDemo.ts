import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { plainEnv } from '../support/plainEnv.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the demo's site, as `npm run build` makes it. */
    demo: string;
  }
}

/** Builds the demo once for all tests of this project. */
export default function buildDemo({ provide }: TestProject): void {
  const engine = path.resolve(import.meta.dirname, '../..');
  const demo = path.join(engine, '.almanac/test/demo');
  const main = path.join(engine, 'src/cli/main.ts');
  const { status, stderr } = spawnSync(process.execPath, [main, 'build', '--out', demo], {
    encoding: 'utf8',
    env: plainEnv(),
  });
  if (status !== 0) throw new Error(`The demo does not build:\n${stderr}`);
  provide('demo', demo);
}
