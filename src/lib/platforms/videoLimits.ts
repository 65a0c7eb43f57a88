import type { IsoDay } from '../language/isoDay.ts';
import type { Platform } from '../schema/platforms.ts';
import type { formats } from '../schema/words.ts';

type Format = keyof typeof formats;

/** Width ÷ height between two values. */
export interface Ratio {
  readonly least: number;
  readonly most: number;
  readonly words: string;
}

/** What a platform asks of a video. */
export interface VideoLimit {
  readonly platform: Platform;
  /** All formats where absent. */
  readonly formats?: readonly Format[];
  readonly containers?: readonly ('mp4' | 'mov' | 'webm')[];
  readonly codecs?: readonly string[];
  readonly seconds?: { readonly least?: number; readonly most?: number };
  readonly mostBytes?: number;
  readonly ratio?: Ratio;
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

const checked = { checkedOn: '2026-08-21' };
const megabyte = 1_000_000;
const gigabyte = 1_000_000_000;
const hard = { severity: 'hard' } as const;
const soft = { severity: 'soft' } as const;
const ayrshare = { source: 'ayrshare.com/docs/media-guidelines', checkedOn: '2026-11-25' };
const postiz = { source: 'gitroomhq/postiz-app@74b01ad, social providers', ...checked };
const unwritten = { source: 'widely repeated; published nowhere by the platform', ...checked };
const upright = { least: 0.5, most: 0.6, words: '9:16' };
const filmed = ['reel', 'short', 'video', 'story'] as const;

export const videoLimits: readonly VideoLimit[] = [
  { platform: 'x', alone: true, ...hard, ...postiz },
  {
    platform: 'x',
    seconds: { most: 140 },
    ...soft,
    ...postiz,
    source: `${postiz.source}; accounts without Premium`,
  },
  { platform: 'x', mostBytes: 512 * megabyte, ...soft, ...unwritten },

  {
    platform: 'instagram',
    formats: ['reel'],
    containers: ['mp4', 'mov'],
    codecs: ['h264', 'hevc'],
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
    ...ayrshare,
    source: `${ayrshare.source}; its newer translations say 1 GB`,
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
    ...checked,
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
    formats: filmed,
    containers: ['mp4', 'mov', 'webm'],
    seconds: { least: 3, most: 10 * 60 },
    ...hard,
    source: 'docs.zernio.com/platforms/tiktok; ayrshare.com/docs/media-guidelines/tiktok',
    checkedOn: '2026-11-25',
  },
  { platform: 'tiktok', alone: true, ...hard, source: 'docs.zernio.com/platforms/tiktok', ...checked },
  {
    platform: 'tiktok',
    formats: filmed,
    mostBytes: 4 * gigabyte,
    leastSide: 720,
    ...soft,
    source: 'docs.zernio.com/platforms/tiktok; others say 1 GB and 360 pixels',
    ...checked,
  },

  {
    platform: 'threads',
    seconds: { most: 5 * 60 },
    mostBytes: gigabyte,
    ...hard,
    source: 'developers.facebook.com/documentation/threads/posts',
    ...checked,
  },

  {
    platform: 'telegram',
    mostBytes: 50 * megabyte,
    ...soft,
    source: 'core.telegram.org/bots/api; what a bot uploads, 20 MB from an address; a person may send more',
    ...checked,
  },

  {
    platform: 'bluesky',
    containers: ['mp4'],
    mostBytes: 300 * megabyte,
    alone: true,
    ...hard,
    source: 'bluesky-social/atproto@d6296a1, embed/video.json',
    ...checked,
  },
  { platform: 'bluesky', seconds: { most: 3 * 60 }, ...soft, ...unwritten },

  {
    platform: 'mastodon',
    mostBytes: 99 * megabyte,
    ...soft,
    source: 'default; each instance has its own',
    ...checked,
  },
  { platform: 'reddit', seconds: { most: 15 * 60 }, mostBytes: gigabyte, ...soft, ...unwritten },
  {
    platform: 'maps',
    seconds: { most: 30 },
    mostBytes: 26 * megabyte,
    ...soft,
    source: 'ayrshare.com/docs/media-guidelines: Google Business Profile; a tool may send none at all',
    ...checked,
  },
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
