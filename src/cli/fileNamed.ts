import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { say } from '../lib/language/language.ts';
import type { SourceFile } from '../lib/source/sourceFile.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { Refusal } from './refusal.ts';

/** A file by its path below the client's folder; one from elsewhere by its whole path. */
export function fileNamed(name: string, { root, language }: Call): SourceFile {
  const absolute = path.resolve(name);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) throw new Refusal(say(cliMessages, language).noFile(name));
  const below = path.relative(root, absolute);
  const shown = below.startsWith('..') || path.isAbsolute(below) ? absolute : below;
  return { path: shown.split(path.sep).join('/'), size: stats.size, bytes: () => readFileSync(absolute) };
}
