import type { NotFoundPage } from './site/notFoundPage.ts';

/** The body of each kind of page: one row a kind, its type beside the function that makes it. */
export interface PageBodies {
  readonly notFound: NotFoundPage;
}
