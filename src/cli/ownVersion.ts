import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFolder } from './packageFolder.ts';

/** The version of Almanac, as its package says. */
export function ownVersion(): string {
  const text = readFileSync(path.join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
