import type { ContentObject } from '../observation.ts';
import { emptyRows, reserveRows, type TablePart } from '../store/rows.ts';
import { dayWriter } from './dayWriter.ts';
import { factWriters } from './factWriters.ts';
import type { BoundColumn, HeaderMatch } from './matchHeader.ts';
import { objectWriter } from './objectWriter.ts';
import type { FileContext } from './readContext.ts';
import type { Records } from './records.ts';
import type { ProblemLog } from './tableProblem.ts';
import { valueWriters } from './valueWriter.ts';

/** Records of one block, and the numbers of those that are data. */
export interface DataRecords {
  readonly records: Records;
  readonly numbers: Int32Array;
}

/** Writes one fact of some records into the rows from `base` on. */
export type FactWriter = (data: DataRecords, base: number) => void;

/** What the writers of one table share. In long form, `columns` has the value column as the column of one metric. */
export interface TableContext {
  readonly match: HeaderMatch;
  readonly columns: readonly BoundColumn[];
  /** The channel of rows that name none; null when it is not known. */
  readonly channel: string | null;
  readonly delimiter: string;
  readonly file: FileContext;
  readonly log: ProblemLog;
  /** Rows that it will probably have: room for them is made at once. */
  readonly expectedRows: number;
}

/** Collects the rows of one table by column. */
export interface TableBuilder extends TablePart {
  readonly objects: readonly ContentObject[];
  add(data: DataRecords): void;
}

export function createTableBuilder(table: TableContext): TableBuilder {
  const rows = emptyRows();
  const objects: ContentObject[] = [];
  const values = valueWriters(table);
  const columns = values.map((writer) => writer.column);
  // The lifetime of an object replaces the day, so the order matters.
  const facts = [dayWriter(table, rows), ...factWriters(table, rows), objectWriter(table, rows, objects)];
  return {
    rows,
    columns,
    objects,
    add(data) {
      const { records, numbers } = data;
      const [base, more] = [rows.length, numbers.length];
      reserveRows(rows, base === 0 ? Math.max(table.expectedRows, more) : more);
      for (let index = 0; index < more; index += 1) rows.line[base + index] = records.line(numbers[index] ?? 0);
      for (const write of facts) write(data, base);
      for (const writer of values) writer.write(data, base, rows);
      rows.length = base + more;
    },
  };
}

export function columnMeaning(table: TableContext, as: string): BoundColumn | null {
  return table.columns.find((column) => column.meaning?.as === as) ?? null;
}
