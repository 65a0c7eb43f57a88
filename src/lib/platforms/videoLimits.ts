import type { IsoDay } from '../language/isoDay.ts';
import type { Platform } from '../schema/platforms.ts';
import type { formats } from '../schema/words.ts';

type Format = keyof typeof formats;

/** What a platform asks of a video. */
export interface VideoLimit {
  readonly platform: Platform;
  /** All formats where absent. */
  readonly formats?: readonly Format[];
  readonly seconds?: { readonly least?: number; readonly most?: number };
  readonly mostBytes?: number;
  /** Width ÷ height. */
  readonly ratio?: { readonly least: number; readonly most: number; readonly words: string };
  readonly framesPerSecond?: { readonly least: number; readonly most: number };
  /** Pixels of the shorter side. */
  readonly leastSide?: number;
  /** Not together with pictures in one post. */
  readonly alone?: true;
  readonly needsCover?: true;
  /** `hard`: refused. `soft`: a recommendation, a number of one kind of account, or one that the platform does not publish. */
  readonly severity: 'hard' | 'soft';
  readonly effectiveFrom?: IsoDay;
  readonly effectiveTo?: IsoDay;
  readonly source: string;
  readonly checkedOn: IsoDay;
}

const checkedOn = '2026-08-21';
const megabyte = 1_000_000;
const gigabyte = 1_000_000_000;
const hard = { severity: 'hard', checkedOn } as const;
const soft = { severity: 'soft', checkedOn } as const;
const ayrshare = { source: 'ayrshare.com/docs/media-guidelines' };
const postiz = { source: 'gitroomhq/postiz-app@74b01ad, social providers' };
const unwritten = { source: 'widely repeated, published nowhere by the platform' };
const upright = { least: 0.5, most: 0.6, words: '9:16' };

export const videoLimits: readonly VideoLimit[] = [
  { platform: 'x', alone: true, ...hard, ...postiz },
  { platform: 'x', seconds: { most: 140 }, ...soft, source: `${postiz.source}; accounts without Premium` },
  { platform: 'x', mostBytes: 512 * megabyte, ...soft, ...unwritten },
  {
    platform: 'instagram',
    formats: ['reel'],
    seconds: { least: 3, most: 15 * 60 },
    framesPerSecond: { least: 23, most: 60 },
    ...hard,
    ...ayrshare,
  },
  {
    platform: 'instagram',
    formats: ['reel'],
    mostBytes: 300 * megabyte,
    ratio: upright,
    ...soft,
    source: `${ayrshare.source}; newer pages say 1 GB`,
  },
  {
    platform: 'instagram',
    formats: ['story'],
    seconds: { most: 60 },
    mostBytes: 100 * megabyte,
    ratio: upright,
    ...soft,
    ...unwritten,
  },
  {
    platform: 'linkedin',
    seconds: { least: 3, most: 30 * 60 },
    mostBytes: 500 * megabyte,
    ratio: { least: 1 / 2.4, most: 2.4, words: '1:2.4–2.4:1' },
    alone: true,
    ...hard,
    source: 'brightbeanxyz/brightbean-studio@d85fce1, providers/linkedin.py; ayrshare.com/docs/media-guidelines',
  },
  {
    platform: 'youtube',
    formats: ['video', 'live'],
    seconds: { most: 12 * 3600 },
    mostBytes: 256 * gigabyte,
    ...soft,
    ...unwritten,
  },
  {
    platform: 'youtube',
    formats: ['short'],
    seconds: { most: 3 * 60 },
    ratio: { least: 0.5, most: 1, words: '9:16–1:1' },
    ...soft,
    ...unwritten,
  },
  { platform: 'pinterest', needsCover: true, ...hard, ...postiz },
  {
    platform: 'tiktok',
    seconds: { least: 3, most: 10 * 60 },
    mostBytes: 4 * gigabyte,
    leastSide: 720,
    alone: true,
    ...hard,
    source: 'docs.zernio.com/platforms/tiktok',
  },
  {
    platform: 'threads',
    seconds: { most: 5 * 60 },
    mostBytes: gigabyte,
    ...hard,
    source: 'developers.facebook.com/documentation/threads/posts',
  },
  {
    platform: 'telegram',
    mostBytes: 50 * megabyte,
    ...soft,
    source: 'core.telegram.org/bots/api: what a bot uploads; a person may send more',
  },
  {
    platform: 'bluesky',
    mostBytes: 300 * megabyte,
    alone: true,
    ...hard,
    source: 'bluesky-social/atproto@d6296a1, embed/video.json',
  },
  { platform: 'bluesky', seconds: { most: 3 * 60 }, ...soft, ...unwritten },
  { platform: 'mastodon', mostBytes: 99 * megabyte, ...soft, source: 'default; each instance has its own' },
  { platform: 'reddit', seconds: { most: 15 * 60 }, mostBytes: gigabyte, ...soft, ...unwritten },
];

/** The rules in force on a day for one format. */
export function videoLimitsInForce(platform: Platform, format: Format, day: IsoDay): VideoLimit[] {
  return videoLimits.filter(
    (limit) =>
      limit.platform === platform &&
      (limit.formats?.includes(format) ?? true) &&
      (limit.effectiveFrom ?? day) <= day &&
      (limit.effectiveTo ?? day) >= day,
  );
}
