import { plainNumber } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const studio = {
  platforms: ['tiktok'],
  numbers: plainNumber,
  provisionalDays: 2,
  source:
    'files downloaded from TikTok Studio 2023–2026, as .csv and .xlsx: English headers, days in the language of the page',
  checkedOn: '2026-11-23',
  isNarrow: true,
} as const satisfies Partial<Preset>;

/** The days name no year: `February 28`, `8 de marzo`. */
const date: PresetColumn = { as: 'day', days: 'month and day', names: ['Date'], required: true };

export const tiktokOverview: Preset = {
  ...studio,
  id: 'tiktok-overview',
  name: 'TikTok Studio: overview',
  grain: 'day',
  columns: [
    date,
    { as: 'metric', metric: 'video-views', names: ['Video Views'], required: true },
    { as: 'metric', metric: 'profile-visits', names: ['Profile Views'], required: true },
    { as: 'metric', metric: 'likes', names: ['Likes'] },
    { as: 'metric', metric: 'comments', names: ['Comments'] },
    { as: 'metric', metric: 'shares', names: ['Shares'] },
    { as: 'ignored', names: ['Unique Viewers', 'Engaged Audience'] },
  ],
};

export const tiktokViewers: Preset = {
  ...studio,
  id: 'tiktok-viewers',
  name: 'TikTok Studio: viewers',
  grain: 'day',
  columns: [
    date,
    { as: 'metric', metric: 'viewers', names: ['Total Viewers'], required: true },
    { as: 'metric', metric: 'new-viewers', names: ['New Viewers'], required: true },
    { as: 'metric', metric: 'returning-viewers', names: ['Returning Viewers'] },
  ],
};

/** The second of publication stands in the id of the video, in its link. */
export const tiktokContent: Preset = {
  ...studio,
  id: 'tiktok-content',
  name: 'TikTok Studio: content',
  grain: 'lifetime',
  datedIds: 'tiktok',
  columns: [
    { as: 'ignored', names: ['Time'] },
    { as: 'text', names: ['Video title'], required: true },
    { as: 'object', names: ['Video link'], required: true },
    { as: 'published', moments: 'month and day', names: ['Post time'], required: true },
    { as: 'metric', metric: 'likes', names: ['Total likes'] },
    { as: 'metric', metric: 'comments', names: ['Total comments'] },
    { as: 'metric', metric: 'shares', names: ['Total shares'] },
    { as: 'metric', metric: 'video-views', names: ['Total views'], required: true },
  ],
};

export const tiktokFollowers: Preset = {
  ...studio,
  id: 'tiktok-followers',
  name: 'TikTok Studio: follower history',
  grain: 'day',
  columns: [
    date,
    { as: 'metric', metric: 'followers', names: ['Followers'], required: true },
    { as: 'metric', metric: 'net-followers', names: ['Difference in followers from previous day'], required: true },
  ],
};

export const tiktokActivity: Preset = {
  ...studio,
  id: 'tiktok-activity',
  name: 'TikTok Studio: follower activity',
  grain: 'day',
  columns: [
    date,
    { as: 'breakdown', dimension: 'hour', names: ['Hour'], required: true },
    { as: 'metric', metric: 'active-followers', names: ['Active followers'], required: true },
  ],
};

const audience = [
  { id: 'gender', dimension: 'gender', names: ['Gender'] },
  { id: 'territories', dimension: 'country', names: ['Top territories', 'Top countries'] },
  { id: 'cities', dimension: 'city', names: ['Top cities'] },
  { id: 'age', dimension: 'age', names: ['Age'] },
] as const;

/** Shares of the followers on the day of the download, as fractions. */
export const tiktokAudience: readonly Preset[] = audience.map(({ id, dimension, names }) => ({
  ...studio,
  id: `tiktok-${id}`,
  name: `TikTok Studio: followers by ${dimension}`,
  grain: 'period',
  isSnapshot: true,
  numbers: { decimal: '.', percent: true },
  columns: [
    { as: 'breakdown', dimension, names, required: true },
    { as: 'metric', metric: 'audience-share', names: ['Distribution'], required: true },
  ],
}));
