import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PageRow, pageIndexFile } from '../lib/view/pageIndex.ts';
import { pagesFolder } from './pagesFolder.ts';

/** Every prepared page, in the order of paths. */
export async function readIndex(): Promise<readonly PageRow[]> {
  return JSON.parse(await readFile(path.join(pagesFolder() ?? '', pageIndexFile), 'utf8')) as PageRow[];
}
