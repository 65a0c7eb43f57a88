import { getLiveEntry } from 'astro:content';
import type { Page, PageKind } from '../lib/view/page.ts';
import { pagePathOf } from './pagePathOf.ts';

/** The data of the page at an address below the site's root. Null when there is no such page of this kind: the template then answers with `noPage()`. */
export async function readPage<Kind extends PageKind>(kind: Kind, address: string): Promise<Page<Kind> | null> {
  const { entry, error } = await getLiveEntry('pages', { id: pagePathOf(address) });
  if (entry === undefined) {
    if (error !== undefined && error.name !== 'LiveEntryNotFoundError') throw error.cause ?? error;
    return null;
  }
  const page = entry.data.page as Page;
  return page.kind === kind ? (page as Page<Kind>) : null;
}
