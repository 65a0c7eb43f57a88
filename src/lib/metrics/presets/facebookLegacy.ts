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
  isPartlyRead: true,
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

/** Facebook Insights until 2021, page level: 644 columns, 17 names twice. Row 2 tells them apart. */
export const facebookLegacyPage: Preset = {
  id: 'facebook-legacy-page',
  name: 'Facebook Insights (until 2021): page',
  platforms: ['facebook'],
  grain: 'day',
  numbers: plainNumber,
  describedColumns: true,
  maxColumns: 1000,
  isPartlyRead: true,
  columns: [
    { as: 'day', days: 'iso or month/day/year', names: ['Date'], required: true },
    { as: 'metric', metric: 'followers', names: ['Lifetime Total Likes'], required: true },
    { as: 'metric', metric: 'new-followers', names: ['Daily New Likes'], required: true },
    { as: 'metric', metric: 'lost-followers', names: ['Daily Unlikes'] },
    { as: 'metric', metric: 'reach', names: ['Daily Total Reach'], says: /unique users/iu },
    { as: 'metric', metric: 'impressions', names: ['Daily Total Impressions'], says: /total count/iu },
    { as: 'metric', metric: 'clicks', names: ['Daily Page Consumptions'], says: /total count/iu },
    { as: 'metric', metric: 'video-views', names: ['Daily Total Video Views'], says: /total count/iu },
    { as: 'metric', metric: 'profile-visits', names: ['Daily Logged-in Page Views'], says: /total count/iu },
  ],
  provisionalDays: 0,
  source: 'one export of 2014 that was saved again, and code that reads others',
  checkedOn: '2026-11-23',
};

/** Facebook Insights until 2021, videos. */
export const facebookLegacyVideos: Preset = {
  id: 'facebook-legacy-videos',
  name: 'Facebook Insights (until 2021): videos',
  platforms: ['facebook'],
  grain: 'lifetime',
  numbers: plainNumber,
  describedColumns: true,
  maxColumns: 1000,
  isPartlyRead: true,
  columns: [
    { as: 'object', names: ['Post ID', 'Video ID'], required: true },
    {
      as: 'published',
      moments: 'month/day/year hh:mm:ss AM, US Pacific',
      names: ['Posted', 'Created'],
      required: true,
    },
    { as: 'permalink', names: ['Permalink'] },
    { as: 'text', names: ['Post Message', 'Video Title', 'Title'] },
    {
      as: 'metric',
      metric: 'video-views',
      names: ['Lifetime Total Video Views', 'Lifetime Video Views'],
      says: /total count/iu,
      required: true,
    },
  ],
  provisionalDays: 0,
  source: 'code that reads video exports; no file was seen',
  checkedOn: '2026-11-23',
};
