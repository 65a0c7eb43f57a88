import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from '../exports/siteFile.ts';

/** Writes the files of a site that need no drawing. */
export async function writeFiles(files: readonly SiteFile[], folder: string): Promise<void> {
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.text);
  }
}
