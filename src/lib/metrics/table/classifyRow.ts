import type { SkippedRows } from '../metricsStore.ts';
import type { HeaderMatch } from './matchHeader.ts';
import { cellsOf, type Records } from './records.ts';

export type RowClass = 'data' | 'ragged' | 'next-table' | Exclude<SkippedRows['reason'], 'preamble' | 'header'>;

/** What one record below a header is, by the rules of the table's preset; `dataRows` were read before it in this table. */
export type RowClassifier = (records: Records, record: number, dataRows: number, afterBlank: boolean) => RowClass;

type CellsClassifier = (row: readonly string[], dataRows: number, afterBlank: boolean) => RowClass;

/** Lines that platforms write below a table, in the languages that were seen. */
const footers = [
  /^showing top \d+ results$/iu,
  /^die \d+ besten ergebnisse werden angezeigt$/iu,
  /^mostrando os primeiros \d+ resultados$/iu,
  /^mostrando los \d+ primeros resultados$/iu,
  /^показаны первые \d+ результатов$/iu,
];
const noData = [/^no data available\.?$/iu, /^нет данных\.?$/iu, /^no hay datos disponibles\.?$/iu];
const totals = /^(?:total|totals|grand total|gesamt|totale|итого|итого и средние|всего)$|^(?:total|итого): /iu;

export function rowClassifier(match: HeaderMatch, header: readonly string[]): RowClassifier {
  const width = header.length;
  const key = keyColumn(match);
  const isQuick = match.preset.totals === undefined && !match.preset.describedColumns && width > 1;
  const slow = slowClassifier(match, header, key);
  const space = 32;
  return (records, record, dataRows, afterBlank) => {
    const isOrdinary =
      isQuick &&
      !afterBlank &&
      records.width(record) === width &&
      records.firstUnit(record, key) > space &&
      !begins(records, record, header[0]) &&
      (width > 2 || records.firstUnit(record, 1) > 0);
    return isOrdinary ? 'data' : slow(cellsOf(records, record), dataRows, afterBlank);
  };
}

/** Does the record begin with this cell, as the header repeated does? */
function begins(records: Records, record: number, cell = ''): boolean {
  return records.firstUnit(record, 0) === (cell.charCodeAt(0) || 0) && records.cell(record, 0) === cell;
}

function slowClassifier(match: HeaderMatch, header: readonly string[], key: number): CellsClassifier {
  const { preset } = match;
  const width = header.length;
  const isKeyless = keylessClassifier(match, width);
  const names = indexesOf(match, ['object', 'breakdown']);
  const values = indexesOf(match, ['metric']);
  const isNameless = (row: readonly string[]) =>
    names.length > 0 && names.every((index) => (row[index] ?? '').trim() === '');
  const hasNumber = (row: readonly string[]) => values.some((index) => /^-?\d/u.test(row[index] ?? ''));
  return (row, dataRows, afterBlank) => {
    if (preset.preamble?.test(row[0] ?? '') && row[0]?.startsWith('#')) return 'next-table';
    const filled = row.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) return 'blank';
    if (row.length === width && row.every((cell, index) => cell === header[index])) return 'next-table';
    const lone = filled.length === 1 ? loneCell(row, width, afterBlank) : null;
    if (lone !== null) return lone;
    if (afterBlank && row.length !== width) return 'next-table';
    if (preset.totals === 'labelled' && [...row.slice(0, 3), ...row.slice(width)].some(isTotal)) return 'totals';
    if (preset.totals === 'unlabelled-first' && dataRows === 0 && isNameless(row)) return 'totals';
    if (preset.describedColumns && dataRows === 0 && !hasNumber(row)) return 'description';
    if ((row[key] ?? '').trim() === '') return isKeyless(row, dataRows, afterBlank);
    return row.length === width || (row.length < width && preset.shortRows) ? 'data' : 'ragged';
  };
}

/** A row whose day or name is empty. */
function keylessClassifier(match: HeaderMatch, width: number): CellsClassifier {
  const { preset, columns } = match;
  const problem = columns.find((column) => column.meaning?.as === 'problem')?.index ?? -1;
  return (row, dataRows) => {
    if (preset.totals === 'unlabelled-first' && dataRows === 0) return 'totals';
    if ((row[problem] ?? '').trim() !== '') return 'platform-error';
    return row.length === width ? 'data' : 'ragged';
  };
}

function indexesOf({ columns }: HeaderMatch, meanings: readonly string[]): number[] {
  return columns.filter(({ meaning }) => meaning !== null && meanings.includes(meaning.as)).map(({ index }) => index);
}

/** The column that says what a row is about. */
function keyColumn(match: HeaderMatch): number {
  const keys = ['day', 'from', 'span', 'object', 'breakdown'];
  return match.columns.find((column) => column.meaning !== null && keys.includes(column.meaning.as))?.index ?? 0;
}

function isTotal(cell: string): boolean {
  return totals.test(cell.replaceAll('\u00ad', '').trim());
}

/** A line with one filled cell in a table of several columns: a footer, the title of the next table, or a row that lost its cells. */
function loneCell(row: readonly string[], width: number, afterBlank: boolean): RowClass | null {
  const text =
    row
      .find((cell) => cell.trim() !== '')
      ?.replaceAll('\u00ad', '')
      .trim() ?? '';
  if (footers.some((pattern) => pattern.test(text))) return 'footer';
  if (noData.some((pattern) => pattern.test(text))) return 'no-data';
  if (row.length === 1 && width > 1 && (afterBlank || text.startsWith('#'))) return 'next-table';
  return afterBlank && row[0]?.trim() === text ? 'next-table' : null;
}
