import { allPictures, firstComment, kind, postReelStory, text } from '../cells.ts';
import type { Scheduler } from '../scheduler.ts';

/** It goes by the id of the account; these are the networks that it names. */
const postFastNames: Scheduler['platforms'] = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  pinterest: 'Pinterest',
  x: 'X',
  linkedin: 'LinkedIn',
  threads: 'Threads',
  bluesky: 'Bluesky',
  tiktok: 'TikTok',
};

export const postfast = {
  name: 'PostFast',
  source: 'https://help.postfa.st/publishing-scheduling/csv-format-for-bulk-import',
  evidence: 'vendor',
  checkedOn: '2026-11-29',
  platforms: postFastNames,
  perFile: 'all',
  rows: 200,
  zone: 'utc',
  header: true,
  columns: [
    { header: 'scheduled_at', cell: ({ instant }) => instant },
    { header: 'account_id', cell: ({ account }) => account },
    { header: 'content', cell: text },
    { header: 'media_urls', cell: allPictures(',', 99) },
    { header: 'first_comment', cell: firstComment },
    { header: 'fb_content_type', cell: kind('facebook', postReelStory) },
    { header: 'ig_publish_type', cell: kind('instagram', postReelStory) },
    { header: 'yt_is_short', cell: kind('youtube', { short: 'true', other: 'false' }) },
    { header: 'pinterest_board_id' },
  ],
  pictures: 99,
  carries: ['firstComment', 'carousel', 'format', 'zone'],
  needsAccounts: true,
  note: {
    en: 'A file may have 10 MB. The ids of accounts stand in the upload dialog.',
    ru: 'Файл — не больше 10 МБ. Идентификаторы аккаунтов показаны в окне загрузки.',
  },
} satisfies Scheduler;
