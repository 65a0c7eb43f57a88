import { stringify } from 'csv-stringify/sync';
import type { ScheduledPost } from './scheduledPost.ts';
import type { Scheduler } from './scheduler.ts';

/** One file for one upload, and the posts whose rows it has. */
export interface SchedulerFile {
  /** Without a folder: `buffer-instagram.csv`, `buffer-instagram-2.csv`. */
  readonly name: string;
  readonly text: string;
  readonly posts: readonly ScheduledPost[];
}

/** Splits posts by account and by the number of rows that the tool takes, and writes each part. */
export function schedulerFiles(id: string, scheduler: Scheduler, posts: readonly ScheduledPost[]): SchedulerFile[] {
  return [...Map.groupBy(posts, (post) => partOf(post, scheduler, posts))].flatMap(([part, own]) =>
    inLots(own, scheduler.rows).map((lot, at) => ({
      name: [id, ...(part === '' ? [] : [part]), ...(at === 0 ? [] : [String(at + 1)])].join('-').concat('.csv'),
      text: csvText(scheduler, lot),
      posts: lot,
    })),
  );
}

/** The channel, where a file is for one account. A file that names networks has no way to tell two accounts of one network apart. */
function partOf({ slot, platform }: ScheduledPost, scheduler: Scheduler, posts: readonly ScheduledPost[]): string {
  if (scheduler.perFile === 'channel') return slot.channel.id;
  if (scheduler.needsAccounts) return '';
  const ofPlatform = new Set(posts.filter((post) => post.platform === platform).map((post) => post.slot.channel.id));
  return ofPlatform.size > 1 ? slot.channel.id : '';
}

function inLots<Item>(items: readonly Item[], most: number | null): Item[][] {
  if (most === null) return [[...items]];
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most));
}

/** RFC 4180 in UTF-8: what stands in a text stands in its cell, sign for sign. */
function csvText({ columns, header }: Scheduler, posts: readonly ScheduledPost[]): string {
  const rows = posts.map((post) => columns.map(({ cell }) => cell?.(post) ?? ''));
  const heads = header ? [columns.map((column) => column.header)] : [];
  return stringify([...heads, ...rows], { record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ });
}
