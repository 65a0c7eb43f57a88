import { type Cell, type DemoFile, row, utf8 } from './bytes.ts';
import { dayAfter, weekdayOf } from './days.ts';
import { mulberry32 } from './mulberry32.ts';
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

/** One row per message that needs an answer. Of a month's messages half were answered below the median and half above. */
export function inboxRows(
  days: readonly string[],
  messages: ReadonlyMap<string, number>,
  medianMinutes: number,
  seed: number,
): Cell[][] {
  const random = mulberry32(seed);
  const received = days.flatMap((day) => Array.from({ length: messages.get(day) ?? 0 }, () => day));
  const half = (received.length - 1) / 2;
  const waits = received.map((_, index) => {
    const middle = medianMinutes * 60;
    const reach = Math.abs(index - half) / half;
    if (reach === 0) return middle;
    return Math.round(
      index < half
        ? middle * (1 - reach * (0.55 + random() * 0.35))
        : middle * (1 + reach * reach * (2 + random() * 3)) + 1,
    );
  });
  const order = waits.map((wait) => ({ wait, at: random() })).toSorted((a, b) => a.at - b.at);
  return received.map((day, index): Cell[] => {
    const id = `m-${day.slice(2).replaceAll('-', '')}-${String(index + 1).padStart(4, '0')}`;
    const wait = order[index]?.wait ?? 0;
    const isAnswered = random() > 0.028;
    return isAnswered ? [day, 'inbox', id, 1, 1, Number(wait <= 3600), wait] : [day, 'inbox', id, 1, 0, 0, ''];
  });
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
