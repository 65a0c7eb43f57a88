import type { Playbook } from '../playbook/playbook.ts';
import type { Messages } from './messages/messages.ts';
import { monthRoute, relativeHref, routes } from './routes.ts';

type Section = keyof Messages['frame']['nav'];

/** The masthead's sections in the order in which a strategy is read, and the folders whose pages belong to each. */
const sections: readonly {
  readonly name: Section;
  readonly route: string | null;
  readonly folders: readonly string[];
}[] = [
  { name: 'overview', route: routes.overview, folders: [] },
  { name: 'audience', route: routes.audience, folders: ['audience'] },
  { name: 'goals', route: routes.goals, folders: ['goals'] },
  { name: 'channels', route: routes.channels, folders: ['channels'] },
  { name: 'content', route: routes.content, folders: ['content', 'guides'] },
  { name: 'campaigns', route: routes.campaigns, folders: ['campaigns', 'briefs'] },
  { name: 'calendar', route: null, folders: ['calendar', 'posts'] },
  { name: 'community', route: routes.community, folders: ['community'] },
  { name: 'conversion', route: routes.conversion, folders: ['conversion', 'experiments'] },
  { name: 'team', route: routes.team, folders: [] },
  { name: 'kpis', route: routes.kpis, folders: ['kpis'] },
  { name: 'reports', route: routes.reports, folders: ['reports'] },
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
  return sections.map(({ name, route, folders }, index) => {
    const target = route ?? monthRoute(currentMonth(playbook));
    const current = path === target ? 'page' : folders.includes(folder) ? 'true' : undefined;
    return { number: String(index + 1), text: words.frame.nav[name], href: relativeHref(path, target), current };
  });
}

/** Today's month, or the period's nearest one when today is outside: `2026-11`. Its timetable always exists. */
export function currentMonth({ asOf, client }: Pick<Playbook, 'asOf' | 'client'>): string {
  const day = asOf < client.period.from ? client.period.from : asOf > client.period.to ? client.period.to : asOf;
  return day.slice(0, 7);
}
