import type { Platform } from '../../schema/platforms.ts';
import type { DayGrammar } from '../cells/dayGrammars.ts';
import type { DatedIds } from '../cells/momentOfId.ts';
import type { MomentGrammar } from '../cells/momentReader.ts';
import type { NumberGrammar } from '../cells/numberReader.ts';
import type { IsoDay } from '../observation.ts';

/** Where an export says on which day it was made. */
export interface ExportDayPattern {
  readonly in: 'preamble' | 'name';
  /** One group, the day. */
  readonly pattern: RegExp;
  readonly days: DayGrammar;
}

/** What a column of an export means. */
export type ColumnMeaning =
  | { readonly as: 'day' | 'from' | 'to' | 'span'; readonly days: DayGrammar }
  | { readonly as: 'published'; readonly moments: MomentGrammar }
  | { readonly as: 'metric'; readonly metric: string; readonly numbers?: NumberGrammar }
  | { readonly as: 'breakdown'; readonly dimension: string }
  /** Every column that is not named otherwise is one value of a dimension: `Women`, `Men`. */
  | { readonly as: 'across'; readonly dimension: string; readonly metric: string; readonly numbers?: NumberGrammar }
  /** The value column of a table whose title names the metric. */
  | { readonly as: 'titled' }
  /** Long form: the metric's name in one column, its value in the other. */
  | { readonly as: 'metric-name' | 'value' }
  | { readonly as: 'object' | 'permalink' | 'text' | 'format' | 'channel' | 'currency' }
  /** The platform's own note that it could not compute a row. */
  | { readonly as: 'problem' }
  /** Known, and not needed: a ratio that is computed from its parts, or a fact of no use. */
  | { readonly as: 'ignored' };

export type PresetColumn = ColumnMeaning & {
  /** As exports write it, in every language and version that was seen. `#2` after a name is its second occurrence in the header. */
  readonly names: readonly string[];
  readonly required?: true;
  /** What the row below the header must say of the column, where one name stands twice. */
  readonly says?: RegExp;
};

/** A title line above a table, and what it says about the table. */
export interface TableTitle {
  readonly names: readonly string[];
  /** Where the metric comes from the title. */
  readonly metric?: string;
  /** Where the title names the platform too. */
  readonly platform?: Platform;
  /** Days without events are left out of the file: a day that is not there is none, not unknown. */
  readonly sparse?: true;
}

/** Where an export without a day column says which days it covers. */
export interface PeriodPattern {
  readonly in: 'preamble' | 'name';
  /** Two groups, first and last day, of which the last may be left out; both are searched in the joined preamble or in the file's name. */
  readonly pattern: RegExp;
  readonly days: DayGrammar;
}

/** One table of one export, as its platform writes it: a row of data. */
export interface Preset {
  readonly id: string;
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Channels of these platforms may hold it; the first is where it goes when the folder says nothing. Null: any. */
  readonly platforms: readonly Platform[] | null;
  /** What a row stands for: a day, an object's whole life, or the period of the file. */
  readonly grain: 'day' | 'lifetime' | 'period';
  readonly numbers: NumberGrammar | 'by-delimiter';
  readonly columns: readonly PresetColumn[];
  readonly titles?: readonly TableTitle[];
  readonly period?: readonly PeriodPattern[];
  readonly exported?: readonly ExportDayPattern[];
  /** The ids of its objects hold the instant of publication, to the second. */
  readonly datedIds?: DatedIds;
  /** What a line above the header must say, where the columns alone could be another platform's. */
  readonly lead?: RegExp;
  /** Without a period of its own it shows the day of the download: shares of an audience. */
  readonly isSnapshot?: true;
  /** Lines above the header that hold the delimiter and are still no table. */
  readonly preamble?: RegExp;
  /** `labelled`: rows whose first cells, or one beyond the last column, say "Total"; `unlabelled-first`: the first row when its name is empty. */
  readonly totals?: 'labelled' | 'unlabelled-first';
  /** The row after the header describes the columns in words. */
  readonly describedColumns?: true;
  /** Rows may end before the last column: the missing cells are unknown. */
  readonly shortRows?: true;
  /** `known`: the first column must be a day or a breakdown that is known, or rows of another kind would pass for totals. */
  readonly firstColumn?: 'known';
  /** No column but those that the preset names: the few words in it would fit many a file. */
  readonly isNarrow?: true;
  /** More columns of values are known than not: the few that it needs would fit many a file. */
  readonly isMostlyKnown?: true;
  /** One column: a name above one number. */
  readonly isSingleColumn?: true;
  /** Of hundreds of columns only these are read, and nobody needs a list of the others. */
  readonly isPartlyRead?: true;
  /** Columns that are allowed beyond the usual limit. */
  readonly maxColumns?: number;
  /** How many of the last days the platform is known to restate. */
  readonly provisionalDays: number;
  /** A table of an export that holds no values: recognised so that nobody is asked about it. */
  readonly holdsNoValues?: true;
  /** May a column that the preset does not name stand in the file? Almanac's own CSV and declarations refuse it. */
  readonly isStrict?: true;
  /** Where the headers were seen, and when. */
  readonly source: string;
  readonly checkedOn: IsoDay;
}
