import type { IsoDay } from '../language/isoDay.ts';

export type { IsoDay };

/** What span one value stands for. `lifetime` is everything since an object was published, up to the export. */
export type Grain = 'day' | 'week' | 'month' | 'period' | 'lifetime';

/** Where a value stands: the unit of provenance. */
export interface CellRef {
  readonly file: string;
  /** Line of the file, from 1: what an editor shows. Where a record spans lines, its first. */
  readonly row: number;
  /** The header as it is written in the file. */
  readonly column: string;
}

/** One value that an export states. A missing cell is no observation at all: unknown is not zero. */
export interface Observation {
  readonly metric: string;
  readonly channel: string;
  /** The platform's id of a post, video, message or campaign; null for the whole channel. */
  readonly object: string | null;
  /** What the value is broken down by, such as `{ country: 'DE' }`; null for the total. */
  readonly breakdown: Readonly<Record<string, string>> | null;
  readonly grain: Grain;
  /** First and last day, inclusive. For `lifetime`: the day of publication and the last day the export can know of. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Minor units where the metric's unit is money, seconds where it is a duration. */
  readonly value: number;
  /** ISO 4217 where the unit is money; else null. */
  readonly currency: string | null;
  /** The platform is known to restate a day this fresh. */
  readonly provisional: boolean;
  readonly cell: CellRef;
}

/** A post, video, tweet or ad campaign that an export names. */
export interface ContentObject {
  readonly channel: string;
  readonly id: string;
  readonly permalink: string | null;
  /** In the client's zone. Time is null where the platform gives a day only. */
  readonly publishedDay: IsoDay | null;
  readonly publishedTime: string | null;
  readonly text: string | null;
  /** As the platform names it: "IG reel". */
  readonly format: string | null;
  readonly cell: CellRef;
}
