import { plainNumber } from '../cells/numberReader.ts';
import type { Preset } from './preset.ts';

const page = {
  platforms: ['linkedin'],
  numbers: plainNumber,
  provisionalDays: 0,
  grain: 'period',
  isSnapshot: true,
  source: 'names of sheets and columns in code that reads page analytics exports, in English',
  checkedOn: '2026-11-23',
  isNarrow: true,
} as const satisfies Partial<Preset>;

const dimensions = [
  { id: 'location', dimension: 'city', names: ['Location'] },
  { id: 'country', dimension: 'country', names: ['Country/Region', 'Country'] },
  { id: 'function', dimension: 'job-function', names: ['Job function'] },
  { id: 'seniority', dimension: 'seniority', names: ['Seniority'] },
  { id: 'industry', dimension: 'industry', names: ['Industry'] },
  { id: 'size', dimension: 'company-size', names: ['Company size'] },
] as const;

/** The other sheets of the followers export: the balance by what members state. */
export const linkedinFollowersBy: readonly Preset[] = dimensions.map(({ id, dimension, names }) => ({
  ...page,
  id: `linkedin-followers-${id}`,
  name: `LinkedIn page: followers by ${dimension}`,
  columns: [
    { as: 'breakdown', dimension, names, required: true },
    { as: 'metric', metric: 'followers', names: ['Total followers'], required: true },
  ],
}));

/** The other sheets of the visitors export. */
export const linkedinVisitorsBy: readonly Preset[] = dimensions.map(({ id, dimension, names }) => ({
  ...page,
  id: `linkedin-visitors-${id}`,
  name: `LinkedIn page: visitors by ${dimension}`,
  columns: [
    { as: 'breakdown', dimension, names, required: true },
    { as: 'metric', metric: 'profile-visits', names: ['Total views', 'Total page views'], required: true },
  ],
}));

/** Other companies' pages: recognised, and never counted as the client's. */
export const linkedinCompetitors: Preset = {
  ...page,
  id: 'linkedin-competitors',
  name: 'LinkedIn page: competitors',
  holdsNoValues: true,
  columns: [
    { as: 'ignored', names: ['Page'], required: true },
    { as: 'ignored', names: ['Total Followers', 'New Followers'], required: true },
    {
      as: 'ignored',
      names: ['Total post engagements', 'Total posts', 'Posts', 'Comments', 'Comments per day', 'Reactions', 'Reposts'],
    },
  ],
};
