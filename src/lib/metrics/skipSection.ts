import type { ReadingNote } from './metricsStore.ts';
import { type FoundTable, offsetOfLine, type TextPosition } from './table/findTable.ts';
import type { SkippedList } from './table/skippedRows.ts';
import { countLines } from './text/mergeMarker.ts';

/** A line that begins a section: Google Analytics puts some above each table, and the sheets of a workbook are parted by one. */
const sectionLine = /^"?# /u;

export interface SkippedSection {
  /** Null for lines that part tables and have none below them. */
  readonly note: ReadingNote | null;
  /** Where the next section begins; null when this was the last. */
  readonly next: TextPosition | null;
}

/** Passes over a table that no preset knows, up to the next `#` lines; null where no such lines part the tables. */
export function skipSection(
  text: string,
  at: TextPosition,
  found: Exclude<FoundTable, { kind: 'table' | 'blank' }>,
  skipped: SkippedList,
): SkippedSection | null {
  if (found.kind !== 'unknown' || !sectionLine.test(text)) return null;
  const start = at.offset + offsetOfLine(text.slice(at.offset), found.line - at.line + 1);
  const begins = text.slice(start).search(/^"?# /mu);
  const offset = begins < 0 ? text.length : start + begins;
  const line = at.line + countLines(text, at.offset, offset) + (begins < 0 ? 1 : 0);
  skipped.entries.push({ reason: 'unknown-table', from: at.line, to: line - 1, count: line - at.line });
  const isComment = found.headers[0]?.startsWith('#') === true;
  const headers = found.headers.filter((header) => header.trim() !== '').join(', ');
  return {
    note: isComment
      ? null
      : { kind: 'skipped-table', headers, line: found.line, rows: Math.max(0, line - 1 - found.line) },
    next: begins < 0 ? null : { offset, line },
  };
}
