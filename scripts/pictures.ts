import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../src/lib/language/language.ts';
import { launchBrowser } from '../src/lib/paper/launchBrowser.ts';
import { difference } from './pictures/difference.ts';
import { pictureFile, pictures } from './pictures/pictureList.ts';
import { takePicture } from './pictures/takePicture.ts';

const usage = `npm run pictures [-- --write] [--only TEXT] [--built]

Takes ten pages of the demo client wide, in the dark, on a phone and on paper, and ten of the Russian one, and compares them
with the references in tests/browser/pictures. What differs is written beside them into .almanac/pictures, to be looked at.
--write takes the new pictures as references. Only the packed Chromium of our dependencies (Linux, x64) draws the same everywhere.
Example: npm run pictures -- --only report`;

/** Half a per cent of a page: a line of text that moved is more. */
const tolerance = 0.005;

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
const engine = path.resolve(import.meta.dirname, '..');
const references = path.join(engine, 'tests/browser/pictures');
const seen = path.join(engine, '.almanac/pictures');

if (values.help) console.log(usage);
else await comparePictures();

async function comparePictures(): Promise<void> {
  const sites = { en: built('en', engine), ru: built('ru', path.join(engine, 'examples/polyus')) };
  const wanted = pictures.filter((picture) => pictureFile(picture).includes(values.only));
  mkdirSync(references, { recursive: true });
  if (values.write && values.only === '') removeOldReferences();
  const browser = await launchBrowser();
  let differing = 0;
  try {
    for (const picture of wanted) {
      const name = pictureFile(picture);
      const taken = await takePicture(browser, say(sites, picture.client), picture);
      const reference = path.join(references, name);
      const share = existsSync(reference) ? await difference(readFileSync(reference), taken) : 1;
      if (share <= tolerance && !values.write) continue;
      differing += 1;
      writeFileSync(values.write ? reference : path.join(seen, name), taken);
      console.log(`${name}: ${(share * 100).toFixed(2)} % differs`);
    }
  } finally {
    await browser.close();
  }
  console.log(`${wanted.length} pictures, ${differing} ${values.write ? 'written' : 'differ'}`);
  process.exitCode = differing > 0 && !values.write ? 1 : 0;
}

function built(name: string, root: string): string {
  const out = path.join(seen, `site-${name}`);
  if (values.built && existsSync(out)) return out;
  mkdirSync(seen, { recursive: true });
  const args = ['src/cli/main.ts', 'build', '--root', root, '--as-of', '2026-11-12', '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: engine, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${root} does not build:\n${stderr}`);
  return out;
}

function removeOldReferences(): void {
  const kept = new Set(pictures.map(pictureFile));
  for (const name of readdirSync(references)) if (!kept.has(name)) rmSync(path.join(references, name));
}
