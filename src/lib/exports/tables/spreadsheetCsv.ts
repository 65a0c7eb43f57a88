import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../language/language.ts';

export type SpreadsheetCell = string | number | null;

/** Where a comma stands in numbers, spreadsheet programs part columns with a semicolon. */
function delimiterOf(language: Language): string {
  return new Intl.NumberFormat(language).format(0.5).includes(',') ? ';' : ',';
}

/**
 * A table that people open in a spreadsheet program: UTF-8 with the mark by which Excel knows it, and no cell that such a
 * program would compute. Numbers stay numbers: a Russian program takes `3.11` for the third of November, `3,11` for a number.
 */
export function spreadsheetCsv(rows: readonly (readonly SpreadsheetCell[])[], language: Language): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inert(cell) : cell)));
  const delimiter = delimiterOf(language);
  const number = (value: number): string => (delimiter === ';' ? String(value).replace('.', ',') : String(value));
  const options = { bom: true, delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n,;\t]/ };
  return stringify(cells, { ...options, cast: { number } });
}

/** What spreadsheets skip before they look whether a cell is a formula: white space, control and format characters. */
const skipped = '[\\s\\p{Cc}\\p{Cf}\\p{Z}]*';
/** Signs that begin a formula, and their full-width forms, which some programs take for the same. */
const formula = new RegExp(`^${skipped}[=+\\-@\\u2212\\uff1d\\uff0b\\uff0d\\uff20]`, 'u');
/** A cell that begins with one of these is read from its second sign on. */
const control = /^[\t\r\n\0]/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Whether a spreadsheet program would compute a cell instead of showing it. */
export function isLive(cell: string): boolean {
  return !plainNumber.test(cell) && (formula.test(cell) || control.test(cell));
}

/** The text with an apostrophe before it, which makes a cell text, where it would be live; otherwise as it is. */
function inert(cell: string): string {
  return isLive(cell) ? `'${cell}` : cell;
}
