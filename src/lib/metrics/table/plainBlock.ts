import { plainDigitsAt } from '../cells/plainDigits.ts';
import { limits } from '../text/limits.ts';
import type { Records } from './records.ts';

/** Some whole records that hold no quote. They are good until the next block is read. */
export interface PlainBlock {
  readonly records: Records;
  /** Where the next block begins. */
  readonly next: number;
  readonly nextLine: number;
  /** The first record with a cell over the limit; -1 when there is none. */
  readonly oversized: number;
}

/** Reads whole records from `offset` on, about `size` characters of them; null where a quote stands in the first of them. */
export type PlainReader = (offset: number, line: number, size: number) => PlainBlock | null;

const lineEnd = 10;

/**
 * Splits records without quotes as Papa Parse does, and makes no text of a cell before somebody asks for it: most cells are
 * numbers, which are read from where they stand. `plainBlock.test.ts` holds both ways to the same records.
 */
export function createPlainReader(text: string, delimiter: string): PlainReader {
  const cells = createCells(text, delimiter.charCodeAt(0));
  let quote = -1;
  return (offset, line, size) => {
    if (quote < offset) quote = indexOrEnd(text, '"', offset);
    const end = endOfBlock(text, offset, size, quote);
    if (end < offset) return null;
    const breaks = cells.split(offset, end, line);
    return {
      records: cells.records,
      next: end,
      nextLine: line + breaks,
      oversized: end - offset > limits.cell ? cells.oversized() : -1,
    };
  };
}

function indexOrEnd(text: string, part: string, from: number): number {
  const found = text.indexOf(part, from);
  return found < 0 ? text.length : found;
}

/** Behind the last line end within the size and before the quote; -1 where the first record is not whole before it. */
function endOfBlock(text: string, offset: number, size: number, quote: number): number {
  const wanted = Math.min(offset + size, quote);
  if (wanted >= text.length) return text.length;
  const last = text.lastIndexOf('\n', wanted - 1);
  if (last >= offset) return last + 1;
  const next = indexOrEnd(text, '\n', wanted);
  if (next > quote || (next === text.length && quote < text.length)) return -1;
  return Math.min(text.length, next + 1);
}

interface Cells {
  readonly records: Records;
  /** Notes where cells begin and end; tells how many line ends there were. */
  split(from: number, to: number, line: number): number;
  oversized(): number;
}

/** Where cells end in a piece of the text. Cell n stands between bounds n and n + 1. */
function createCells(text: string, delimiter: number): Cells {
  let units = new Uint16Array(0);
  let bounds = new Int32Array(2);
  let firsts = new Int32Array(2);
  let [length, start, firstLine] = [0, 0, 0];
  const records: Records = {
    get length() {
      return length;
    },
    line: (record) => firstLine + record,
    width: (record) => (firsts[record + 1] ?? 0) - (firsts[record] ?? 0),
    cell(record, column) {
      const at = (firsts[record] ?? 0) + column;
      if (at >= (firsts[record + 1] ?? 0)) return undefined;
      return text.slice(start + (bounds[at] ?? 0) + 1, start + (bounds[at + 1] ?? 0));
    },
    firstUnit(record, column) {
      const at = (firsts[record] ?? 0) + column;
      const from = (bounds[at] ?? 0) + 1;
      return at < (firsts[record + 1] ?? 0) && from < (bounds[at + 1] ?? 0) ? (units[from] ?? 0) : 0;
    },
    digits(record, column) {
      const at = (firsts[record] ?? 0) + column;
      if (at >= (firsts[record + 1] ?? 0)) return -1;
      return plainDigitsAt(units, (bounds[at] ?? 0) + 1, bounds[at + 1] ?? 0);
    },
  };
  return {
    records,
    split(from, to, line) {
      const size = to - from;
      if (units.length < size) {
        units = new Uint16Array(size);
        bounds = new Int32Array(size + 2);
        firsts = new Int32Array(size + 2);
      }
      Buffer.from(units.buffer).write(text.slice(from, to), 'utf16le');
      [start, firstLine] = [from, line];
      let [cell, record] = [0, 0];
      bounds[0] = -1;
      for (let at = 0; at < size; at += 1) {
        const unit = units[at];
        if (unit !== delimiter && unit !== lineEnd) continue;
        cell += 1;
        bounds[cell] = at;
        if (unit !== lineEnd) continue;
        record += 1;
        firsts[record] = cell;
      }
      const breaks = record;
      // The last record of the text has no line end behind it.
      if (to === text.length) {
        cell += 1;
        bounds[cell] = size;
        record += 1;
        firsts[record] = cell;
      }
      length = record;
      return breaks;
    },
    oversized() {
      for (let record = 0; record < length; record += 1)
        for (let at = firsts[record] ?? 0; at < (firsts[record + 1] ?? 0); at += 1)
          if ((bounds[at + 1] ?? 0) - (bounds[at] ?? 0) - 1 > limits.cell) return record;
      return -1;
    },
  };
}
