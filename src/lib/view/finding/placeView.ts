import { type CollectionName, collectionNames } from '../../schema/collections.ts';
import type { LinkView } from '../linkView.ts';
import type { Page } from '../page.ts';
import { recordLinks } from '../recordLinks.ts';
import { collectionOf, relativeHref, routes } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';

/** Where a page stands among the others: the way to it, its neighbours, and the records that name it. */
export interface PlaceView {
  readonly crumbs: { readonly label: string; readonly links: readonly LinkView[]; readonly here: string };
  readonly pager: { readonly label: string; readonly links: readonly NeighbourView[] } | null;
  readonly usedBy: UsedByView | null;
}

export interface NeighbourView extends LinkView {
  readonly rel: 'prev' | 'next';
  readonly word: string;
}

export interface UsedByView {
  readonly heading: string;
  /** Says that there is nothing; null where there is. */
  readonly none: string | null;
  readonly groups: readonly {
    readonly name: string;
    readonly links: readonly LinkView[];
    /** More than a few are folded away under their number. */
    readonly folded: string | null;
  }[];
}

/** More links than these are folded. */
const fewLinks = 8;

type Section = keyof ViewContext['words']['frame']['nav'];

/** The section of the masthead that lists the records of a collection, and its page. */
const parents: Readonly<Record<CollectionName, { readonly section: Section; readonly path: string }>> = {
  personas: { section: 'audience', path: routes.audience },
  goals: { section: 'goals', path: routes.goals },
  channels: { section: 'channels', path: routes.channels },
  pillars: { section: 'content', path: routes.content },
  campaigns: { section: 'campaigns', path: routes.campaigns },
  posts: { section: 'calendar', path: routes.calendarList },
  briefs: { section: 'campaigns', path: routes.campaigns },
  plays: { section: 'community', path: routes.community },
  steps: { section: 'conversion', path: routes.conversion },
  experiments: { section: 'conversion', path: routes.conversion },
  guides: { section: 'content', path: routes.content },
  kpis: { section: 'kpis', path: routes.kpis },
  reports: { section: 'reports', path: routes.reports },
};

/** Records that nothing can name: they are where the naming starts. */
const neverNamed: readonly CollectionName[] = ['plays', 'steps', 'guides', 'reports', 'experiments'];

/** Every page with its place. To be asked when all pages are known: a link to one that this audience has not is left out. */
export function withPlaces(context: ViewContext, pages: readonly Page[]): Page[] {
  const paths = new Set(pages.map(({ path }) => path));
  const siblings = Map.groupBy(pages, ({ path }) => collectionOf(path));
  return pages.map((page) => {
    const collection = collectionOf(page.path);
    if (collection === null) return page;
    const place: PlaceView = {
      crumbs: toCrumbs(context, page, collection, paths),
      pager: collection === 'posts' ? null : toPager(context, page, siblings.get(collection) ?? []),
      usedBy: toUsedBy(context, page, collection, paths),
    };
    return { ...page, frame: { ...page.frame, place } };
  });
}

function toCrumbs(
  { words }: ViewContext,
  { path, frame }: Page,
  collection: CollectionName,
  paths: ReadonlySet<string>,
): PlaceView['crumbs'] {
  const steps = [{ section: 'overview', path: routes.overview } as const, parents[collection]];
  const links = steps
    .filter((step) => paths.has(step.path))
    .map((step) => ({ text: words.frame.nav[step.section], href: relativeHref(path, step.path) }));
  return { label: words.finding.crumbs, links, here: frame.name };
}

function toPager({ words }: ViewContext, { path }: Page, siblings: readonly Page[]): PlaceView['pager'] {
  const { finding } = words;
  const own = siblings.findIndex((page) => page.path === path);
  const neighbour = (page: Page | undefined, rel: NeighbourView['rel'], word: string): NeighbourView[] =>
    page === undefined ? [] : [{ rel, word, text: page.frame.name, href: relativeHref(path, page.path) }];
  const links = [
    ...neighbour(siblings[own - 1], 'prev', finding.previous),
    ...neighbour(siblings[own + 1], 'next', finding.next),
  ];
  return links.length === 0 ? null : { label: finding.pager, links };
}

function toUsedBy(
  context: ViewContext,
  { path }: Page,
  collection: CollectionName,
  paths: ReadonlySet<string>,
): UsedByView | null {
  const { finding } = context.words;
  const id = path.slice(path.indexOf('/') + 1, -'.html'.length);
  const users = context.playbook.links.usedBy(collection, id);
  const groups = collectionNames.flatMap((from) => {
    const ids = new Set(users.filter((link) => link.collection === from).map((link) => link.id));
    const links = recordLinks(context, path, from, [...ids]).filter(({ href }) =>
      paths.has(href.replace(/^\.\.\//, '')),
    );
    if (links.length === 0) return [];
    const folded = links.length <= fewLinks ? null : context.format.number(links.length);
    return [{ name: finding.kinds[from], links, folded }];
  });
  if (groups.length === 0 && neverNamed.includes(collection)) return null;
  return { heading: finding.usedBy, none: groups.length === 0 ? finding.unused : null, groups };
}
