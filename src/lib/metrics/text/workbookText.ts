import { createRequire } from 'node:module';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { limits } from './limits.ts';

type Spreadsheets = typeof import('@e965/xlsx');

/** A sheet, and the line of the text at which its first row stands. */
export interface SheetStart {
  readonly name: string;
  readonly line: number;
}

export interface WorkbookText {
  /** The sheets one below the other as CSV, each behind a line `# Sheet: name` where there are several. */
  readonly text: string;
  readonly format: 'xlsx' | 'xls';
  readonly sheets: readonly SheetStart[];
}

/** What the first bytes prove: a ZIP container (.xlsx), an OLE container (.xls); null for text. */
export function workbookFormat(bytes: Uint8Array): WorkbookText['format'] | null {
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (magic === '504b0304') return 'xlsx';
  return magic === 'd0cf11e0' ? 'xls' : null;
}

/**
 * A workbook as text: a line a row (more where `breaks` are kept), cells as they are stored, days as ISO 8601 by the type of the cell. Formulas are not
 * computed; their last results are taken. Null for a container that is no workbook, or one that is locked.
 */
export function workbookText(
  bytes: Uint8Array,
  format: WorkbookText['format'],
  breaks: 'joined' | 'kept' = 'joined',
): WorkbookText | null {
  const spreadsheets = loadSpreadsheets();
  const book = openBook(bytes, spreadsheets);
  if (book === null) return null;
  const blocks = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    const rows = sheet === undefined ? [] : textRows(sheet, spreadsheets, breaks);
    return sideBySide(rows).map((part) => ({ name: name.replace(/[\s,;|"]+/gu, ' ').trim(), rows: part }));
  });
  return stack(blocks, format);
}

/** The library is large and few clients have workbooks: it is loaded with the first of them. */
function loadSpreadsheets(): Spreadsheets {
  return createRequire(import.meta.url)('@e965/xlsx') as Spreadsheets;
}

function openBook(bytes: Uint8Array, { read }: Spreadsheets) {
  try {
    return read(bytes, { type: 'array', dense: true, cellFormula: false, cellNF: true, sheetRows: limits.rows });
  } catch {
    return null;
  }
}

function textRows(sheet: WorkSheet, spreadsheets: Spreadsheets, breaks: 'joined' | 'kept'): string[][] {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows = Array.from(data, (row) => Array.from(row ?? [], (cell) => cellText(cell, spreadsheets, breaks)));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1).map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

function cellText(cell: CellObject | undefined, { SSF }: Spreadsheets, breaks: 'joined' | 'kept'): string {
  if (cell?.v === undefined || cell.v === null) return '';
  if (cell.t === 'n' && typeof cell.v === 'number')
    return SSF.is_date(String(cell.z ?? '')) ? dayText(cell.v, SSF) : numberText(cell.v, cell.w);
  const text = cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v));
  return (breaks === 'kept' ? text.replaceAll('\r\n', '\n') : text.replace(/\s*\n\s*/gu, ' ')).trim();
}

function dayText(serial: number, SSF: Spreadsheets['SSF']): string {
  const { y, m, d, H, M, S } = SSF.parse_date_code(serial) as Record<'y' | 'm' | 'd' | 'H' | 'M' | 'S', number>;
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const day = `${y}-${two(m)}-${two(d)}`;
  return H === 0 && M === 0 && S === 0 ? day : `${day}T${two(H)}:${two(M)}:${two(S)}`;
}

/** As it is stored, since what is shown may be rounded. Three decimals get a fourth, or `1.234` could pass for a thousand where points part thousands. */
function numberText(value: number, shown: string | undefined): string {
  if (Math.abs(value) >= 1e15) return shown ?? String(value);
  const text = String(value);
  return /\.\d{3}$/u.test(text) ? `${text}0` : text;
}

/** LinkedIn puts two lists of posts beside one another: an empty column, then a header that begins as the first does. */
function sideBySide(rows: readonly (readonly string[])[]): (readonly (readonly string[])[])[] {
  const width = rows[0]?.length ?? 0;
  const isEmpty = (column: number) => rows.every((row) => row[column] === '');
  const gap = Array.from({ length: width }, (_, column) => column).find(
    (column) =>
      column > 0 && isEmpty(column) && rows.some((row) => row[0] !== '' && row[1] !== '' && row[0] === row[column + 1]),
  );
  if (gap === undefined) return rows.length === 0 ? [] : [rows];
  const part = (from: number, to: number) => rows.map((row) => row.slice(from, to));
  return [part(0, gap), ...sideBySide(part(gap + 1, width))];
}

function stack(
  blocks: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
  format: WorkbookText['format'],
): WorkbookText {
  const lines: string[] = [];
  const sheets = blocks.map(({ name, rows }) => {
    if (blocks.length > 1) lines.push(`# Sheet: ${name}`);
    const start = { name, line: lines.length + 1 };
    for (const row of rows) lines.push(row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
    return start;
  });
  return { text: lines.join('\n'), format, sheets: blocks.length > 1 ? sheets : [] };
}
