/** `almanac check` of a folder as it is typed, with Node's memory of compiled modules and without readings kept from an earlier run. */
import { enableCompileCache } from 'node:module';
import { printMeasured } from '../printMeasured.ts';

enableCompileCache();
const { run } = await import('../../../src/cli/run.ts');
const written: string[] = [];
await run(['check', '--root', process.argv[2] ?? '', '--as-of', '2025-07-01', '--lang', 'en'], {
  out: (text) => void written.push(text),
  err: (text) => void written.push(text),
  terminal: false,
  ask: null,
  env: {},
  now: Date.now,
  stopped: async () => undefined,
});
printMeasured(Number(/warnings: (\d+)/.exec(written.join(''))?.[1]));
