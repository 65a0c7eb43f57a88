import { compareText } from '../language/compareText.ts';

/** Addresses of one platform that mean the same host. */
const sameHost: Readonly<Record<string, string>> = {
  'twitter.com': 'x.com',
  'threads.net': 'threads.com',
  'fb.com': 'facebook.com',
  'vk.ru': 'vk.com',
  'telegram.me': 't.me',
};

/** Parameters that name the post itself; all others are tracking. */
const identifying: ReadonlySet<string> = new Set(['v', 'story_fbid', 'fbid', 'id', 'w', 'z', 'p']);

/**
 * What two addresses of one post have in common: `https://www.instagram.com/p/Cx1/?igsh=a` → `instagram.com/p/Cx1`.
 * The path keeps its case, since ids of posts have one. Text that is no address comes back trimmed.
 */
export function normalizePermalink(written: string): string {
  if (!URL.canParse(written)) return written.trim();
  const url = new URL(written);
  const host = url.hostname.replace(/^(www|m|mobile|web)\./, '');
  const path = decoded(url.pathname).replace(/\/+$/, '');
  if (host === 'youtu.be') return `youtube.com/watch?v=${path.slice(1)}`;
  const video = host === 'youtube.com' ? /^\/(?:shorts|live|embed)\/([^/]+)$/.exec(path)?.[1] : undefined;
  if (video !== undefined) return `youtube.com/watch?v=${video}`;
  return (sameHost[host] ?? host) + path + query(url.searchParams);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function query(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => identifying.has(name)).toSorted(([a], [b]) => compareText(a, b));
  return kept.length === 0 ? '' : `?${kept.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
