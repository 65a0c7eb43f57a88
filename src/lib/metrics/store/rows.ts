import type { EpochDay } from '../cells/epochDay.ts';
import type { MetricsFile } from '../metricsStore.ts';
import type { Grain } from '../observation.ts';
import { type Integers, type Numbers, packIntegers } from './numbers.ts';

/** Grains by the number that stands for them in a column. */
export const grains: readonly Grain[] = ['day', 'week', 'month', 'period', 'lifetime'];

/** Rows of one table, by column: a million rows never become a million objects. -1 stands for none. */
export interface Rows {
  length: number;
  line: Integers;
  from: Integers;
  to: Integers;
  /** Index into `grains`. */
  grain: Integers;
  /** Indexes into the dictionary of texts. */
  channel: Integers;
  object: Integers;
  breakdown: Integers;
  currency: Integers;
}

/** Values of one metric of one table; NaN where the platform reports nothing. */
export interface ValueColumn {
  readonly metric: string;
  readonly header: string;
  /** What the whole column is broken down by, as an index into the dictionary; -1 for none. */
  readonly breakdown: number;
  /** Of money whose row names no currency, as an index into the dictionary; -1 for what is no money. */
  currency: number;
  readonly sparse: boolean;
  values: Numbers;
  /** Has every row a value? Said only where it is known without the values. */
  readonly isWhole?: boolean;
  /** Rows whose value a newer export replaces; null while there are none. */
  replaced: Uint8Array | null;
}

/** Rows that were read together, and what they say of each metric. */
export interface TablePart {
  readonly rows: Rows;
  readonly columns: readonly ValueColumn[];
}

export interface StoredTable extends TablePart {
  readonly file: MetricsFile;
  /** Written by a platform, not by a person. */
  readonly isOfPlatform: boolean;
  /** Values of days after this one are provisional. */
  readonly settledTo: EpochDay;
}

export const none = -1;

/** A row whose day is not known stands in no series. Far before any day that is read. */
export const unknownDay = -1_000_000;

export const grainNumber = Object.fromEntries(grains.map((grain, index) => [grain, index])) as Readonly<
  Record<Grain, number>
>;

export function emptyRows(): Rows {
  const empty = () => new Int32Array(0);
  return {
    length: 0,
    line: empty(),
    from: empty(),
    to: empty(),
    grain: empty(),
    channel: empty(),
    object: empty(),
    breakdown: empty(),
    currency: empty(),
  };
}

const columnNames = ['line', 'from', 'to', 'grain', 'channel', 'object', 'breakdown', 'currency'] as const;

/** Makes room for `more` rows; columns that are not written hold -1. */
export function reserveRows(rows: Rows, more: number): void {
  const wanted = rows.length + more;
  if (wanted <= rows.line.length) return;
  const size = Math.max(wanted, Math.ceil(rows.line.length * 1.5), 64);
  for (const name of columnNames) rows[name] = grown(rows[name], size);
}

/** When all rows are there: keeps them in as few bytes as they need. What is packed has room for what it holds only. */
export function packRows(rows: Rows): void {
  for (const name of columnNames) rows[name] = packIntegers(rows[name], rows.length);
}

function grown(old: Integers, size: number): Int32Array {
  const fresh = new Int32Array(size).fill(none, old.length);
  fresh.set(old);
  return fresh;
}
