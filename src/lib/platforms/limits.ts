import type { IsoDay } from '../language/isoDay.ts';
import type { Platform } from '../schema/platforms.ts';
import type { formats } from '../schema/words.ts';
import type { CountingUnit } from './textLength.ts';

type Format = keyof typeof formats;

/** One rule of one platform, with where it is from: platforms change them, and a post is held against the rule of its day. */
export interface PlatformLimit {
  readonly platform: Platform;
  /** All formats where absent. */
  readonly formats?: readonly Format[];
  readonly what: 'text' | 'hashtags' | 'mentions' | 'links' | 'media' | 'alt' | 'title' | 'cashtags';
  readonly value: number;
  readonly unit: CountingUnit | 'items';
  /** `hard`: refused or cut. `soft`: a recommendation, or a number that the platform does not publish. */
  readonly severity: 'hard' | 'soft';
  readonly effectiveFrom?: IsoDay;
  readonly effectiveTo?: IsoDay;
  readonly source: string;
  readonly checkedOn: IsoDay;
}

const ayrshare = { source: 'ayrshare.com/help-center/technical-support/character_limits', checkedOn: '2026-11-23' };
const postiz = { source: 'gitroomhq/postiz-app@74b01ad, social providers', checkedOn: '2026-08-21' };
const mixpost = { source: 'inovector/mixpost@df57648, config/mixpost.php', checkedOn: '2026-08-21' };
const brightbean = { source: 'brightbeanxyz/brightbean-studio@d85fce1, providers', checkedOn: '2026-08-21' };
const threadsDocs = { source: 'developers.facebook.com/documentation/threads/posts', checkedOn: '2026-08-21' };
const bluesky = { source: 'bluesky-social/atproto@d6296a1, lexicons', checkedOn: '2026-08-21' };
const tiktokPhoto = {
  source: 'developers.tiktok.com, content-posting-api-reference-photo-post',
  checkedOn: '2026-08-21',
};
const telegramBot = { source: 'docs.python-telegram-bot.org, InputMediaPhoto and constants', checkedOn: '2026-11-23' };
const instanceDefault = { source: 'default; each instance has its own, see /api/v2/instance', checkedOn: '2026-08-21' };
const unwritten = { source: 'widely repeated, published nowhere by the platform', checkedOn: '2026-08-21' };
const withMedia = ['image', 'carousel', 'reel', 'short', 'video', 'story'] as const;
const withoutMedia = ['text', 'link', 'poll', 'thread', 'article', 'live'] as const;

const text = { what: 'text', unit: 'utf16', severity: 'hard' } as const;
const media = { what: 'media', unit: 'items', severity: 'hard' } as const;
const hashtags = { what: 'hashtags', unit: 'items', severity: 'hard' } as const;
const mentions = { what: 'mentions', unit: 'items', severity: 'soft' } as const;
const links = { what: 'links', unit: 'items', severity: 'soft' } as const;
const alt = { what: 'alt', unit: 'utf16', severity: 'hard' } as const;
const title = { what: 'title', unit: 'utf16', severity: 'hard' } as const;
const soft = { severity: 'soft' } as const;

const fiveHashtags = {
  source: 'socialmediatoday.com, 18 December 2025: introduced gradually',
  checkedOn: '2026-08-21',
};

/** The commits and pages below were read on the day beside them. A number that only people repeat, or on which sources disagree, is `soft`. */
export const platformLimits: readonly PlatformLimit[] = [
  {
    ...text,
    platform: 'x',
    value: 280,
    unit: 'weighted',
    source: 'twitter-text config/v3.json@30e2430',
    checkedOn: '2026-08-21',
  },
  { ...media, platform: 'x', value: 4, ...postiz },
  { ...alt, platform: 'x', value: 1000, ...ayrshare },
  { what: 'cashtags', unit: 'items', severity: 'hard', platform: 'x', value: 1, ...postiz },
  { ...text, platform: 'facebook', value: 63_206, ...ayrshare },
  { ...media, platform: 'facebook', value: 10, ...mixpost },
  { ...text, platform: 'instagram', value: 2200, ...ayrshare },
  { ...hashtags, platform: 'instagram', value: 30, effectiveTo: '2025-12-18', ...fiveHashtags },
  { ...hashtags, platform: 'instagram', value: 5, effectiveFrom: '2025-12-19', ...fiveHashtags },
  {
    ...media,
    platform: 'instagram',
    value: 10,
    ...unwritten,
    source: `${unwritten.source}; the app allows 20`,
    ...soft,
  },
  { ...alt, platform: 'instagram', value: 1000, ...ayrshare },
  { ...mentions, platform: 'instagram', value: 20, ...unwritten, source: `${unwritten.source}; others say 3` },
  { ...text, platform: 'linkedin', value: 3000, unit: 'escaped', ...ayrshare },
  { ...media, platform: 'linkedin', value: 20, ...unwritten, ...soft },
  { ...alt, platform: 'linkedin', value: 4086, ...unwritten, ...soft },
  { ...hashtags, platform: 'linkedin', value: 5, ...unwritten, ...soft },
  { ...title, platform: 'linkedin', formats: ['article', 'link'], value: 400, ...brightbean },
  { ...text, platform: 'youtube', value: 5000, ...ayrshare, source: `${ayrshare.source}; some count bytes`, ...soft },
  { ...title, platform: 'youtube', formats: ['video', 'short', 'live'], value: 100, ...postiz },
  { ...hashtags, platform: 'youtube', value: 60, ...unwritten, ...soft },
  { ...title, platform: 'pinterest', value: 100, ...postiz },
  { ...hashtags, platform: 'pinterest', value: 20, ...unwritten, ...soft },
  { ...text, platform: 'pinterest', value: 500, ...ayrshare },
  { ...media, platform: 'pinterest', value: 5, ...postiz },
  { ...alt, platform: 'pinterest', value: 500, ...ayrshare },
  {
    ...text,
    platform: 'tiktok',
    formats: ['reel', 'short', 'video', 'story'],
    value: 2200,
    ...ayrshare,
    source: `${ayrshare.source}; others say 4,000`,
    ...soft,
  },
  { ...text, platform: 'tiktok', formats: ['image', 'carousel'], value: 4000, ...tiktokPhoto },
  { ...media, platform: 'tiktok', value: 35, ...tiktokPhoto },
  { ...title, platform: 'tiktok', formats: ['image', 'carousel'], value: 90, ...tiktokPhoto },
  { ...hashtags, platform: 'tiktok', value: 5, ...unwritten, ...soft },
  { ...text, platform: 'threads', value: 500, unit: 'emoji-bytes', ...threadsDocs },
  { ...hashtags, platform: 'threads', value: 1, ...threadsDocs },
  { ...links, platform: 'threads', value: 5, ...unwritten },
  { ...media, platform: 'threads', value: 20, ...threadsDocs },
  { ...alt, platform: 'threads', value: 1000, ...unwritten, ...soft },
  { ...text, platform: 'telegram', formats: withMedia, value: 1024, ...telegramBot },
  { ...text, platform: 'telegram', formats: withoutMedia, value: 4096, ...telegramBot },
  { ...media, platform: 'telegram', value: 10, ...telegramBot },
  { ...text, platform: 'vk', value: 16_384, ...unwritten, ...soft },
  { ...links, platform: 'vk', value: 1, source: 'vk.com/dev/wall.post: one link attachment', checkedOn: '2026-08-21' },
  { ...hashtags, platform: 'vk', value: 10, ...unwritten, ...soft },
  { ...media, platform: 'vk', value: 10, ...unwritten, ...soft },
  { ...text, platform: 'bluesky', value: 300, unit: 'graphemes', ...bluesky },
  { ...text, platform: 'bluesky', value: 3000, unit: 'bytes', ...bluesky },
  { ...media, platform: 'bluesky', value: 4, ...bluesky },
  { ...alt, platform: 'bluesky', value: 2000, ...unwritten, ...soft },
  { ...text, platform: 'mastodon', value: 500, unit: 'short-links', ...instanceDefault, ...soft },
  { ...media, platform: 'mastodon', value: 4, ...instanceDefault, ...soft },
  { ...alt, platform: 'mastodon', value: 1500, ...instanceDefault, ...soft },
  {
    ...text,
    platform: 'reddit',
    value: 40_000,
    source: 'orshot.com/docs/publish; others say 5,000',
    checkedOn: '2026-08-21',
    ...soft,
  },
  { ...title, platform: 'reddit', value: 300, ...postiz },
  { ...media, platform: 'reddit', value: 20, ...unwritten, ...soft },
  { ...text, platform: 'maps', value: 1500, ...mixpost },
  { ...media, platform: 'maps', value: 1, ...ayrshare },
  { ...text, platform: 'dzen', formats: ['image', 'text', 'link', 'video'], value: 4096, ...unwritten, ...soft },
];

/** The rules in force on a day for one format. */
export function limitsInForce(platform: Platform, format: Format, day: IsoDay): PlatformLimit[] {
  return platformLimits.filter(
    (limit) =>
      limit.platform === platform &&
      (limit.formats?.includes(format) ?? true) &&
      (limit.effectiveFrom ?? day) <= day &&
      (limit.effectiveTo ?? day) >= day,
  );
}
