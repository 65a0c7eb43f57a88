import type { IsoDay } from '../language/isoDay.ts';
import type { Platform } from '../schema/platforms.ts';
import type { formats } from '../schema/words.ts';
import type { Ratio } from './videoLimits.ts';

type Format = keyof typeof formats;

export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg';

/** What a platform asks of a picture. */
export interface PictureLimit {
  readonly platform: Platform;
  readonly formats: readonly Format[];
  /** Only of these; every kind where absent. */
  readonly of?: readonly PictureType[];
  /** Of the picture that stands for a video. */
  readonly cover?: true;
  readonly types?: readonly PictureType[];
  readonly ratio?: Ratio;
  /** Pixels. */
  readonly leastWidth?: number;
  readonly mostWidth?: number;
  readonly leastHeight?: number;
  /** Of the shorter side. */
  readonly mostSide?: number;
  /** Width and height together. */
  readonly mostSum?: number;
  /** Width times height. */
  readonly mostPixels?: number;
  readonly leastBytes?: number;
  readonly mostBytes?: number;
  /** All pictures of a post in one size. */
  readonly sameSize?: true;
  /** Not together with another picture. */
  readonly alone?: true;
  readonly severity: 'hard' | 'soft';
  readonly effectiveFrom?: IsoDay;
  readonly effectiveTo?: IsoDay;
  readonly source: string;
  readonly checkedOn: IsoDay;
}

const feed = ['image', 'carousel'] as const;
const million = 1_000_000;
const checked = { checkedOn: '2026-08-21' };
const soft = { severity: 'soft' } as const;
const hard = { severity: 'hard' } as const;
const ayrshare = { source: 'ayrshare.com/docs/media-guidelines', checkedOn: '2026-11-25' };
const postiz = { source: 'gitroomhq/postiz-app@74b01ad, social providers', ...checked };
const unwritten = { source: 'widely repeated; published nowhere by the platform', ...checked };
const anyTwenty = { least: 1 / 20, most: 20, words: '1:20–20:1' };

/** What an account's own app crops, shrinks or turns into another kind of file by itself is `soft`: a picture fails only when it is sent by a program. */
export const pictureLimits: readonly PictureLimit[] = [
  { platform: 'x', formats: feed, types: ['jpeg', 'png', 'webp', 'gif'], ...hard, ...postiz },
  { platform: 'x', formats: feed, of: ['jpeg', 'png', 'webp'], mostBytes: 5 * million, ...hard, ...postiz },
  { platform: 'x', formats: feed, of: ['gif'], mostBytes: 15 * million, alone: true, ...hard, ...postiz },

  { platform: 'facebook', formats: feed, types: ['jpeg', 'png'], mostBytes: 4 * million, ...soft, ...postiz },

  {
    platform: 'instagram',
    formats: feed,
    types: ['jpeg', 'png', 'gif'],
    ratio: { least: 4 / 5, most: 1.91, words: '4:5–1.91:1' },
    leastWidth: 320,
    mostWidth: 1440,
    mostBytes: 8 * million,
    ...soft,
    ...ayrshare,
  },
  {
    platform: 'instagram',
    formats: ['story'],
    ratio: { least: 0.5, most: 0.6, words: '9:16' },
    mostBytes: 8 * million,
    ...soft,
    ...ayrshare,
  },

  {
    platform: 'linkedin',
    formats: feed,
    types: ['jpeg', 'png', 'gif'],
    mostBytes: 5 * million,
    mostPixels: 36_152_319,
    ...soft,
    source: 'brightbeanxyz/brightbean-studio@d85fce1, providers/linkedin.py; ayrshare.com/docs/media-guidelines',
    ...checked,
  },

  {
    platform: 'youtube',
    formats: ['video', 'live'],
    cover: true,
    ratio: { least: 16 / 9, most: 16 / 9, words: '16:9' },
    leastWidth: 1280,
    mostBytes: 2 * million,
    ...soft,
    ...unwritten,
  },

  { platform: 'pinterest', formats: feed, sameSize: true, ...hard, ...postiz },
  {
    platform: 'pinterest',
    formats: feed,
    ratio: { least: 0.6, most: 0.75, words: '2:3' },
    leastWidth: 1000,
    ...soft,
    source: 'help.pinterest.com, product specs; recommended',
    ...checked,
  },

  {
    platform: 'tiktok',
    formats: feed,
    types: ['jpeg', 'webp'],
    mostSide: 1080,
    mostBytes: 20 * million,
    ...hard,
    source: 'developers.tiktok.com, content-posting-api-reference-photo-post',
    ...checked,
  },

  {
    platform: 'threads',
    formats: feed,
    mostBytes: 8 * million,
    ...hard,
    source: 'developers.facebook.com/documentation/threads/posts',
    ...checked,
  },
  { platform: 'threads', formats: feed, ratio: { least: 1 / 10, most: 10, words: '1:10–10:1' }, ...soft, ...unwritten },

  {
    platform: 'telegram',
    formats: feed,
    ratio: anyTwenty,
    mostSum: 10_000,
    mostBytes: 10 * million,
    ...hard,
    source: 'core.telegram.org/bots/api#sendphoto',
    ...checked,
  },

  {
    platform: 'vk',
    formats: feed,
    ratio: anyTwenty,
    mostSum: 14_000,
    mostBytes: 50 * million,
    ...soft,
    ...unwritten,
  },

  {
    platform: 'bluesky',
    formats: feed,
    mostBytes: 2 * million,
    ...hard,
    source: 'bluesky-social/atproto@d6296a1, embed/images.json',
    ...checked,
  },

  {
    platform: 'mastodon',
    formats: feed,
    mostBytes: 16 * million,
    ...soft,
    source: 'default; each instance has its own',
    ...checked,
  },

  {
    platform: 'maps',
    formats: feed,
    types: ['jpeg', 'png'],
    leastWidth: 250,
    leastHeight: 250,
    leastBytes: 10_000,
    mostBytes: 5 * million,
    ...soft,
    source: 'ayrshare.com/docs/media-guidelines: Google Business Profile',
    ...checked,
  },
];

/** The rules in force on a day for one format. */
export function pictureLimitsInForce(platform: Platform, format: Format, day: IsoDay): PictureLimit[] {
  return pictureLimits.filter(
    (limit) =>
      limit.platform === platform &&
      limit.formats.includes(format) &&
      (limit.effectiveFrom ?? day) <= day &&
      (limit.effectiveTo ?? day) >= day,
  );
}
