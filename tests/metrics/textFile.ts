import type { SourceFile } from '../../src/lib/source/sourceFile.ts';

/** A file of the client's folder that holds this text or these bytes. */
export function textFile(path: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.length, bytes: () => bytes };
}

/** The bytes of Meta's account exports: UTF-16LE with a byte order mark. */
export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}
