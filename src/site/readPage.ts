import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, PageKind } from '../lib/view/page.ts';
import { pageFile } from '../lib/view/pageIndex.ts';
import { pagesFolder } from './pagesFolder.ts';

/** The data of one page. Null when this audience has no such page: the template then answers with `noPage()`. */
export async function readPage<Kind extends PageKind>(kind: Kind, pagePath: string): Promise<Page<Kind> | null> {
  const text = await readPageFile(path.join(pagesFolder() ?? '', pageFile({ path: pagePath })));
  if (text === null) return null;
  const page = JSON.parse(text) as Page;
  if (page.kind !== kind) throw new Error(`${pagePath} is a page of kind "${page.kind}", not "${kind}"`);
  return page as Page<Kind>;
}

async function readPageFile(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
