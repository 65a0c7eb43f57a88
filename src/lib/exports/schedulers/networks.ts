import type { Platform } from '../../schema/platforms.ts';

/** Platforms that posts are scheduled on. Blogs, sites, newsletters and ad accounts have tools of their own. */
const networks: readonly Platform[] = [
  'instagram',
  'facebook',
  'threads',
  'youtube',
  'tiktok',
  'x',
  'linkedin',
  'pinterest',
  'telegram',
  'vk',
  'ok',
  'dzen',
  'bluesky',
  'mastodon',
  'reddit',
];

export function isNetwork(platform: Platform): boolean {
  return networks.includes(platform);
}

/** Where a post's title is seen. */
export function isTitled(platform: Platform): boolean {
  return platform === 'youtube' || platform === 'pinterest';
}
