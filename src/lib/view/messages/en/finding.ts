import type { Formatter } from '../../../language/format.ts';
import type { CollectionName } from '../../../schema/collections.ts';
import { counted, type PluralForms } from '../counted.ts';

/** Search, the index from A to Z, and what stands around the page of a record. */
export const finding = (format: Formatter) => ({
  /** As headings of groups. */
  kinds: {
    personas: 'Personas',
    goals: 'Goals',
    channels: 'Channels',
    pillars: 'Pillars',
    campaigns: 'Campaigns',
    posts: 'Posts',
    briefs: 'Briefs',
    plays: 'Plays',
    steps: 'Steps',
    experiments: 'Experiments',
    guides: 'Guides',
    kpis: 'KPIs',
    reports: 'Reports',
    pages: 'Pages of the playbook',
  } satisfies Record<CollectionName | 'pages', string>,
  /** Of one record. */
  kind: {
    personas: 'persona',
    goals: 'goal',
    channels: 'channel',
    pillars: 'pillar',
    campaigns: 'campaign',
    posts: 'post',
    briefs: 'brief',
    plays: 'play',
    steps: 'step',
    experiments: 'experiment',
    guides: 'guide',
    kpis: 'KPI',
    reports: 'report',
    pages: 'page',
  } satisfies Record<CollectionName | 'pages', string>,
  crumbs: 'You are here',
  previous: 'Previous',
  next: 'Next',
  pager: 'Before and after',
  usedBy: 'Used by',
  unused: 'Nothing names this record yet.',
  usedByPosts: (count: number) => counted(format, count, { one: 'post', other: 'posts' }),
  search: {
    heading: 'Search',
    kind: 'pages',
    lede: 'In every page of this playbook, by words and their forms.',
    label: 'What are you looking for?',
    keys: 'Arrow keys walk through what was found, Esc returns to the words, / from anywhere on this page.',
    without: 'Search needs a web server and a script. The index lists every page by its first letter:',
    index: 'Index A–Z',
    searching: 'Searching…',
    nothing: 'Nothing was found. Try fewer words, or the index.',
    failed: 'The index of this site could not be loaded.',
    /** `{n}` stands for the number. */
    found: { one: '{n} page found', other: '{n} pages found' } as PluralForms,
    more: { one: 'Show {n} more', other: 'Show {n} more' } as PluralForms,
  },
  index: {
    heading: 'Index A–Z',
    kind: 'A–Z',
    lede: (count: number) =>
      `${counted(format, count, { one: 'page', other: 'pages' })} of this playbook by the first letter of their names.`,
    description: 'Every page of this playbook by its first letter.',
    letters: 'Letters',
    other: 'Signs',
    digits: '0–9',
  },
});
