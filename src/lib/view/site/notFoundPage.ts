import type { Page } from '../page.ts';
import { routes } from '../routes.ts';
import type { TitleView } from '../titleView.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';

/** What a reader sees who followed an old link. */
export interface NotFoundPage {
  readonly title: TitleView;
  readonly homeText: string;
}

export function toNotFoundPage(context: ViewContext): Page<'notFound'> {
  const words = context.words.site.notFound;
  const facts = { path: routes.notFound, title: words.heading, description: words.sentence };
  const title = { numeral: '404', kind: words.kind, heading: words.heading, lede: words.sentence };
  return toPage(context, 'notFound', facts, { title, homeText: context.words.frame.nav.overview });
}
