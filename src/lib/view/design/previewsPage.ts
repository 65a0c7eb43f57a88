import type { Page } from '../page.ts';
import type { PreviewView } from '../post/preview/previewView.ts';
import { routes } from '../routes.ts';
import type { TitleView } from '../titleView.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { samplePreviews } from './samplePreviews.ts';

/** Previews of posts: every platform, and every state that a post can be in. For the team. */
export interface PreviewsPage {
  readonly title: TitleView;
  readonly previews: readonly PreviewView[];
}

export function toPreviewsPage(context: ViewContext): Page<'previews'> {
  const { words, format } = context;
  const t = words.previews;
  const previews = samplePreviews(context);
  const title = { numeral: format.number(previews.length), kind: t.kind, heading: t.heading, lede: t.lede };
  return toPage(
    context,
    'previews',
    { path: routes.previews, title: t.heading, description: t.lede },
    { title, previews },
  );
}
