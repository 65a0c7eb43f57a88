import { closeSync, openSync, readSync } from 'node:fs';

/** Some bytes of a file without the others; fewer where it ends before. */
export function readPart(path: string, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, from));
  } finally {
    closeSync(file);
  }
}
