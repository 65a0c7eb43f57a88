import type { ReadingNote } from '../metricsStore.ts';
import { type DecodedText, decodeBytes, type UndecodedText } from './decodeBytes.ts';
import { normalizeLineEnds } from './normalizeText.ts';
import { workbookFormat, workbookText } from './workbookText.ts';

/** A file as text with LF between its lines, whatever it was. */
export interface FileText extends DecodedText {
  /** The sheets of a workbook. */
  readonly notes: readonly ReadingNote[];
}

/** Bytes → the text that tables are looked for in. Null for a container that is no workbook. `breaks`: what becomes of line breaks in the cells of one. */
export function fileText(
  bytes: Uint8Array,
  declared: string | null,
  breaks: 'joined' | 'kept' = 'joined',
): FileText | UndecodedText | null {
  const format = workbookFormat(bytes);
  if (format === null) {
    const decoded = decodeBytes(bytes, declared);
    return decoded.text === null ? decoded : { ...decoded, text: normalizeLineEnds(decoded.text), notes: [] };
  }
  const book = workbookText(bytes, format, breaks);
  if (book === null) return null;
  const notes = book.sheets.map(({ name, line }) => ({ kind: 'sheet' as const, name, line }));
  return { text: book.text, encoding: format, notes };
}
