import type { SourceFile } from './sourceFile.ts';

/** What a platform asks of a video. Null: the file does not tell. */
export interface VideoFacts {
  readonly seconds: number | null;
  /** Pixels, as it is shown: a telephone's upright video is stored lying and turned. */
  readonly width: number | null;
  readonly height: number | null;
  readonly framesPerSecond: number | null;
  readonly bytes: number;
}

/** A longer file is not taken into memory: its facts are written in the post. */
export const longestRead = 64_000_000;

interface Box {
  readonly type: string;
  /** Of the contents, from here up to there. */
  readonly from: number;
  readonly to: number;
}

/** Reads the boxes of an MP4 or MOV file (ISO/IEC 14496-12); of any other file it tells only the size. */
export function readVideoFacts(file: SourceFile): VideoFacts {
  const unknown = { seconds: null, width: null, height: null, framesPerSecond: null, bytes: file.size };
  if (file.size > longestRead) return unknown;
  const bytes = file.bytes();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const movie = find(view, { type: 'file', from: 0, to: view.byteLength }, 'moov');
    const header = movie === undefined ? undefined : find(view, movie, 'mvhd');
    const track = movie === undefined ? undefined : boxes(view, movie).find((box) => isVideoTrack(view, box));
    return { ...unknown, ...(header && { seconds: lengthOf(view, header) }), ...(track && trackFacts(view, track)) };
  } catch (error) {
    if (error instanceof RangeError) return unknown;
    throw error;
  }
}

function boxes(view: DataView, { from, to }: Box): Box[] {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const short = view.getUint32(at);
    // 1: the length follows in 8 bytes. 0: up to the end.
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    if (length < 8) break;
    found.push({ type: textAt(view, at + 4), from: at + (short === 1 ? 16 : 8), to: Math.min(to, at + length) });
    at += length;
  }
  return found;
}

function find(view: DataView, box: Box, ...path: readonly string[]): Box | undefined {
  return path.reduce<Box | undefined>(
    (inner, type) => (inner === undefined ? undefined : boxes(view, inner).find((one) => one.type === type)),
    box,
  );
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function isVideoTrack(view: DataView, box: Box): boolean {
  const kind = box.type === 'trak' ? find(view, box, 'mdia', 'hdlr') : undefined;
  return kind !== undefined && textAt(view, kind.from + 8) === 'vide';
}

/** Length by units a second, in the header of a movie or of a track's media; version 1 has 64-bit times. */
function lengthOf(view: DataView, { from }: Box): number | null {
  const isLong = view.getUint8(from) === 1;
  const units = view.getUint32(from + (isLong ? 20 : 12));
  const length = isLong ? Number(view.getBigUint64(from + 24)) : view.getUint32(from + 16);
  return units === 0 || length === 0 ? null : length / units;
}

function trackFacts(view: DataView, track: Box): Pick<VideoFacts, 'width' | 'height' | 'framesPerSecond'> {
  const head = find(view, track, 'tkhd');
  const media = find(view, track, 'mdia', 'mdhd');
  const samples = find(view, track, 'mdia', 'minf', 'stbl', 'stsz');
  const seconds = media === undefined ? null : lengthOf(view, media);
  const frames = samples === undefined ? 0 : view.getUint32(samples.from + 8);
  const framesPerSecond = seconds === null || frames === 0 ? null : frames / seconds;
  if (head === undefined) return { width: null, height: null, framesPerSecond };
  const matrix = head.from + (view.getUint8(head.from) === 1 ? 52 : 40);
  // 16.16 fixed point. Turned by a quarter: the first cell of the matrix is 0.
  const [width, height] = [view.getUint16(matrix + 36), view.getUint16(matrix + 40)];
  const isTurned = view.getInt32(matrix) === 0;
  if (width === 0 || height === 0) return { width: null, height: null, framesPerSecond };
  return { width: isTurned ? height : width, height: isTurned ? width : height, framesPerSecond };
}
