import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../src/cli/packageFolder.ts';
import { sourceLanguages } from '../src/lib/language/language.ts';
import { languageFile } from './languages/languageFile.ts';

const usage = `npm run language -- TAG

Begins a further language: writes src/languages/TAG.ts, which says everything in English, to be translated bit by bit.
Example: npm run language -- de`;

const [tag = ''] = process.argv.slice(2);
const file = path.join(packageFolder, 'src', 'languages', `${tag}.ts`);
const isSource = sourceLanguages.some((language) => language === tag);

if (!isTag(tag) || isSource || existsSync(file)) {
  console.error(isTag(tag) ? `There is "${tag}" already.` : usage);
  process.exitCode = 2;
} else {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, languageFile('../cli/languages/allWords.ts'));
  spawnSync('biome', ['check', '--write', file], { cwd: packageFolder });
  console.log(file);
}

/** A BCP 47 tag as it is written: `de`, `pt-BR`. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}
