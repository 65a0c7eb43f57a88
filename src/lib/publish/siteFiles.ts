import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Artefact } from './gates/gate.ts';

/** Every file of a folder, by path in code units. */
export async function readSiteFiles(folder: string): Promise<readonly Artefact[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
  return Promise.all(files.map(async (file) => ({ path: file, bytes: await readFile(path.join(folder, file)) })));
}
