import { limits } from '../text/limits.ts';
import { countLines } from '../text/mergeMarker.ts';

const sampleSize = 64 * 1024;

/**
 * How many records of so many cells follow an offset, by the length of the first lines: right within a few per cent
 * where rows are alike, and never more than the text has room for.
 */
export function expectRows(text: string, offset: number, width: number): number {
  const rest = Math.max(0, text.length - offset);
  const sample = Math.min(rest, sampleSize);
  const lines = countLines(text, offset, offset + sample) + 1;
  const expected = Math.ceil((rest / Math.max(1, sample)) * lines * 1.02);
  return Math.min(expected, Math.ceil(rest / Math.max(1, width)) + 1, limits.rows);
}
