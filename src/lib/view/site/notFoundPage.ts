import type { Page } from '../page.ts';
import { routes } from '../routes.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';

/** What a reader sees who followed an old link. */
export interface NotFoundPage {
  readonly heading: string;
  readonly sentence: string;
  readonly homeText: string;
}

export function toNotFoundPage(context: ViewContext): Page<'notFound'> {
  const words = context.words.site.notFound;
  const facts = { path: routes.notFound, title: words.heading, description: words.sentence };
  return toPage(context, 'notFound', facts, { ...words, homeText: context.words.frame.nav.overview });
}
