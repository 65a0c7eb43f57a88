import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pageFile } from '../view/pageFile.ts';
import type { PreparedPage } from './preparedPages.ts';

/**
 * Writes pages as plain data for Astro: one JSON file a page. Files that hold the same bytes already stay untouched,
 * files of pages that are gone are removed. Returns how many pages changed.
 */
export async function writePages(pages: readonly PreparedPage[], folder: string): Promise<number> {
  let changed = await removeOthers(folder, pages);
  for (const { path: page, text } of pages)
    if (await writeChanged(path.join(folder, pageFile(page)), text)) changed += 1;
  return changed;
}

async function writeChanged(file: string, text: string): Promise<boolean> {
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return false;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return true;
}

async function removeOthers(folder: string, pages: readonly PreparedPage[]): Promise<number> {
  const kept = new Set(pages.map(({ path: page }) => pageFile(page)));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const gone = files.filter((file) => !kept.has(path.relative(folder, file).split(path.sep).join('/')));
  await Promise.all(gone.map((file) => rm(file)));
  return gone.length;
}
