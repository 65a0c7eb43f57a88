import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../view/page.ts';

/** Removes pages that the site does not hold: a template without a page for this audience leaves an answer of its own. */
export async function removeUnasked({ pages }: Pick<Site, 'pages'>, folder: string): Promise<void> {
  const asked = new Set(pages.map((page) => path.join(folder, page.path)));
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const drawn = files.filter((file) => file.isFile() && file.name.endsWith('.html'));
  const unasked = drawn.map((file) => path.join(file.parentPath, file.name)).filter((file) => !asked.has(file));
  await Promise.all(unasked.map((file) => rm(file)));
}
