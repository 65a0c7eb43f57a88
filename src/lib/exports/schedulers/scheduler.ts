import type { Words } from '../../language/language.ts';
import type { Platform } from '../../schema/platforms.ts';
import type { ScheduledPost } from './scheduledPost.ts';

/** What a file can lose of a post. */
export type Loss =
  | 'link'
  | 'firstComment'
  | 'media'
  | 'carousel'
  | 'altText'
  | 'video'
  | 'captions'
  | 'format'
  | 'thread'
  | 'poll'
  | 'paid'
  | 'title'
  | 'tags'
  | 'board'
  | 'zone';

/** A column of a scheduler's file. */
export interface Column {
  /** Exactly as the tool wants it; case counts. */
  readonly header: string;
  /** What stands in it; a column that Almanac has nothing for stays empty, since some tools go by the order of columns. */
  readonly cell?: (post: ScheduledPost) => string;
}

/** What is known of one tool's bulk file: a row of facts, with where they were read and when. */
export interface Scheduler {
  readonly name: string;
  /** The page that describes the file. */
  readonly source: string;
  /** `vendor`: read on the tool's own page. `quoted`: that page could not be read; its columns are taken from public programs that write such files. */
  readonly evidence: 'vendor' | 'quoted';
  readonly checkedOn: string;
  /** What could not be checked, or has to be set in the tool by hand. */
  readonly note?: Words<string>;
  /** Networks that the file itself names, as it names them. Absent: the account is chosen when the file is uploaded. */
  readonly platforms?: Readonly<Partial<Record<Platform, string>>>;
  /** One account a file, or all of them. */
  readonly perFile: 'channel' | 'all';
  /** Rows that a file may have without its header; null where no limit is stated. */
  readonly rows: number | null;
  /** How the file tells the zone: an instant in UTC, or the wall time of the account's zone, which has to be the client's. */
  readonly zone: 'utc' | 'account';
  readonly header: boolean;
  readonly columns: readonly Column[];
  /** Most pictures of one post; 0: none. */
  readonly pictures: number;
  /** What the file has a place for, beside text, time and pictures. */
  readonly carries: readonly Loss[];
  /** What parts several descriptions or comments in one cell. */
  readonly separator?: string;
  /** The tool wants its own id of each account in every row. */
  readonly needsAccounts?: true;
}
