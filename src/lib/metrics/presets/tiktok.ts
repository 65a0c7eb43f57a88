import { plainNumber } from '../cells/numberReader.ts';
import type { Preset } from './preset.ts';

const business = {
  platforms: ['tiktok'],
  numbers: plainNumber,
  provisionalDays: 2,
  source: 'TikTok Business Suite exports 2025, in English',
  checkedOn: '2026-11-23',
} as const;

export const tiktokBusinessOverview: Preset = {
  ...business,
  id: 'tiktok-business-overview',
  name: 'TikTok Business Suite: overview',
  grain: 'day',
  columns: [
    { as: 'day', days: 'year/month/day', names: ['Date'], required: true },
    { as: 'metric', metric: 'video-views', names: ['Video views'], required: true },
    { as: 'metric', metric: 'reach', names: ['Reached audience'], required: true },
    { as: 'metric', metric: 'profile-visits', names: ['Profile views'] },
    { as: 'metric', metric: 'likes', names: ['Likes'] },
    { as: 'metric', metric: 'shares', names: ['Shares'] },
    { as: 'metric', metric: 'comments', names: ['Comments'] },
    { as: 'metric', metric: 'leads', names: ['Leads submission'] },
    { as: 'metric', metric: 'net-followers', names: ['Net growth'] },
    { as: 'metric', metric: 'new-followers', names: ['New followers'] },
    { as: 'metric', metric: 'lost-followers', names: ['Lost followers'] },
    { as: 'ignored', names: ['Phone number clicks'] },
  ],
};

export const tiktokBusinessAudience: Preset = {
  ...business,
  id: 'tiktok-business-audience',
  name: 'TikTok Business Suite: audience',
  grain: 'day',
  columns: [
    { as: 'day', days: 'year/month/day', names: ['Date'], required: true },
    { as: 'metric', metric: 'new-followers', names: ['New followers'], required: true },
    { as: 'metric', metric: 'followers', names: ['Total followers'], required: true },
    { as: 'metric', metric: 'reach', names: ['Reached audience'] },
    { as: 'ignored', names: ['Engaged audience'] },
  ],
};

export const tiktokBusinessVideos: Preset = {
  ...business,
  id: 'tiktok-business-videos',
  name: 'TikTok Business Suite: videos',
  grain: 'lifetime',
  columns: [
    { as: 'text', names: ['Video title'], required: true },
    { as: 'object', names: ['Video link'], required: true },
    { as: 'published', moments: 'year/month/day hh:mm:ss, UTC', names: ['Post time'], required: true },
    { as: 'metric', metric: 'video-views', names: ['Video views'], required: true },
    { as: 'metric', metric: 'likes', names: ['Likes'] },
    { as: 'metric', metric: 'comments', names: ['Comments'] },
    { as: 'metric', metric: 'shares', names: ['Shares'] },
    { as: 'metric', metric: 'saves', names: ['Add to Favorites'] },
  ],
};
