import { diagnostic, type Findings } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './sourceFile.ts';

/** A text that people write by hand is never longer than this. */
export const longestText = 1_000_000;

/** The text of a UTF-8 file with `\n` line ends and without a byte-order mark, or what is wrong with its bytes. */
export function readText(file: SourceFile): Findings<string | null> {
  const place = { file: file.path, line: 1, column: 1 };
  if (file.size > longestText) {
    return {
      value: null,
      diagnostics: [diagnostic('content/too-long', place, { bytes: file.size, limit: longestText })],
    };
  }
  const bytes = file.bytes();
  const text = decode(bytes);
  if (text === null)
    return { value: null, diagnostics: [diagnostic('content/not-utf8', place, { encoding: encodingOf(bytes) })] };
  const marker = mergeMarkerLine(text);
  if (marker === null) return { value: text, diagnostics: [] };
  return {
    value: null,
    diagnostics: [diagnostic('content/merge-marker', { file: file.path, line: marker, column: 1, length: 7 }, {})],
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  } catch {
    return null;
  }
}

/** What Windows saves by itself: UTF-16 with its mark, or a Russian text of which most high bytes are letters. */
function encodingOf(bytes: Uint8Array): 'UTF-16' | 'windows-1251' | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) return 'UTF-16';
  const high = bytes.filter((byte) => byte >= 0x80);
  const letters = high.filter((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
  return letters.length * 10 >= high.length * 9 ? 'windows-1251' : null;
}

/** The first line that Git's unfinished merge left behind. A row of equals signs alone is a Markdown heading, not a marker. */
function mergeMarkerLine(text: string): number | null {
  const index = text.split('\n').findIndex((line) => /^(<{7}|>{7}) /.test(line));
  return index === -1 ? null : index + 1;
}
