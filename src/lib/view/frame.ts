import { type Feed, feedPath, slotsOfFeed } from '../exports/feeds/feeds.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { toDayRule } from './dayRule.ts';
import type { LinkView } from './linkView.ts';
import { toLogo } from './logoView.ts';
import { toNavigation } from './navigation.ts';
import type { PageFrame } from './page.ts';
import { collectionOf, relativeHref, routes } from './routes.ts';
import type { ViewContext } from './viewContext.ts';

export interface FrameFacts {
  readonly path: string;
  /** Of the page; the client's name is added. */
  readonly title: string;
  readonly description: string;
  /** The days that the page is about; the whole period unless told. */
  readonly scope?: DayRange;
  /** Calendars to offer; those without posts are left out. */
  readonly feeds?: readonly Feed[];
}

/** Pages that only repeat what stands on others. */
const unfound: readonly string[] = [routes.notFound, routes.search, routes.index, routes.design, routes.previews];

const footRoutes = ['sources', 'changes', 'checks', 'glossary', 'formulas', 'design'] as const;

/** Pages about the work, not about the plan. */
const teamRoutes: readonly string[] = ['changes', 'checks', 'design'];

/** Masthead, navigation, day rule and foot of one page, as strings that are ready to print. */
export function toFrame(context: ViewContext, { path, title, description, scope, feeds = [] }: FrameFacts): PageFrame {
  const { playbook, words } = context;
  const { client } = playbook;
  const through = dataThrough(playbook);
  const link = (name: (typeof footRoutes)[number]) => ({
    text: words.frame.nav[name],
    href: relativeHref(path, routes[name]),
  });
  return {
    lang: playbook.language,
    name: sectionName(path, words) ?? title,
    title: `${title} · ${client.name} · ${words.frame.product}`,
    description,
    root: relativeHref(path, ''),
    found: unfound.includes(path) || path.startsWith('calendar/') ? null : (collectionOf(path) ?? 'pages'),
    search: { text: words.finding.search.heading, href: relativeHref(path, routes.search) },
    place: null,
    clientName: client.name,
    logo: toLogo(playbook.logos, path),
    home: relativeHref(path, routes.overview),
    skipText: words.frame.skip,
    sectionsText: words.frame.sections,
    nav: toNavigation(playbook, words, path),
    dataThrough: {
      text: through === null ? words.frame.noData : words.frame.dataThrough(through),
      href: relativeHref(path, routes.sources),
    },
    rule: toDayRule(context, scope),
    feeds: { heading: words.frame.feeds, links: feedLinks(context, path, feeds) },
    foot: {
      product: words.frame.product,
      asOf: words.frame.asOf(playbook.asOf),
      sentence: words.frame.sentence,
      links: [
        ...footRoutes.filter((name) => playbook.audience === 'team' || !teamRoutes.includes(name)).map(link),
        { text: words.finding.index.heading, href: relativeHref(path, routes.index) },
      ],
    },
  };
}

function feedLinks({ playbook, slots, words }: ViewContext, path: string, feeds: readonly Feed[]): LinkView[] {
  const { client, records } = playbook;
  const nameOf: Readonly<Record<Feed['of'], (id: string) => string | undefined>> = {
    all: () => words.frame.wholePlan,
    channel: (id) => records.channels.get(id)?.title,
    campaign: (id) => records.campaigns.get(id)?.title,
    owner: (id) => client.team.find((member) => member.id === id)?.name,
  };
  const filled = feeds.filter((feed) => slotsOfFeed(feed, slots).length > 0);
  return filled.map((feed) => ({
    text: nameOf[feed.of](feed.id) ?? feed.id,
    href: relativeHref(path, feedPath(feed)),
  }));
}

/** The last day, not after today, of which any file states a value. */
function dataThrough({ metrics, asOf }: Playbook): IsoDay | null {
  const days = metrics.known
    .filter(({ grains }) => grains.includes('day'))
    .map(({ period }) => (period.to < asOf ? period.to : asOf));
  return days.toSorted().at(-1) ?? null;
}

/** The page of a section is called as the masthead calls it; its heading is a sentence. */
function sectionName(path: string, { frame }: ViewContext['words']): string | null {
  const names = Object.keys(frame.nav) as (keyof typeof frame.nav)[];
  const found = names.find((name) => name in routes && routes[name as keyof typeof routes] === path);
  return found === undefined ? null : frame.nav[found];
}
