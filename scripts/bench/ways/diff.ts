/** All that `almanac diff` does with two folders. */
import { run } from '../../../src/cli/run.ts';
import { printMeasured } from '../printMeasured.ts';

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
