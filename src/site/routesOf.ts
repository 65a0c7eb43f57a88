import { getCollection } from 'astro:content';
import type { PageKind } from '../lib/view/page.ts';

export interface PageRoute {
  /** Undefined for the page at the root. */
  readonly params: { readonly path: string | undefined };
  readonly props: { readonly path: string };
  readonly cacheKey: string;
}

/** For `getStaticPaths` of a route `[...path].astro`: every page of that kind, in whichever folder it stands. */
export async function routesOf(kind: PageKind): Promise<PageRoute[]> {
  const rows = await getCollection('pages', (row) => row.data.kind === kind);
  return rows.map((row) => ({
    params: { path: row.id === 'index.html' ? undefined : row.id.replace(/\.html$/, '') },
    props: { path: row.id },
    cacheKey: String(row.digest),
  }));
}
