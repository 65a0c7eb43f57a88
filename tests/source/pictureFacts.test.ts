import { describe, expect, test } from 'vitest';
import { readPictureFacts } from '../../src/lib/source/pictureFacts.ts';

type Bytes = readonly (number | string)[];

/** Bytes from numbers and from texts of ASCII. */
function bytesOf(parts: Bytes): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])),
  );
}

function factsOf(parts: Bytes) {
  const bytes = bytesOf(parts);
  return readPictureFacts({ path: 'a', size: bytes.length, bytes: () => bytes });
}

const zeros = (count: number) => Array<number>(count).fill(0);

/** The signature, the length and the name of the first chunk, then 300 × 200: 0x012c and 0xc8. */
const png: Bytes = ['\x89PNG\r\n\x1a\n', 0, 0, 0, 13, 'IHDR', 0, 0, 1, 0x2c, 0, 0, 0, 0xc8];
const gif: Bytes = ['GIF89a', 0x2c, 1, 0xc8, 0];
const riff: Bytes = ['RIFF', 0, 0, 0, 0, 'WEBP'];
/** Ten bytes of a frame header, then 14 bits a side; the two above them are a scale. */
const lossy: Bytes = [...riff, 'VP8 ', ...zeros(10), 0x2c, 0x41, 0xc8, 0x40];
/** One less than the sides, 14 bits each: 299 is 0x12b, 199 is 0xc7; 0xc7 << 14 | 0x12b = 0x31c12b. */
const lossless: Bytes = [...riff, 'VP8L', ...zeros(4), 0x2f, 0x2b, 0xc1, 0x31, 0];
/** One less than the sides, 24 bits each. */
const extended: Bytes = [...riff, 'VP8X', ...zeros(8), 0x2b, 1, 0, 0xc7, 0, 0];
/** A segment of four bytes to step over, a table of Huffman codes (C4, no frame), then a progressive frame (C2). */
const jpeg: Bytes = [
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9],
  ...[0xff, 0xc2, 0, 17, 8, 0, 0xc8, 1, 0x2c, 3],
];

describe('the facts of a picture', () => {
  test.each([
    ['png', png],
    ['gif', gif],
    ['webp', lossy],
    ['webp', lossless],
    ['webp', extended],
    ['jpeg', jpeg],
  ] as const)('%s %#: 300 × 200', (type, bytes) => {
    expect(factsOf(bytes)).toEqual({ type, width: 300, height: 200, bytes: bytesOf(bytes).length });
  });

  test.each<[string, Bytes]>([
    ['a file without a byte', []],
    ['a header that is cut off', png.slice(0, 6)],
    ['no picture', ['<html><body>no picture at all</body></html>']],
    ['a container of sounds', ['RIFF', 0, 0, 0, 0, 'WAVE', ...zeros(24)]],
    ['no width', ['GIF89a', 0, 0, 0xc8, 0]],
    ['no height', ['GIF89a', 0x2c, 1, 0, 0]],
    ['a JPEG without a frame', [0xff, 0xd8, 0xff, 0xe0, 0, 2, 0, 0, 0, 0]],
  ])('%s has none', (_what, bytes) => {
    expect(factsOf(bytes)).toBeNull();
  });

  test('a file that is not there has none', () => {
    expect(readPictureFacts(undefined)).toBeNull();
  });

  test('a disk that fails is no picture without a size', () => {
    const bytes = () => {
      throw new Error('EIO');
    };
    expect(() => readPictureFacts({ path: 'a', size: 1, bytes })).toThrow('EIO');
  });
});
