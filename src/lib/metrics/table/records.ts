import { plainDigits } from '../cells/plainDigits.ts';

/** Records of one block, read cell by cell; a record is asked for by its number in the block. */
export interface Records {
  readonly length: number;
  /** File line at which a record begins, from 1. */
  line(record: number): number;
  /** How many cells it has. */
  width(record: number): number;
  /** The text of a cell; undefined beyond the last one. */
  cell(record: number, column: number): string | undefined;
  /** The first UTF-16 unit of a cell; 0 where there is none. */
  firstUnit(record: number, column: number): number;
  /** One to nine plain digits as the number they write, which nearly all numbers are; -1 for any other cell. */
  digits(record: number, column: number): number;
}

/** All cells of a record. */
export function cellsOf(records: Records, record: number): string[] {
  return Array.from({ length: records.width(record) }, (_, column) => records.cell(record, column) ?? '');
}

/** Records that are there as texts already. */
export function textRecords(rows: readonly (readonly string[])[], line: (record: number) => number): Records {
  return {
    length: rows.length,
    line,
    width: (record) => rows[record]?.length ?? 0,
    cell: (record, column) => rows[record]?.[column],
    firstUnit: (record, column) => rows[record]?.[column]?.charCodeAt(0) || 0,
    digits: (record, column) => plainDigits(rows[record]?.[column] ?? ''),
  };
}
