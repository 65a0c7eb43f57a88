import type { IsoDay } from '../language/isoDay.ts';
import type { Platform } from '../schema/platforms.ts';
import type { formats } from '../schema/words.ts';
import type { CountingUnit } from './textLength.ts';

type Format = keyof typeof formats;

/** `link`: the length of the address in a field of its own. `formatting`: words that are bold, linked, a hashtag or a mention. `posts`: on one day. */
export type LimitKind =
  | 'text'
  | 'title'
  | 'hashtags'
  | 'mentions'
  | 'cashtags'
  | 'tags'
  | 'links'
  | 'link'
  | 'formatting'
  | 'media'
  | 'alt'
  | 'posts';

/** One rule of one platform, with where it is from: platforms change them, and a post is held against the rule of its day. */
export interface PlatformLimit {
  readonly platform: Platform;
  /** All formats where absent. */
  readonly formats?: readonly Format[];
  readonly what: LimitKind;
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
const ayrshareMedia = { source: 'ayrshare.com/docs/media-guidelines', checkedOn: '2026-11-25' };
/** A channel of maps may be another company's: nothing of it is certain to be refused. */
const googleProfile = {
  source: 'ayrshare.com/docs/media-guidelines: Google Business Profile',
  checkedOn: '2026-08-21',
  severity: 'soft',
} as const;
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
const instanceDefault = { source: 'default; each instance has its own; /api/v2/instance', checkedOn: '2026-08-21' };
const unwritten = { source: 'widely repeated; published nowhere by the platform', checkedOn: '2026-08-21' };
const withMedia = ['image', 'carousel', 'reel', 'short', 'video', 'story'] as const;
const withoutMedia = ['text', 'link', 'poll', 'thread', 'article', 'live'] as const;

const text = { what: 'text', unit: 'utf16', severity: 'hard' } as const;
const media = { what: 'media', unit: 'items', severity: 'hard' } as const;
const hashtags = { what: 'hashtags', unit: 'items', severity: 'hard' } as const;
const mentions = { what: 'mentions', unit: 'items', severity: 'soft' } as const;
const links = { what: 'links', unit: 'items', severity: 'soft' } as const;
const alt = { what: 'alt', unit: 'utf16', severity: 'hard' } as const;
const title = { what: 'title', unit: 'utf16', severity: 'hard' } as const;
const cashtags = { what: 'cashtags', unit: 'items', severity: 'hard' } as const;
const link = { what: 'link', unit: 'utf16', severity: 'hard' } as const;
const formatting = { what: 'formatting', unit: 'items', severity: 'soft' } as const;
const posts = { what: 'posts', unit: 'items', severity: 'soft' } as const;
const soft = { severity: 'soft' } as const;

const fiveHashtags = {
  source: 'socialmediatoday.com, 18 December 2025; introduced gradually',
  checkedOn: '2026-08-21',
};

/** The commits and pages below were read on the day beside them. A number that only people repeat, or on which sources disagree, is `soft`. */
export const platformLimits: readonly PlatformLimit[] = [
  {
    ...text,
    platform: 'x',
    formats: [...withMedia, 'text', 'link', 'poll', 'thread', 'live'],
    value: 280,
    unit: 'weighted',
    source: 'twitter-text config/v3.json@30e2430; paid accounts have more',
    checkedOn: '2026-08-21',
  },
  {
    ...text,
    platform: 'x',
    formats: ['article'],
    value: 100_000,
    source: 'orshot.com/docs/publish/social-posting-guidelines',
    checkedOn: '2026-08-21',
    ...soft,
  },
  { ...media, platform: 'x', value: 4, ...postiz },
  { ...alt, platform: 'x', value: 1000, ...ayrshare },
  { ...cashtags, platform: 'x', value: 1, ...postiz },

  { ...text, platform: 'facebook', value: 63_206, ...ayrshare },
  { ...title, platform: 'facebook', formats: ['reel'], value: 255, ...ayrshare },
  { ...media, platform: 'facebook', value: 10, ...mixpost },

  { ...text, platform: 'instagram', value: 2200, ...ayrshare },
  { ...hashtags, platform: 'instagram', value: 30, effectiveTo: '2025-12-18', ...fiveHashtags },
  { ...hashtags, platform: 'instagram', value: 5, effectiveFrom: '2025-12-19', ...fiveHashtags },
  { ...media, platform: 'instagram', formats: ['story'], value: 1, ...ayrshare },
  {
    ...media,
    platform: 'instagram',
    formats: ['image', 'carousel', 'reel', 'video', 'live'],
    value: 10,
    ...unwritten,
    source: `${unwritten.source}; the app allows 20`,
    ...soft,
  },
  { ...alt, platform: 'instagram', value: 1000, ...ayrshare },
  { ...mentions, platform: 'instagram', value: 20, ...unwritten, source: `${unwritten.source}; others say 3` },
  { ...posts, platform: 'instagram', value: 50, ...ayrshareMedia },

  { ...text, platform: 'linkedin', value: 3000, unit: 'escaped', ...ayrshare },
  { ...title, platform: 'linkedin', formats: ['article', 'link'], value: 400, ...brightbean },
  { ...hashtags, platform: 'linkedin', value: 5, ...unwritten, ...soft },
  { ...media, platform: 'linkedin', value: 20, ...unwritten, ...soft },
  { ...alt, platform: 'linkedin', value: 4086, ...unwritten, ...soft },

  { ...text, platform: 'youtube', value: 5000, ...ayrshare },
  {
    ...text,
    platform: 'youtube',
    value: 5000,
    unit: 'bytes',
    ...unwritten,
    source: 'the API counts bytes, two for a Cyrillic letter; others count characters',
    ...soft,
  },
  { ...title, platform: 'youtube', formats: ['video', 'short', 'live'], value: 100, ...postiz },
  {
    what: 'tags',
    unit: 'utf16',
    severity: 'hard',
    platform: 'youtube',
    value: 500,
    source: 'developers.google.com/youtube/v3/docs/videos, snippet.tags',
    checkedOn: '2026-08-21',
  },
  { ...hashtags, platform: 'youtube', value: 60, ...unwritten, ...soft },

  { ...text, platform: 'pinterest', value: 500, ...ayrshare },
  { ...title, platform: 'pinterest', value: 100, ...postiz },
  { ...hashtags, platform: 'pinterest', value: 20, ...unwritten, ...soft },
  { ...link, platform: 'pinterest', value: 2048, ...postiz },
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
  { ...title, platform: 'tiktok', formats: ['image', 'carousel'], value: 90, ...tiktokPhoto },
  { ...hashtags, platform: 'tiktok', value: 5, ...unwritten, ...soft },
  { ...media, platform: 'tiktok', value: 35, ...tiktokPhoto },

  { ...text, platform: 'threads', value: 500, unit: 'emoji-bytes', ...threadsDocs },
  { ...hashtags, platform: 'threads', value: 1, ...threadsDocs },
  { ...links, platform: 'threads', value: 5, ...unwritten },
  { ...media, platform: 'threads', value: 20, ...threadsDocs },
  { ...alt, platform: 'threads', value: 1000, ...unwritten, ...soft },
  { ...posts, platform: 'threads', value: 250, ...threadsDocs },

  { ...text, platform: 'telegram', formats: withMedia, value: 1024, ...telegramBot },
  { ...text, platform: 'telegram', formats: withoutMedia, value: 4096, ...telegramBot },
  { ...formatting, platform: 'telegram', value: 100, ...telegramBot },
  { ...media, platform: 'telegram', value: 10, ...telegramBot },

  { ...text, platform: 'vk', value: 16_384, ...unwritten, ...soft },
  { ...links, platform: 'vk', value: 1, source: 'vk.com/dev/wall.post; one link attachment', checkedOn: '2026-08-21' },
  { ...hashtags, platform: 'vk', value: 10, ...unwritten, ...soft },
  { ...media, platform: 'vk', value: 10, ...unwritten, ...soft },
  { ...posts, platform: 'vk', value: 50, source: 'vk.com/dev/wall.post', checkedOn: '2026-08-21' },

  {
    ...links,
    platform: 'ok',
    value: 1,
    source: 'apiok.ru, mediatopic.post; a card for exactly one link',
    checkedOn: '2026-08-21',
  },

  { ...text, platform: 'bluesky', value: 300, unit: 'graphemes', ...bluesky },
  { ...text, platform: 'bluesky', value: 3000, unit: 'bytes', ...bluesky },
  { ...media, platform: 'bluesky', value: 20, ...bluesky, source: `${bluesky.source}, embed/gallery.json` },
  {
    ...media,
    platform: 'bluesky',
    value: 4,
    ...bluesky,
    source: `${bluesky.source}, embed/images.json; a gallery takes more where the tool knows it`,
    ...soft,
  },
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

  { ...text, platform: 'maps', value: 1500, ...googleProfile },
  {
    ...hashtags,
    platform: 'maps',
    value: 0,
    ...unwritten,
    source: `${unwritten.source}; they do nothing there`,
    ...soft,
  },
  { ...media, platform: 'maps', value: 1, ...googleProfile },

  { ...text, platform: 'dzen', formats: [...withMedia, 'text', 'link'], value: 4096, ...unwritten, ...soft },
];

/** The least that a format needs: one picture is no carousel. */
export interface LeastMedia {
  readonly platform: Platform;
  readonly format: Format;
  readonly value: number;
  readonly source: string;
  readonly checkedOn: IsoDay;
}

export const leastMedia: readonly LeastMedia[] = [
  { platform: 'threads', format: 'carousel', value: 2, ...threadsDocs },
  { platform: 'telegram', format: 'carousel', value: 2, ...telegramBot },
  { platform: 'instagram', format: 'carousel', value: 2, ...unwritten },
  {
    platform: 'dzen',
    format: 'article',
    value: 1,
    source: 'dzen.ru/help; card preview, a cover',
    checkedOn: '2026-08-21',
  },
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
