import { type Cell, type DemoFile, row, utf8 } from './bytes.ts';
import { dayAfter, weekdayOf } from './days.ts';
import type { PostResult } from './postResults.ts';
import { split } from './spread.ts';

/** Almanac's own CSV: what has no export, or one that only Excel opens. */
export function ownCsv(
  path: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  delimiter = ',',
): DemoFile {
  const lines = [columns, ...rows].map((cells) => row(cells, delimiter));
  return { path, bytes: utf8(`${lines.join('\n')}\n`) };
}

/** Posts in Almanac's own CSV: the values of a whole life, as they stood on one day. */
export function ownPosts(path: string, results: readonly PostResult[], asOf: string): DemoFile {
  const columns = [
    'date',
    'channel',
    'object',
    'permalink',
    'title',
    'published',
    'impressions',
    'reactions',
    'comments',
    'shares',
    'clicks',
  ];
  const rows = results.map(({ post, audience, engagements, chance }) => {
    const [reactions = 0, comments = 0, shares = 0] = split(engagements, [0.8, 0.12, 0.08]);
    const clicks = Math.round(audience * (0.012 + chance[0] * 0.012));
    return [
      asOf,
      post.channel,
      post.id,
      post.url,
      post.title,
      post.at.replace('T', ' '),
      audience,
      reactions,
      comments,
      shares,
      clicks,
    ];
  });
  return ownCsv(path, columns, rows);
}

/** Followers on every Monday, on the way from one count to another. */
export function followerRows(
  days: readonly string[],
  counts: Readonly<Record<string, readonly [number, number]>>,
): Cell[][] {
  const mondays = days.filter((day) => weekdayOf(day) === 1);
  return mondays.flatMap((day, index) =>
    Object.entries(counts).map(([channel, [from, to]]): Cell[] => {
      const share = index / (mondays.length - 1);
      const bend = channel === 'youtube' || channel === 'instagram' ? share ** 1.25 : share;
      return [day, channel, Math.round(from + (to - from) * bend)];
    }),
  );
}

/** Active customers day by day: what came, less what left. */
export function customersFrom(
  start: number,
  days: readonly string[],
  came: readonly ReadonlyMap<string, number>[],
  left: ReadonlyMap<string, number>,
): Map<string, number> {
  let balance = start;
  return new Map(
    days.map((day): [string, number] => {
      balance += came.reduce((all, series) => all + (series.get(day) ?? 0), 0) - (left.get(day) ?? 0);
      return [day, balance];
    }),
  );
}

/** Days of one calendar quarter at a time. */
export function byQuarter(days: readonly string[]): string[][] {
  const quarters = Map.groupBy(days, (day) => `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`);
  return [...quarters.values()];
}

export function quarterName(days: readonly string[]): string {
  const day = days[0] ?? '';
  return `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export function byMonth(days: readonly string[]): string[][] {
  return [...Map.groupBy(days, (day) => day.slice(0, 7)).values()];
}

export function isBetween(day: string, from: string, length: number): boolean {
  return day >= from && day < dayAfter(from, length);
}
