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
  community: 'community.html',
  conversion: 'conversion.html',
  team: 'team.html',
  kpis: 'kpis.html',
  reports: 'reports.html',
  sources: 'sources.html',
  checks: 'checks.html',
  glossary: 'glossary.html',
  formulas: 'formulas.html',
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

/** The page of a record. */
export function routeOf(collection: CollectionName, id: string): string {
  return `${folders[collection]}/${id}.html`;
}

/** `2026-11` → its timetable. */
export function monthRoute(month: string): string {
  return `calendar/${month}.html`;
}

/** The address of one page as another writes it. Both are paths below the root; `to` may carry a fragment. */
export function relativeHref(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to || './';
}
