import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, Site } from '../view/page.ts';
import { type PageRow, pageFile, pageIndexFile } from '../view/pageIndex.ts';

/**
 * Writes a site's pages as plain data for Astro: one JSON file a page, then the index that lists them.
 * Files that hold the same bytes already stay untouched, files of pages that are gone are removed. Returns how many pages changed.
 */
export async function writePages(site: Pick<Site, 'pages'>, folder: string): Promise<number> {
  const rows: PageRow[] = [];
  let changed = 0;
  for (const page of site.pages.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const text = JSON.stringify(page);
    rows.push({ path: page.path, kind: page.kind, digest: createHash('sha256').update(text).digest('hex') });
    if (await writeChanged(path.join(folder, pageFile(page)), text)) changed += 1;
  }
  changed += await removeOthers(folder, site.pages);
  await writeChanged(path.join(folder, pageIndexFile), JSON.stringify(rows));
  return changed;
}

async function writeChanged(file: string, text: string): Promise<boolean> {
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return false;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return true;
}

async function removeOthers(folder: string, pages: readonly Page[]): Promise<number> {
  const kept = new Set([pageIndexFile, ...pages.map(pageFile)]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const gone = files.filter((file) => !kept.has(path.relative(folder, file).split(path.sep).join('/')));
  await Promise.all(gone.map((file) => rm(file)));
  return gone.length;
}
