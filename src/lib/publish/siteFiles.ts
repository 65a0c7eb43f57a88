import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Artefact } from './gates/gate.ts';

/** Every file of a folder, by path in code units. */
export function readSiteFiles(folder: string): readonly Artefact[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
  return files.map((file) => ({ path: file, bytes: readFileSync(path.join(folder, file)) }));
}
