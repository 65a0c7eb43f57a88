import type { SourceFile } from './sourceFile.ts';

/** What a platform asks of a picture. */
export interface PictureFacts {
  /** Pixels, as the picture is stored. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly type: 'jpeg' | 'png' | 'gif' | 'webp';
}

type Size = Pick<PictureFacts, 'width' | 'height' | 'type'>;

/** Reads the header of a JPEG, PNG, GIF or WebP; null for anything else, and for a header that makes no sense. */
export function readPictureFacts(file: SourceFile | undefined): PictureFacts | null {
  if (file === undefined) return null;
  const bytes = file.bytes();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = pngSize(view) ?? gifSize(view) ?? webpSize(view) ?? jpegSize(view);
    return size === null || size.width === 0 || size.height === 0 ? null : { ...size, bytes: file.size };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** PNG specification, 11.2.2: the first chunk is IHDR. */
function pngSize(view: DataView): Size | null {
  if (view.getUint32(0) !== 0x89504e47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20), type: 'png' };
}

function gifSize(view: DataView): Size | null {
  if (view.getUint32(0) !== 0x47494638) return null;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true), type: 'gif' };
}

/** RIFF container of WebP: lossy (VP8), lossless (VP8L) and extended (VP8X) write their size in three ways. */
function webpSize(view: DataView): Size | null {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null;
  const kind = view.getUint32(12);
  if (kind === 0x56503820) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, type: 'webp' };
  }
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, type: 'webp' };
  }
  return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1, type: 'webp' };
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** Walks the segments of a JPEG up to the frame header (SOF0 to SOF15, without DHT, JPG and DAC). */
function jpegSize(view: DataView): Size | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), type: 'jpeg' };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
