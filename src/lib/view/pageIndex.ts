import type { Page, PageKind } from './page.ts';

/** One prepared page: where it will stand, what draws it, and a hash of everything it shows. */
export interface PageRow {
  readonly path: string;
  readonly kind: PageKind;
  readonly digest: string;
}

/** The file of a pages folder that lists its pages. */
export const pageIndexFile = 'index.json';

/** Where a page's data stands below the pages folder: `goals/sales.html` → `pages/goals/sales.html.json`. */
export function pageFile(page: Pick<Page, 'path'>): string {
  return `pages/${page.path}.json`;
}
