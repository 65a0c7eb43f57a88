import { type DemoFile, quoted, utf8 } from './bytes.ts';
import { dayAfter, inZone } from './days.ts';
import { newestFirst } from './metaPosts.ts';
import type { PostResult } from './postResults.ts';
import { split } from './spread.ts';

const organic =
  'impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,app installs,follows,email tweet,dial phone,media views,media engagements'.split(
    ',',
  );
const promoted = organic.map((name) => `promoted ${name}`);

/** X analytics, posts of one month, newest first. Counts are written as `2633.0`, times are UTC. */
export function xByPost(results: readonly PostResult[], zone: string, from: string, to: string): DemoFile {
  const header = quoted(['Tweet id', 'Tweet permalink', 'Tweet text', 'time', ...organic, ...promoted]);
  const rows = newestFirst(results, from, to).map(({ post, audience, engagements }) => {
    const parts = partsOf(engagements);
    const rate = audience === 0 ? 0 : engagements / audience;
    const counted = [audience, engagements].map(decimal);
    const rest = [...parts.map(decimal), '0', '0', '0', '0', '0', '0', '0'];
    const time = `${inZone(post.at, zone, 'UTC').replace('T', ' ')} +0000`;
    const link = post.url.replace('https://x.com/', 'https://twitter.com/');
    return quoted([post.id, link, post.text, time, ...counted, rate, ...rest, ...promoted.map(() => '-')]);
  });
  return {
    path: `data/x/tweet_activity_metrics_${span(from, to)}_en.csv`,
    bytes: utf8(`${[header, ...rows].join('\n')}\n`),
  };
}

/** Reposts, replies, likes, profile clicks, link clicks, hashtag clicks, expands, permalink clicks. */
function partsOf(engagements: number): number[] {
  return split(engagements, [0.07, 0.09, 0.34, 0.08, 0.16, 0.01, 0.25, 0]);
}

interface XDays {
  readonly impressions: ReadonlyMap<string, number>;
  readonly engagements: ReadonlyMap<string, number>;
  readonly posts: ReadonlyMap<string, number>;
}

/** X analytics, days of one month. */
export function xByDay(days: readonly string[], { impressions, engagements, posts }: XDays): DemoFile {
  const header = quoted(['Date', 'Tweets published', ...organic, ...promoted]);
  const rows = days.map((day) => {
    const seen = impressions.get(day) ?? 0;
    const done = engagements.get(day) ?? 0;
    const rest = [...partsOf(done), 0, 0, done % 7 === 0 ? 1 : 0, 0, 0, 0, 0];
    return quoted([
      day,
      posts.get(day) ?? 0,
      seen,
      done,
      seen === 0 ? 0 : done / seen,
      ...rest,
      ...promoted.map(() => '-'),
    ]);
  });
  const name = `daily_tweet_activity_metrics_${span(days[0] ?? '', days.at(-1) ?? '')}_en.csv`;
  return { path: `data/x/${name}`, bytes: utf8(`${[header, ...rows].join('\n')}\n`) };
}

/** `2633.0` */
function decimal(count: number): string {
  return count.toFixed(1);
}

/** X names the day after the last one. */
function span(from: string, to: string): string {
  return `northbound_nhv_${from.replaceAll('-', '')}_${dayAfter(to, 1).replaceAll('-', '')}`;
}
