import { getCollection } from 'astro:content';
import path from 'node:path';
import type { PageKind } from '../lib/view/page.ts';

export interface PagePath {
  readonly params: { readonly id: string };
  readonly props: { readonly path: string };
  readonly cacheKey: string;
}

/** For `getStaticPaths` of a route `[id].astro`: every page of that kind. */
export async function pathsOf(kind: PageKind): Promise<PagePath[]> {
  const rows = await getCollection('pages', (row) => row.data.kind === kind);
  return rows.map((row) => ({
    params: { id: path.posix.basename(row.id, '.html') },
    props: { path: row.id },
    cacheKey: String(row.digest),
  }));
}
