import { type CollectionName, collectionNames } from '../../schema/collections.ts';
import type { LinkView } from '../linkView.ts';
import type { PluralForms } from '../messages/counted.ts';
import type { Page } from '../page.ts';
import { relativeHref, routes } from '../routes.ts';
import type { TitleView } from '../titleView.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';

/** The page that searches. Without a script, and from a disk, it leads to the index. */
export interface SearchPage {
  readonly title: TitleView;
  readonly label: string;
  readonly keys: string;
  readonly without: string;
  readonly index: LinkView;
  /** What the script needs, as JSON. */
  readonly spec: string;
}

/** The words and facts with which the script writes. */
export interface SearchSpec {
  readonly locale: string;
  /** In the order in which groups of results stand. */
  readonly groups: readonly { readonly kind: CollectionName | 'pages'; readonly heading: string }[];
  readonly searching: string;
  readonly nothing: string;
  readonly failed: string;
  readonly found: PluralForms;
  readonly more: PluralForms;
}

export function toSearchPage(context: ViewContext): Page<'search'> {
  const { words, playbook } = context;
  const { heading, kind, lede, label, keys, without, index, ...told } = words.finding.search;
  const groups = [...collectionNames, 'pages' as const].map((name) => ({
    kind: name,
    heading: words.finding.kinds[name],
  }));
  const { searching, nothing, failed, found, more } = told;
  const spec: SearchSpec = { locale: playbook.client.locale, groups, searching, nothing, failed, found, more };
  const facts = { path: routes.search, title: heading, description: lede };
  return toPage(context, 'search', facts, {
    title: { numeral: '?', kind, heading, lede },
    label,
    keys,
    without,
    index: { text: index, href: relativeHref(routes.search, routes.index) },
    spec: JSON.stringify(spec).replaceAll('<', '\\u003c'),
  });
}
