import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The generated tables below a folder. */
export function benchFiles(root: string): string[] {
  return readdirSync(join(root, 'data'))
    .toSorted()
    .map((name) => join(root, 'data', name));
}
