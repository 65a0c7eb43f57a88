import { limits } from '../text/limits.ts';
import { type RowClassifier, rowClassifier } from './classifyRow.ts';
import { type QuoteProblem, readCsvBlock } from './csvBlock.ts';
import { offsetOfLine, type TextPosition } from './findTable.ts';
import type { HeaderMatch } from './matchHeader.ts';
import { createPlainReader, type PlainReader } from './plainBlock.ts';
import { type Records, textRecords } from './records.ts';
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
  add: (data: DataRecords) => void,
): BodyEnd {
  const state: BodyState = {
    classify: rowClassifier(body.match, body.header),
    width: body.header.length,
    log,
    skipped,
    rowsRead: 0,
    afterBlank: false,
  };
  const readPlain = createPlainReader(body.text, body.delimiter);
  let { offset, line } = body.start;
  let end: BodyEnd | null = null;
  while (end === null && offset <= body.text.length) {
    const block = readBlock(body, readPlain, { offset, line });
    const { data, nextTable } = sortRecords(block, state);
    add(data);
    const next = nextTable === null ? null : positionOf(body.text, block, nextTable);
    if (next !== null || isBroken(block) || state.rowsRead > limits.rows) end = endOf(block, state, next);
    if (block.next >= body.text.length) break;
    ({ next: offset, nextLine: line } = block);
  }
  return end ?? { next: null, rowsRead: state.rowsRead, quote: null, over: null };
}

interface BodyBlock {
  readonly records: Records;
  readonly start: TextPosition;
  readonly next: number;
  readonly nextLine: number;
  readonly problem: QuoteProblem | null;
  readonly oversized: number;
}

/** Records without quotes are split where they stand; all others by Papa Parse. */
function readBlock({ text, delimiter }: TableBody, readPlain: PlainReader, start: TextPosition): BodyBlock {
  const plain = readPlain(start.offset, start.line, blockSize);
  if (plain !== null) return { ...plain, start, problem: null };
  const { rows, lines, ...block } = readCsvBlock(text, start.offset, start.line, delimiter, blockSize);
  return { ...block, start, records: textRecords(rows, (row) => lines?.[row] ?? start.line + row) };
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
function sortRecords(block: BodyBlock, state: BodyState): { data: DataRecords; nextTable: number | null } {
  const { records } = block;
  const stop = stopRecord(block);
  const numbers = new Int32Array(stop);
  let length = 0;
  let nextTable: number | null = null;
  for (let record = 0; record < stop; record += 1) {
    const found = state.classify(records, record, state.rowsRead, state.afterBlank);
    if (found === 'data') {
      numbers[length] = record;
      length += 1;
    } else if (found === 'next-table') {
      nextTable = records.line(record);
      break;
    } else if (found === 'ragged') logRagged(state, records.width(record), records.line(record));
    else state.skipped.add(found, records.line(record));
    state.afterBlank = found === 'blank';
    if (found === 'data' || found === 'ragged') state.rowsRead += 1;
  }
  return { data: { records, numbers: numbers.subarray(0, length) }, nextTable };
}

function logRagged(state: BodyState, width: number, line: number): void {
  const index = Math.min(width, state.width) - 1;
  logProblem(state.log, { code: 'metrics/ragged-row', line, index, cell: '', width });
}

function isBroken(block: BodyBlock): boolean {
  return block.problem !== null || block.oversized >= 0;
}

function endOf(block: BodyBlock, { rowsRead }: BodyState, next: TextPosition | null): BodyEnd {
  if (next !== null || block.problem !== null)
    return { next, rowsRead, quote: next === null ? block.problem : null, over: null };
  if (block.oversized >= 0)
    return { next, rowsRead, quote: null, over: { what: 'cell', line: block.records.line(block.oversized) } };
  return { next, rowsRead, quote: null, over: { what: 'rows', line: block.start.line } };
}

/** A record that a broken quote spoils is not read, nor any after it. */
function stopRecord(block: BodyBlock): number {
  if (block.problem !== null) return block.problem.row;
  return block.oversized >= 0 ? block.oversized : block.records.length;
}

function positionOf(text: string, { start, next }: BodyBlock, line: number): TextPosition {
  const slice = text.slice(start.offset, next);
  return { offset: start.offset + offsetOfLine(slice, line - start.line), line };
}
