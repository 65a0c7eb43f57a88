import { plainNumber } from '../cells/numberReader.ts';
import type { Preset } from './preset.ts';

/** Facebook Insights until 2021, post level. Row 2 describes the columns; repeated names differ only there. */
export const facebookLegacyPosts: Preset = {
  id: 'facebook-legacy-posts',
  name: 'Facebook Insights (until 2021): posts',
  platforms: ['facebook'],
  grain: 'lifetime',
  numbers: plainNumber,
  describedColumns: true,
  maxColumns: 1000,
  columns: [
    { as: 'object', names: ['Post ID'], required: true },
    { as: 'published', moments: 'month/day/year hh:mm:ss AM, US Pacific', names: ['Posted'], required: true },
    { as: 'permalink', names: ['Permalink'] },
    { as: 'text', names: ['Post Message'] },
    { as: 'format', names: ['Type'] },
    { as: 'ignored', names: ['Countries', 'Languages', 'Audience Targeting'] },
    { as: 'metric', metric: 'reach', names: ['Lifetime Post Total Reach'], required: true },
    { as: 'metric', metric: 'impressions', names: ['Lifetime Post Total Impressions'], required: true },
    { as: 'metric', metric: 'clicks', names: ['Lifetime Post Consumptions'] },
  ],
  provisionalDays: 0,
  source: 'one export of 2014, and code that reads others',
  checkedOn: '2026-11-23',
};
