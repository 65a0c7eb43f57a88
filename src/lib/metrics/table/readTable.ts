import { limits } from '../text/limits.ts';
import { type RowClassifier, rowClassifier } from './classifyRow.ts';
import { type CsvBlock, type QuoteProblem, readCsvBlock } from './csvBlock.ts';
import { offsetOfLine, type TextPosition } from './findTable.ts';
import type { HeaderMatch } from './matchHeader.ts';
import type { SkippedList } from './skippedRows.ts';
import type { DataRecords } from './tableBuilder.ts';
import { logProblem, type ProblemLog } from './tableProblem.ts';

/** Characters of a block: enough to be fast, little enough to stay out of the way. */
const blockSize = 32 * 1024;

export interface TableBody {
  readonly text: string;
  readonly start: TextPosition;
  readonly delimiter: string;
  readonly match: HeaderMatch;
  readonly header: readonly string[];
}

export interface BodyEnd {
  /** Where the next table begins; null at the end of the text. */
  readonly next: TextPosition | null;
  readonly rowsRead: number;
  readonly quote: QuoteProblem | null;
  /** Why reading had to stop; null when it did not. */
  readonly over: { readonly what: 'rows' | 'cell'; readonly line: number } | null;
}

/** Reads the rows below a header, block by block, and hands over those that are data. */
export function readTableBody(
  body: TableBody,
  log: ProblemLog,
  skipped: SkippedList,
  add: (records: DataRecords) => void,
): BodyEnd {
  const state: BodyState = {
    classify: rowClassifier(body.match, body.header),
    width: body.header.length,
    log,
    skipped,
    rowsRead: 0,
    afterBlank: false,
  };
  let { offset, line } = body.start;
  let end: BodyEnd | null = null;
  while (end === null && offset <= body.text.length) {
    const block = readCsvBlock(body.text, offset, line, body.delimiter, blockSize);
    const { records, nextTable } = sortRows(block, state);
    add(records);
    const next = nextTable === null ? null : positionOf(body.text, block, nextTable);
    if (next !== null || isBroken(block) || state.rowsRead > limits.rows) end = endOf(block, state, next);
    if (block.next >= body.text.length) break;
    ({ next: offset, nextLine: line } = block);
  }
  return end ?? { next: null, rowsRead: state.rowsRead, quote: null, over: null };
}

interface BodyState {
  readonly classify: RowClassifier;
  readonly width: number;
  readonly log: ProblemLog;
  readonly skipped: SkippedList;
  rowsRead: number;
  afterBlank: boolean;
}

/** Parts data from what is none; stops where the next table begins. */
function sortRows(block: CsvBlock, state: BodyState): { records: DataRecords; nextTable: number | null } {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const stop = stopRow(block);
  for (let index = 0; index < stop; index += 1) {
    const row = block.rows[index] ?? [];
    const line = lineOf(block, index);
    const found = state.classify(row, state.rowsRead, state.afterBlank);
    if (found === 'data') {
      rows.push(row);
      lines.push(line);
    } else if (found === 'next-table') return { records: { rows, lines }, nextTable: line };
    else if (found === 'ragged') logRagged(state, row, line);
    else state.skipped.add(found, line);
    state.afterBlank = found === 'blank';
    if (found === 'data' || found === 'ragged') state.rowsRead += 1;
  }
  return { records: { rows, lines }, nextTable: null };
}

function logRagged(state: BodyState, row: readonly string[], line: number): void {
  const index = Math.min(row.length, state.width) - 1;
  logProblem(state.log, { code: 'metrics/ragged-row', line, index, cell: '', width: row.length });
}

function isBroken(block: CsvBlock): boolean {
  return block.problem !== null || block.oversized >= 0;
}

function endOf(block: CsvBlock, state: BodyState, next: TextPosition | null): BodyEnd {
  const { rowsRead } = state;
  if (next !== null || block.problem !== null)
    return { next, rowsRead, quote: next === null ? block.problem : null, over: null };
  if (block.oversized >= 0)
    return { next, rowsRead, quote: null, over: { what: 'cell', line: lineOf(block, block.oversized) } };
  return { next, rowsRead, quote: null, over: { what: 'rows', line: block.line } };
}

/** A record that a broken quote spoils is not read, nor any after it. */
function stopRow(block: CsvBlock): number {
  if (block.problem !== null) return block.problem.row;
  return block.oversized >= 0 ? block.oversized : block.rows.length;
}

function lineOf(block: CsvBlock, row: number): number {
  return block.lines?.[row] ?? block.line + row;
}

function positionOf(text: string, block: CsvBlock, line: number): TextPosition {
  const slice = text.slice(block.start, block.next);
  return { offset: block.start + offsetOfLine(slice, line - block.line), line };
}
