import type { CollectionName } from '../schema/collections.ts';

/** Where each page stands below the site's root. Links between pages are relative, so that a site works in any folder and from a disk. */
export const routes = {
  overview: 'index.html',
  audience: 'audience.html',
  goals: 'goals.html',
  channels: 'channels.html',
  content: 'content.html',
  campaigns: 'campaigns.html',
  briefs: 'briefs.html',
  calendarList: 'calendar/list.html',
  calendarPeriod: 'calendar/period.html',
  results: 'results.html',
  community: 'community.html',
  conversion: 'conversion.html',
  team: 'team.html',
  kpis: 'kpis.html',
  reports: 'reports.html',
  sources: 'sources.html',
  changes: 'changes.html',
  checks: 'checks.html',
  glossary: 'glossary.html',
  formulas: 'formulas.html',
  search: 'search.html',
  index: 'index-az.html',
  previews: 'previews.html',
  design: 'design.html',
  notFound: '404.html',
} as const;

const folders: Readonly<Record<CollectionName, string>> = {
  personas: 'audience',
  goals: 'goals',
  channels: 'channels',
  pillars: 'content',
  campaigns: 'campaigns',
  posts: 'posts',
  briefs: 'briefs',
  plays: 'community',
  steps: 'conversion',
  experiments: 'experiments',
  guides: 'guides',
  kpis: 'kpis',
  reports: 'reports',
};

/** The collection whose record a page is about; null for other pages. */
export function collectionOf(path: string): CollectionName | null {
  const folder = path.slice(0, path.indexOf('/') + 1);
  const found = Object.entries(folders).find(([, name]) => `${name}/` === folder);
  return (found?.[0] ?? null) as CollectionName | null;
}

/** The page of a record. */
export function routeOf(collection: CollectionName, id: string): string {
  return `${folders[collection]}/${id}.html`;
}

/** `2026-11` → its timetable. */
export function monthRoute(month: string): string {
  return `calendar/${month}.html`;
}

/** `2026-W46` → its hours. */
export function weekRoute(week: string): string {
  return `calendar/weeks/${week}.html`;
}

/** The plan of one campaign, channel, persona or owner. */
export function partRoute(kind: 'campaign' | 'channel' | 'persona' | 'owner', id: string): string {
  return `calendar/parts/${kind}-${id}.html`;
}

/** The address of one page as another writes it. Both are paths below the root; `to` may carry a fragment. */
export function relativeHref(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to || './';
}
