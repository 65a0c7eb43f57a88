import type { Page } from '../page.ts';
import type { ViewContext } from '../viewContext.ts';
import { toIndexPage } from './indexPage.ts';
import { toSearchPage } from './searchPage.ts';

/** Two ways to a page: search by words, and the index for those who have no script. `pages` are all the others. */
export function toFindingPages(context: ViewContext, pages: readonly Page[]): Page[] {
  return [toSearchPage(context), toIndexPage(context, pages)];
}
