import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes finished files of a site below a folder, by their path in the site. A site has a thousand small ones: to wait for
 * each takes longer than to write it.
 */
export function writeFiles(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
  folder: string,
): void {
  const made = new Set<string>();
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  }
}
