import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import { hasStrayControls, recognizeSingleByte } from './recognizeSingleByte.ts';

export interface DecodedText {
  readonly text: string;
  /** As it is printed for people: `UTF-8`, `UTF-16LE`, `windows-1251`. */
  readonly encoding: string;
}

export interface UndecodedText {
  readonly text: null;
  /** What the bytes look like, when they look like anything. */
  readonly looksLike: string | null;
  /** Do control characters stand among the letters? Then no encoding is right. */
  readonly isMangled?: true;
}

/**
 * Bytes → text. A byte order mark proves UTF-8 or UTF-16; bytes that are valid UTF-8 are UTF-8.
 * A single-byte encoding is taken only when `sources.yaml` names it or the text is plainly Cyrillic or Western.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null): DecodedText | UndecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes.subarray(2), 'UTF-16LE', 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes.subarray(2), 'UTF-16BE', 'utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes.subarray(3), 'UTF-8', 'utf-8');
  if (declared !== null) return decodeDeclared(bytes, declared);
  if (bytes.subarray(0, 4096).includes(0)) return { text: null, looksLike: 'UTF-16' };
  // ASCII is UTF-8 and Latin-1 alike; the latter is only copied.
  if (isAscii(bytes)) return { text: bufferOf(bytes).toString('latin1'), encoding: 'UTF-8' };
  const utf8 = decode(bytes, 'UTF-8', 'utf-8');
  if (utf8.text !== null) return utf8;
  const found = recognizeSingleByte(bytes);
  if (found === null && hasStrayControls(bytes)) return { text: null, looksLike: null, isMangled: true };
  return found === null ? { text: null, looksLike: null } : decodeDeclared(bytes, found);
}

function decode(bytes: Uint8Array, encoding: string, label: string): DecodedText | UndecodedText {
  try {
    return { text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return { text: null, looksLike: encoding };
  }
}

function decodeDeclared(bytes: Uint8Array, encoding: string): DecodedText | UndecodedText {
  const name = encoding.toLowerCase();
  if (name.startsWith('utf')) return decode(bytes, name.toUpperCase(), name);
  return { text: iconv.decode(bufferOf(bytes), name), encoding: name };
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
