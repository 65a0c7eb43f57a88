import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** One post on one channel, as the platform would know it. */
export interface PublishedPost {
  readonly channel: string;
  readonly id: string;
  readonly url: string;
  /** Wall time in the client's zone. */
  readonly at: string;
  readonly title: string;
  readonly text: string;
  readonly format: string;
  readonly paid: boolean;
  /** The record's id without its day, for posts that did remarkably well or badly. */
  readonly slug: string;
}

interface Override {
  readonly caption?: string;
  readonly format?: string;
  readonly paid?: boolean;
  readonly hashtags?: readonly string[];
}

interface Written {
  readonly title: string;
  readonly format: string;
  readonly paid?: boolean;
  readonly hashtags?: readonly string[];
  readonly overrides?: Readonly<Record<string, Override>>;
  readonly published?: Readonly<Record<string, { at: string; url: string; id: string }>>;
}

/** What the plan says was published, one entry a channel, in order of time. */
export function readPublishedPosts(folder: string): PublishedPost[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readPost(path.join(folder, name)))
    .toSorted((a, b) => order(a.at, b.at) || order(a.channel, b.channel) || order(a.id, b.id));
}

function readPost(file: string): PublishedPost[] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(file, 'utf8')) ?? [];
  const post: Written = parse(front);
  return Object.entries(post.published ?? {}).map(([channel, { at, url, id }]) => {
    const own = post.overrides?.[channel] ?? {};
    const tags = (own.hashtags ?? post.hashtags ?? []).join(' ');
    return {
      channel,
      id,
      url,
      at,
      title: post.title,
      text: [own.caption ?? body.trim(), channel === 'x' ? '' : tags].filter((part) => part !== '').join('\n\n'),
      format: own.format ?? post.format,
      paid: own.paid ?? post.paid ?? false,
      slug: path.basename(file, '.md').replace(/^\d{4}-\d\d-\d\d-/u, ''),
    };
  });
}

export function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
