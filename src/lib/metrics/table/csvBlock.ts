import Papa from 'papaparse';
import { limits } from '../text/limits.ts';

/** A quote that is never closed, or that closes in the middle of a cell. */
export interface QuoteProblem {
  readonly kind: 'unclosed' | 'stray';
  /** Offset of the opening quote in the whole text. */
  readonly offset: number;
  /** The record it spoils, counted in the block. */
  readonly row: number;
}

/** Some whole records of a CSV text, as text cells. */
export interface CsvBlock {
  readonly rows: string[][];
  /** File line of each record, from 1; null where every record is one line, so that row i is on line + i. */
  readonly lines: Int32Array | null;
  readonly line: number;
  readonly start: number;
  /** Where the next block begins. */
  readonly next: number;
  readonly nextLine: number;
  readonly problem: QuoteProblem | null;
  /** The first record with a cell over the limit; -1 when there is none. */
  readonly oversized: number;
}

/** A record of this many characters is an unclosed quote, not a post. */
const longestRecord = 4 * 1024 * 1024;

/**
 * Reads whole records from `offset` on, about `size` characters of them.
 * The only door to Papa Parse. `Papa.Parser` is exposed for development, so the version is pinned and `csvBlock.test.ts` holds what is used of it:
 * the cursor after the last whole record, and errors that name the record and the opening quote.
 */
export function readCsvBlock(text: string, offset: number, line: number, delimiter: string, size: number): CsvBlock {
  for (let length = size; ; length *= 4) {
    const end = Math.min(text.length, offset + length);
    const isLast = end === text.length || length > longestRecord;
    const slice = text.slice(offset, end);
    const parsed = parse(slice, delimiter, !isLast);
    if (parsed.data.length === 0 && !isLast) continue;
    return toBlock(parsed, slice, offset, line, isLast);
  }
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code?: string; readonly row?: number; readonly index?: number }[];
  readonly meta: { readonly cursor: number };
}

function parse(slice: string, delimiter: string, ignoreLastRow: boolean): Parsed {
  // An empty text is one empty record; Papa gives none.
  if (slice === '') return { data: [['']], errors: [], meta: { cursor: 0 } };
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(slice, 0, ignoreLastRow) as Parsed;
}

function toBlock(parsed: Parsed, slice: string, start: number, line: number, isLast: boolean): CsvBlock {
  const { data: rows } = parsed;
  const error = parsed.errors.find((found) => (found.row ?? 0) < rows.length);
  const { breaks, longest } = measureLines(slice, parsed.meta.cursor);
  // The last record of a text has no line end behind it.
  const isSimple = breaks === (isLast ? rows.length - 1 : rows.length);
  return {
    rows,
    lines: isSimple ? null : linesOf(rows, line),
    line,
    start,
    next: start + parsed.meta.cursor,
    nextLine: line + breaks,
    problem: error === undefined ? null : toProblem(error, start),
    oversized: isSimple && longest <= limits.cell ? -1 : rows.findIndex(hasOversizedCell),
  };
}

function toProblem(error: Parsed['errors'][number], start: number): QuoteProblem {
  return {
    kind: error.code === 'MissingQuotes' ? 'unclosed' : 'stray',
    offset: start + (error.index ?? 1) - 1,
    row: error.row ?? 0,
  };
}

function measureLines(slice: string, end: number): { breaks: number; longest: number } {
  let breaks = 0;
  let longest = 0;
  let from = 0;
  for (let at = slice.indexOf('\n'); at >= 0 && at < end; at = slice.indexOf('\n', from)) {
    longest = Math.max(longest, at - from);
    breaks += 1;
    from = at + 1;
  }
  return { breaks, longest: Math.max(longest, end - from) };
}

function linesOf(rows: readonly string[][], first: number): Int32Array {
  const lines = new Int32Array(rows.length);
  let line = first;
  rows.forEach((row, index) => {
    lines[index] = line;
    line += 1;
    for (const cell of row) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  });
  return lines;
}

function hasOversizedCell(row: readonly string[]): boolean {
  return row.some((cell) => cell.length > limits.cell);
}
