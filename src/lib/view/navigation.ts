import type { Playbook } from '../playbook/playbook.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Messages } from './messages/messages.ts';
import { monthRoute, relativeHref, routes } from './routes.ts';

type Section = keyof Messages['frame']['nav'];

/** The masthead's sections in the order in which a strategy is read, and the folders whose pages belong to each. */
const sections: readonly {
  readonly name: Section;
  readonly route: string | null;
  readonly folders: readonly string[];
  /** Pages of the section that stand in no folder. */
  readonly pages?: readonly string[];
  /** A client's site has the section where one of these has a record to show; without any it always has it. */
  readonly shows: readonly CollectionName[];
}[] = [
  { name: 'overview', route: routes.overview, folders: [], shows: [] },
  { name: 'audience', route: routes.audience, folders: ['audience'], shows: ['personas'] },
  { name: 'goals', route: routes.goals, folders: ['goals'], shows: ['goals'] },
  { name: 'channels', route: routes.channels, folders: ['channels'], shows: ['channels'] },
  { name: 'content', route: routes.content, folders: ['content', 'guides'], shows: ['pillars', 'guides'] },
  { name: 'campaigns', route: routes.campaigns, folders: ['campaigns', 'briefs'], shows: ['campaigns'] },
  { name: 'calendar', route: null, folders: ['calendar', 'posts'], pages: [routes.results], shows: ['posts'] },
  { name: 'community', route: routes.community, folders: ['community'], shows: ['plays'] },
  {
    name: 'conversion',
    route: routes.conversion,
    folders: ['conversion', 'experiments'],
    shows: ['steps', 'experiments'],
  },
  { name: 'team', route: routes.team, folders: [], shows: [] },
  { name: 'kpis', route: routes.kpis, folders: ['kpis'], shows: [] },
  { name: 'reports', route: routes.reports, folders: ['reports'], shows: ['reports'] },
];

export interface NavLink {
  readonly number: string;
  readonly text: string;
  readonly href: string;
  /** As `aria-current` says it: this page, or a page of this section. */
  readonly current: 'page' | 'true' | undefined;
}

/** The numbered sections as links of the page at `path`. */
export function toNavigation(playbook: Playbook, words: Messages, path: string): NavLink[] {
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  const shown = sections.filter(({ shows }) => isShown(playbook, shows));
  return shown.map(({ name, route, folders, pages = [] }, index) => {
    const target = route ?? monthRoute(currentMonth(playbook));
    const current = path === target ? 'page' : folders.includes(folder) || pages.includes(path) ? 'true' : undefined;
    return { number: String(index + 1), text: words.frame.nav[name], href: relativeHref(path, target), current };
  });
}

/** Does the audience's site have a page for these collections? The team's always does: it says what to write. */
export function isShown({ audience, records }: Playbook, collections: readonly CollectionName[]): boolean {
  return audience === 'team' || collections.length === 0 || collections.some((name) => records[name].size > 0);
}

/** Today's month, or the period's nearest one when today is outside: `2026-11`. Its timetable always exists. */
export function currentMonth({ asOf, client }: Pick<Playbook, 'asOf' | 'client'>): string {
  const day = asOf < client.period.from ? client.period.from : asOf > client.period.to ? client.period.to : asOf;
  return day.slice(0, 7);
}
