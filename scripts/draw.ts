import path from 'node:path';
import { parseArgs } from 'node:util';
import { openPlaybook } from '../src/lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../src/lib/playbook/projectPlaybook.ts';
import { publishSite } from '../src/lib/publish/publishSite.ts';
import { toSite } from '../src/lib/view/toSite.ts';

/**
 * Draws a client's folder whatever is wrong with it, for those who work on pages; `almanac build` never does.
 * `npm run draw -- out [--root DIR] [--client]`
 */
const engine = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: engine }, client: { type: 'boolean', default: false } },
});
const root = path.resolve(values.root);
const { value, diagnostics } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
if (value === null) throw new Error(JSON.stringify(diagnostics, null, 2));
const playbook = values.client ? projectPlaybook(value.playbook) : value.playbook;
const site = toSite(playbook, diagnostics);
const out = path.resolve(positionals[0] ?? '.almanac/draw');
await publishSite({
  site,
  root,
  engine,
  out,
  link: false,
  sought: [],
  judge: (found) => found,
  made: null,
  verbose: true,
  onStep: () => undefined,
});
console.log(`${site.pages.length} pages in ${out}, ${diagnostics.length} findings`);
