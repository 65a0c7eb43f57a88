import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFile } from '../lib/exports/siteFile.ts';
import { say } from '../lib/language/language.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { Refusal } from './refusal.ts';

/** Writes files that are not there yet and says so. One that is there stops all of them, unless `--force` says otherwise. */
export function writeNew(files: readonly SiteFile[], folder: string, { values, io, language }: Call): void {
  const text = say(cliMessages, language).exporting;
  const taken = files.map((file) => path.join(folder, file.path)).filter((target) => existsSync(target));
  if (taken[0] !== undefined && !values.force) throw new Refusal(text.taken(taken[0], taken.length));
  for (const file of files) {
    const target = path.join(folder, file.path);
    if (values['dry-run']) io.out(`${text.wouldWrite(target)}\n`);
    else {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.text, { flag: values.force ? 'w' : 'wx' });
      io.out(`${target}\n`);
    }
  }
}
