import type { ContentObject, Grain, IsoDay, Observation } from './observation.ts';
import type { Values } from './values.ts';

export interface DayRange {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** A row that was not read as data, and why: rows read + rows skipped = rows in the file. */
export interface SkippedRows {
  readonly reason:
    | 'preamble'
    | 'blank'
    | 'header'
    | 'description'
    | 'totals'
    | 'footer'
    | 'platform-error'
    | 'no-data'
    | 'unknown-table'
    | 'unknown';
  /** File lines, first and last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What has to be known beside the numbers of a file: bounds instead of values, and what the file itself did not say. */
export type ReadingNote =
  /** Cells that only bound the value, "< 10": they are no observation. */
  | {
      readonly kind: 'censored';
      readonly column: string;
      readonly count: number;
      readonly examples: readonly string[];
    }
  /** The year of the last day of a table whose days name none, and what says it. */
  | { readonly kind: 'year'; readonly year: number; readonly by: 'sources' | 'name' | 'export-day' | 'as-of' }
  /** What says on which day the export was made. */
  | { readonly kind: 'exported'; readonly by: 'sources' | 'name' | 'preamble' }
  /** The period of a table without days, taken from the dates of another file of the same download. */
  | { readonly kind: 'period'; readonly file: string }
  /** A sheet of a workbook, and the line at which its rows begin: sheets are read one below the other. */
  | { readonly kind: 'sheet'; readonly name: string; readonly line: number }
  /** A table of a file with several that Almanac has no use for. */
  | { readonly kind: 'skipped-table'; readonly headers: string; readonly line: number; readonly rows: number };

export interface TableReading {
  readonly preset: string;
  readonly title: string | null;
  readonly delimiter: string;
  readonly headerRow: number;
  readonly rowsRead: number;
  readonly columns: readonly { readonly header: string; readonly metric: string | null; readonly role: string }[];
  readonly channel: string | null;
  readonly period: DayRange | null;
}

/** What one file of `data/` turned out to be. */
export interface MetricsFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly rows: number;
  readonly rowsRead: number;
  readonly skipped: readonly SkippedRows[];
  readonly tables: readonly TableReading[];
  readonly channels: readonly string[];
  readonly period: DayRange | null;
  /** The day the export was made, as the file, its name or `sources.yaml` says; null when nothing says it. */
  readonly exportedOn: IsoDay | null;
  readonly notes: readonly ReadingNote[];
}

/** A value that a newer export changed. */
export interface Restatement {
  readonly channel: string;
  readonly metric: string;
  readonly object: string | null;
  readonly grain: Grain;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly old: Observation;
  readonly new: Observation;
}

export interface SeriesQuery {
  readonly metric: string;
  readonly channels: readonly string[];
  /** `day` answers with values of days (longer grains only where no days are known); `lifetime` with values of objects published in the period. Days of a channel that only its parts are known of, such as an ad account, are those of its parts. */
  readonly over: 'days' | 'objects';
  readonly period: DayRange;
  /** Only these objects (platform ids); with `over: 'objects'`. */
  readonly objects?: readonly string[];
  readonly breakdown?: string;
  /** Only values of exactly the period, whatever finer ones are known: people and levels do not add up. With `over: 'days'`. */
  readonly exact?: true;
}

export interface Coverage {
  /** Days that the question asks for, and those of them that some file speaks of. */
  readonly days: number;
  readonly covered: number;
  readonly missing: readonly DayRange[];
  readonly lastDay: IsoDay | null;
}

export interface Series {
  /** Each natural key once, the newest export's value; by channel, day, object. */
  readonly values: Values;
  /** The same as objects, made when first asked for: for few. */
  readonly observations: readonly Observation[];
  readonly coverage: Coverage;
  /** The restatements that touch these observations. */
  readonly restatements: readonly Restatement[];
}

/** One value as it lies in the store, before any question chooses among grains, parts and wholes. */
export interface StatedValue {
  readonly observation: Observation;
  /** Numbers the columns of all tables. */
  readonly source: number;
  /** Days without events are left out of its table. */
  readonly sparse: boolean;
  /** A newer export, or an equal row of the same one, says it again. */
  readonly replaced: boolean;
}

/** Everything that `data/` states, with repeats and restatements resolved. */
export interface MetricsStore {
  readonly files: readonly MetricsFile[];
  readonly objects: readonly ContentObject[];
  readonly restatements: readonly Restatement[];
  /** Channels and metrics that have at least one observation. */
  readonly known: readonly {
    readonly channel: string;
    readonly metric: string;
    readonly grains: readonly Grain[];
    readonly period: DayRange;
  }[];
  series(query: SeriesQuery): Series;
  /** Every value that has a channel and a day: for those who want to count again. */
  stated(): Iterable<StatedValue>;
}
