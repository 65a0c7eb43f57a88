import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes finished files of a site below a folder, by their path in the site. */
export async function writeFiles(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
  folder: string,
): Promise<void> {
  const targets = [...files].map(([name, content]) => ({ file: path.join(folder, name), content }));
  const folders = new Set(targets.map(({ file }) => path.dirname(file)));
  for (const one of folders) await mkdir(one, { recursive: true });
  await Promise.all(targets.map(({ file, content }) => writeFile(file, content)));
}
