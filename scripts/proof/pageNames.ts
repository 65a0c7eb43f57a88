import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every page of a built site, by its path below the site's root. */
export function pageNames(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .toSorted();
}
