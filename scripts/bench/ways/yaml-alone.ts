/** The bare cost of parsing the same front matter into nodes with positions, as every check has to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { printMeasured } from '../printMeasured.ts';

const root = join(process.argv[2] ?? '', 'src/content');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
let keys = 0;
for (const name of files) {
  const yaml = readFileSync(join(root, name), 'utf8').split('\n---\n', 1)[0] ?? '';
  keys += Object.keys(parseDocument(yaml.slice(4), { lineCounter: new LineCounter() }).toJS() ?? {}).length;
}
printMeasured(keys);
