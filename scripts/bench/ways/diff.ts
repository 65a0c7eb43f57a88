/** `almanac diff` of two folders as it is typed, with Node's memory of compiled modules. */
import { enableCompileCache } from 'node:module';
import { printMeasured } from '../printMeasured.ts';

enableCompileCache();
const { run } = await import('../../../src/cli/run.ts');
const [, , base = '', head = ''] = process.argv;
let length = 0;
await run(['diff', base, head, '--json', '--root', head, '--as-of', '2025-07-01'], {
  out: (text) => {
    length += text.length;
  },
  err: (text) => void process.stderr.write(text),
  terminal: false,
  ask: null,
  env: {},
  now: () => 0,
  stopped: () => Promise.resolve(),
});
printMeasured(length);
