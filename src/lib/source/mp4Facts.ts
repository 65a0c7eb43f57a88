import type { ListedFile } from './sourceFile.ts';
import { noVideoFacts, type ReadVideo, type VideoFacts } from './videoFacts.ts';

/** A box of ISO/IEC 14496-12: its contents stand from here up to there. */
interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** The index of a long video: an hour takes a few megabytes. */
const longestIndex = 64_000_000;

/** What an MP4 or MOV file says of itself; null for any other file. */
export function mp4Facts(file: ListedFile): ReadVideo | null {
  const outer = outerBoxes(file);
  const [first] = outer;
  if (first === undefined || !['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip'].includes(first.type)) return null;
  const index = outer.find(({ type }) => type === 'moov');
  if (outer.some(({ to }) => to > file.size) || index === undefined) return { damage: 'cut-off' };
  const container = brandOf(file, first) === 'qt  ' ? 'mov' : 'mp4';
  const known = { ...noVideoFacts, container, bytes: file.size } as const;
  if (index.to - index.from > longestIndex) return { facts: known };
  const bytes = file.part(index.from, index.to - index.from);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const movie: Box = { type: 'moov', from: 0, to: view.byteLength };
  const header = find(view, movie, 'mvhd');
  const track = boxes(view, movie).find((box) => isVideoTrack(view, box));
  if (track === undefined) return { damage: 'no-picture' };
  return {
    facts: { ...known, seconds: header === undefined ? null : lengthOf(view, header), ...trackFacts(view, track) },
  };
}

/** The boxes of the file itself, from their headers: between them lie gigabytes. */
function outerBoxes(file: ListedFile): Box[] {
  const found: Box[] = [];
  let at = 0;
  while (at + 8 <= file.size) {
    const bytes = file.part(at, 16);
    const box = boxAt(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, file.size - at);
    if (box === null) break;
    found.push({ type: box.type, from: at + box.from, to: at + box.to });
    at += box.to;
  }
  return found;
}

function boxes(view: DataView, { from, to }: Box): Box[] {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const box = boxAt(view, at, to - at);
    if (box === null) break;
    found.push({ ...box, to: Math.min(to, box.to) });
    at = box.to;
  }
  return found;
}

/** A box that begins here; null where its length makes no sense. */
function boxAt(view: DataView, at: number, room: number): Box | null {
  const short = view.getUint32(at);
  // 1: the length follows in 8 bytes. 0: up to the end.
  const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? room : short;
  const head = short === 1 ? 16 : 8;
  return length < head ? null : { type: textAt(view, at + 4), from: at + head, to: at + length };
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

function brandOf(file: ListedFile, { type, from }: Box): string | null {
  return type === 'ftyp' ? String.fromCharCode(...file.part(from, 4)) : null;
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

type TrackFacts = Pick<VideoFacts, 'width' | 'height' | 'framesPerSecond' | 'codec'>;

function trackFacts(view: DataView, track: Box): TrackFacts {
  const media = find(view, track, 'mdia', 'mdhd');
  const samples = find(view, track, 'mdia', 'minf', 'stbl');
  const seconds = media === undefined ? null : lengthOf(view, media);
  const sizes = samples === undefined ? undefined : find(view, samples, 'stsz');
  const frames = sizes === undefined ? 0 : view.getUint32(sizes.from + 8);
  const described = samples === undefined ? undefined : find(view, samples, 'stsd');
  return {
    codec: described === undefined ? null : codecOf(textAt(view, described.from + 12)),
    framesPerSecond: seconds === null || frames === 0 ? null : frames / seconds,
    ...shownSize(view, find(view, track, 'tkhd')),
  };
}

function shownSize(view: DataView, head: Box | undefined): Pick<VideoFacts, 'width' | 'height'> {
  if (head === undefined) return { width: null, height: null };
  const matrix = head.from + (view.getUint8(head.from) === 1 ? 52 : 40);
  // 16.16 fixed point. Turned by a quarter: the first cell of the matrix is 0.
  const [width, height] = [view.getUint16(matrix + 36), view.getUint16(matrix + 40)];
  if (width === 0 || height === 0) return { width: null, height: null };
  return view.getInt32(matrix) === 0 ? { width: height, height: width } : { width, height };
}

/** Sample entries (mp4ra.org) by the names that people and platforms use. */
const codecs: Readonly<Record<string, string>> = {
  avc1: 'h264',
  avc3: 'h264',
  hvc1: 'hevc',
  hev1: 'hevc',
  dvh1: 'hevc',
  av01: 'av1',
  vp08: 'vp8',
  vp09: 'vp9',
  mp4v: 'mpeg4',
  apch: 'prores',
  apcn: 'prores',
  apcs: 'prores',
  apco: 'prores',
  ap4h: 'prores',
};

function codecOf(entry: string): string {
  return codecs[entry] ?? entry.replaceAll(/[^\w-]/g, '').toLowerCase();
}
