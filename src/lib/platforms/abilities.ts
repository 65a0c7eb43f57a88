import type { Platform } from '../schema/platforms.ts';
import type { formats } from '../schema/words.ts';

type Format = keyof typeof formats;

/** Platforms on which an address in a caption is plain text. Their help pages say so, or their apps show it. */
const unclickable: ReadonlySet<Platform> = new Set<Platform>(['instagram', 'tiktok', 'pinterest']);

/** Shorts lost their links in August 2023; the description of a long video keeps them. */
export function isLinkClickable(platform: Platform, format: Format): boolean {
  return !unclickable.has(platform) && !(platform === 'youtube' && format === 'short');
}

/** Formats that a platform does not have: what would be published instead is something else. */
export const missingFormats: Readonly<Partial<Record<Platform, readonly Format[]>>> = {
  instagram: ['text', 'link', 'poll', 'thread', 'article', 'short'],
  tiktok: ['text', 'link', 'poll', 'thread', 'article', 'reel'],
  youtube: ['reel', 'carousel', 'thread', 'article', 'story'],
  pinterest: ['text', 'link', 'poll', 'thread', 'article', 'reel', 'live'],
  x: ['story', 'reel', 'short'],
  linkedin: ['story', 'reel', 'thread', 'short'],
  bluesky: ['story', 'reel', 'carousel', 'article', 'live', 'poll'],
  mastodon: ['story', 'reel', 'article', 'live'],
  threads: ['story', 'reel', 'article', 'live'],
  reddit: ['story', 'reel', 'short'],
};
