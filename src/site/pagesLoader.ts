import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LiveLoader } from 'astro/loaders';
import type { Page } from '../lib/view/page.ts';
import { pageFile } from '../lib/view/pageFile.ts';
import { handedText } from './handedPage.ts';

/** Content layer: the prepared pages, each read when it is drawn. Live, so that compiled templates hold nobody's content. */
export function pagesLoader(): LiveLoader<{ page: Page }, { id: string }> {
  return {
    name: 'almanac:pages',
    loadEntry: async ({ filter: { id } }) => {
      const text = handedText(id) ?? (await servedText(id));
      return text === null ? undefined : { id, data: { page: JSON.parse(text) as Page } };
    },
    loadCollection: async () => ({ error: new Error('Pages are drawn one by one') }),
  };
}

/** A page of the folder that `almanac dev` keeps and names. */
async function servedText(id: string): Promise<string | null> {
  const folder = process.env.ALMANAC_PAGES;
  if (folder === undefined) return null;
  try {
    return await readFile(path.join(folder, pageFile(id)), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
