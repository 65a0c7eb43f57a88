import type { IsoDay } from '../language/isoDay.ts';
import type { Platform } from '../schema/platforms.ts';
import type { formats } from '../schema/words.ts';

type Format = keyof typeof formats;

/** What a platform asks of a picture's size. Width ÷ height between two ratios. */
export interface PictureLimit {
  readonly platform: Platform;
  readonly formats: readonly Format[];
  readonly ratio?: { readonly least: number; readonly most: number; readonly words: string };
  /** Pixels. */
  readonly leastWidth?: number;
  readonly mostWidth?: number;
  /** Width and height together. */
  readonly mostSum?: number;
  readonly mostBytes?: number;
  readonly severity: 'hard' | 'soft';
  readonly source: string;
  readonly checkedOn: IsoDay;
}

const checkedOn = '2026-08-21';
const feed = ['image', 'carousel'] as const;
const million = 1_000_000;
const ayrshare = 'ayrshare.com/docs/media-guidelines';
const postiz = 'gitroomhq/postiz-app@74b01ad, social providers';

/** What an account's own app crops or shrinks by itself is `soft`: a picture fails only when it is sent by a program. */
export const pictureLimits: readonly PictureLimit[] = [
  {
    platform: 'instagram',
    formats: feed,
    ratio: { least: 4 / 5, most: 1.91, words: '4:5–1.91:1' },
    leastWidth: 320,
    mostWidth: 1440,
    mostBytes: 8 * million,
    severity: 'soft',
    source: ayrshare,
    checkedOn,
  },
  {
    platform: 'instagram',
    formats: ['story'],
    ratio: { least: 0.5, most: 0.6, words: '9:16' },
    mostBytes: 8 * million,
    severity: 'soft',
    source: ayrshare,
    checkedOn,
  },
  { platform: 'x', formats: feed, mostBytes: 5 * million, severity: 'hard', source: postiz, checkedOn },
  { platform: 'facebook', formats: feed, mostBytes: 4 * million, severity: 'soft', source: postiz, checkedOn },
  { platform: 'linkedin', formats: feed, mostBytes: 5 * million, severity: 'soft', source: ayrshare, checkedOn },
  {
    platform: 'pinterest',
    formats: feed,
    ratio: { least: 0.6, most: 0.75, words: '2:3' },
    severity: 'soft',
    source: 'help.pinterest.com, product specs: recommended',
    checkedOn,
  },
  {
    platform: 'threads',
    formats: feed,
    mostBytes: 8 * million,
    severity: 'hard',
    source: 'developers.facebook.com/documentation/threads/posts',
    checkedOn,
  },
  {
    platform: 'telegram',
    formats: feed,
    ratio: { least: 1 / 20, most: 20, words: '1:20–20:1' },
    mostSum: 10_000,
    mostBytes: 10 * million,
    severity: 'hard',
    source: 'core.telegram.org/bots/api#sendphoto',
    checkedOn,
  },
  {
    platform: 'vk',
    formats: feed,
    ratio: { least: 1 / 20, most: 20, words: '1:20–20:1' },
    mostSum: 14_000,
    mostBytes: 50 * million,
    severity: 'soft',
    source: 'widely repeated, published nowhere by the platform',
    checkedOn,
  },
  {
    platform: 'bluesky',
    formats: feed,
    mostBytes: 2 * million,
    severity: 'hard',
    source: 'bluesky-social/atproto@d6296a1, embed/images.json',
    checkedOn,
  },
  {
    platform: 'mastodon',
    formats: feed,
    mostBytes: 16 * million,
    severity: 'soft',
    source: 'default; each instance has its own',
    checkedOn,
  },
  {
    platform: 'threads',
    formats: feed,
    ratio: { least: 1 / 10, most: 10, words: '1:10–10:1' },
    severity: 'soft',
    source: 'widely repeated, published nowhere by the platform',
    checkedOn,
  },
  {
    platform: 'tiktok',
    formats: feed,
    mostBytes: 20 * million,
    severity: 'hard',
    source: 'developers.tiktok.com, content-posting-api-reference-photo-post',
    checkedOn,
  },
  {
    platform: 'maps',
    formats: feed,
    leastWidth: 250,
    mostBytes: 5 * million,
    severity: 'hard',
    source: ayrshare,
    checkedOn,
  },
];

export function pictureLimitsOf(platform: Platform, format: Format): PictureLimit[] {
  return pictureLimits.filter((limit) => limit.platform === platform && limit.formats.includes(format));
}
