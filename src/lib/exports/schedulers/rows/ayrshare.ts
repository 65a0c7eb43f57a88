import { firstPicture, text } from '../cells.ts';
import type { Scheduler } from '../scheduler.ts';

const ayrshareNames: Scheduler['platforms'] = {
  facebook: 'facebook',
  instagram: 'instagram',
  x: 'twitter',
  linkedin: 'linkedin',
  pinterest: 'pinterest',
  reddit: 'reddit',
  telegram: 'telegram',
  threads: 'threads',
  tiktok: 'tiktok',
  youtube: 'youtube',
  bluesky: 'bluesky',
};

export const ayrshare = {
  name: 'Ayrshare',
  source: 'https://www.ayrshare.com/docs/apis/post/bulk-post',
  evidence: 'vendor',
  checkedOn: '2026-11-29',
  platforms: ayrshareNames,
  perFile: 'all',
  rows: null,
  zone: 'utc',
  header: true,
  columns: [
    { header: 'post', cell: text },
    { header: 'platforms', cell: ({ platform }) => ayrshareNames[platform] ?? '' },
    { header: 'mediaUrls', cell: firstPicture },
    { header: 'scheduleDate', cell: ({ instant }) => instant },
  ],
  pictures: 1,
  carries: ['zone'],
  note: {
    en: 'The page names twitter, facebook and instagram; the other networks are written as its API names them. Two posts with the same text have to be three days apart: the page says two in one place and three in another.',
    ru: 'На странице названы twitter, facebook и instagram; остальные сети пишутся так, как их называет API. Между двумя публикациями с одним текстом должно пройти три дня: на странице сказано и «два», и «три».',
  },
} satisfies Scheduler;
