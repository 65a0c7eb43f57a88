import type { Platform } from '../../schema/platforms.ts';
import type { ScheduledPost } from './scheduledPost.ts';
import type { Column } from './scheduler.ts';

/** What stands in a cell of a scheduler's file. */
export type Cell = (post: ScheduledPost) => string;

export const text: Cell = (post) => post.text;
export const link: Cell = (post) => post.link ?? '';
export const firstComment: Cell = ({ slot }) => slot.firstComment ?? '';
export const urls = ({ pictures }: ScheduledPost): string[] => pictures.flatMap(({ url }) => url ?? []);
export const firstPicture: Cell = (post) => urls(post)[0] ?? '';
export const allPictures =
  (between: string, most: number): Cell =>
  (post) =>
    urls(post).slice(0, most).join(between);

/** `2026-11-16 10:00` */
export const isoMinutes: Cell = ({ day, time }) => `${day} ${time}`;
/** `2026-11-16 10:00:00` */
export const isoSeconds: Cell = ({ day, time }) => `${day} ${time}:00`;
/** `16/11/2026` */
export const dayFirst: Cell = ({ day }) => day.split('-').toReversed().join('/');
/** `11/16/2026` */
export const monthFirst: Cell = ({ day }) => [day.slice(5, 7), day.slice(8), day.slice(0, 4)].join('/');

export const empty = (...headers: string[]): Column[] => headers.map((header) => ({ header }));
export const numbered = (header: string, cell: (post: ScheduledPost, at: number) => string): Column[] =>
  Array.from({ length: 10 }, (_, at) => ({ header: `${header} ${at + 1}`, cell: (post) => cell(post, at) }));

/** What a reel, a story or a short is called in a column for that. */
export const kind =
  (platform: Platform, names: Readonly<Partial<Record<string, string>>>): Cell =>
  (post) =>
    post.platform === platform ? (names[post.slot.format] ?? names.other ?? '') : '';
export const postReelStory = { reel: 'REEL', story: 'STORY', other: 'POST' };
