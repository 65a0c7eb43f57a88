import { createHash } from 'node:crypto';
import { compareText } from '../language/compareText.ts';
import type { Page } from '../view/page.ts';

/** A page as text for Astro, and a hash of it: all that the page can show. */
export interface PreparedPage {
  readonly path: string;
  readonly text: string;
  readonly digest: string;
}

/** In the order of their paths: the index of search would tell another. */
export function preparedPages(pages: readonly Page[]): PreparedPage[] {
  const prepared = pages.map((page) => {
    const text = JSON.stringify(page);
    return { path: page.path, text, digest: createHash('sha256').update(text).digest('hex') };
  });
  return prepared.toSorted((a, b) => compareText(a.path, b.path));
}
