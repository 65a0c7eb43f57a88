import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LiveLoader } from 'astro/loaders';
import type { Page } from '../lib/view/page.ts';
import { pageFile } from '../lib/view/pageFile.ts';
import { pagesFolder } from './pagesFolder.ts';

/** Content layer: the prepared pages, each read when it is drawn. Live, so that compiled templates hold nobody's content. */
export function pagesLoader(): LiveLoader<{ page: Page }, { id: string }> {
  return {
    name: 'almanac:pages',
    loadEntry: async ({ filter: { id } }) => {
      const page = await readPageFile(id);
      return page === null ? undefined : { id, data: { page } };
    },
    loadCollection: async () => ({ error: new Error('Pages are drawn one by one') }),
  };
}

async function readPageFile(id: string): Promise<Page | null> {
  try {
    return JSON.parse(await readFile(path.join(pagesFolder(), pageFile(id)), 'utf8')) as Page;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
