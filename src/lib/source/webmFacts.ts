import type { ListedFile } from './sourceFile.ts';
import { noVideoFacts, type ReadVideo } from './videoFacts.ts';

/** Elements of Matroska (RFC 9559) that describe a video. */
const ids = {
  head: 0x1a45dfa3,
  segment: 0x18538067,
  cluster: 0x1f43b675,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  kind: 0x83,
  codec: 0x86,
  frameLength: 0x23e383,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
} as const;

interface Element {
  readonly id: number;
  readonly from: number;
  /** Infinity: up to the end, whose place was not known when the file was begun. */
  readonly to: number;
}

/** What describes a video stands before its pictures: within the first bytes. */
const headLength = 1_000_000;

/** What a WebM file says of itself; null for any other file. */
export function webmFacts(file: ListedFile): ReadVideo | null {
  const bytes = file.part(0, Math.min(file.size, headLength));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 4 || view.getUint32(0) !== ids.head) return null;
  const segment = elements(view, { id: 0, from: 0, to: view.byteLength }).find(({ id }) => id === ids.segment);
  if (segment === undefined || (segment.to !== Number.POSITIVE_INFINITY && segment.to > file.size))
    return { damage: 'cut-off' };
  const parts = elements(view, segment);
  const tracks = parts.find(({ id }) => id === ids.tracks);
  if (tracks === undefined || tracks.to > view.byteLength) return { damage: 'cut-off' };
  const track = elements(view, tracks).find(
    (one) => one.id === ids.track && numberIn(view, child(view, one, ids.kind)) === 1,
  );
  if (track === undefined) return { damage: 'no-picture' };
  const info = parts.find(({ id }) => id === ids.info);
  const picture = child(view, track, ids.video);
  const frame = numberIn(view, child(view, track, ids.frameLength));
  return {
    facts: {
      ...noVideoFacts,
      container: 'webm',
      codec: codecOf(view, child(view, track, ids.codec)),
      seconds: info === undefined ? null : secondsOf(view, info),
      width: picture === undefined ? null : numberIn(view, child(view, picture, ids.width)),
      height: picture === undefined ? null : numberIn(view, child(view, picture, ids.height)),
      framesPerSecond: frame === null || frame === 0 ? null : 1e9 / frame,
      bytes: file.size,
    },
  };
}

function elements(view: DataView, { from, to }: Element): Element[] {
  const found: Element[] = [];
  const end = Math.min(to, view.byteLength);
  let at = from;
  while (at + 2 <= end) {
    const idLength = Math.clz32(view.getUint8(at)) - 23;
    if (idLength > 4) break;
    const id = bigEndian(view, at, idLength);
    const sizeLength = Math.clz32(view.getUint8(at + idLength)) - 23;
    if (sizeLength > 8) break;
    const size = sizeAt(view, at + idLength, sizeLength);
    const start = at + idLength + sizeLength;
    found.push({ id, from: start, to: start + size });
    if (id === ids.cluster || size === Number.POSITIVE_INFINITY) break;
    at = start + size;
  }
  return found;
}

/** A size without the bit that says how long it is; all bits set: not known. */
function sizeAt(view: DataView, at: number, length: number): number {
  const written = bigEndian(view, at, length) - 2 ** (7 * length);
  return written === 2 ** (7 * length) - 1 ? Number.POSITIVE_INFINITY : written;
}

function bigEndian(view: DataView, at: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + view.getUint8(at + index);
  return value;
}

function child(view: DataView, parent: Element, id: number): Element | undefined {
  return elements(view, parent).find((one) => one.id === id);
}

function numberIn(view: DataView, element: Element | undefined): number | null {
  return element === undefined ? null : bigEndian(view, element.from, element.to - element.from);
}

/** Duration counts in units of the scale, which is a millisecond where nothing is said. */
function secondsOf(view: DataView, info: Element): number | null {
  const duration = child(view, info, ids.duration);
  if (duration === undefined) return null;
  const units = duration.to - duration.from === 4 ? view.getFloat32(duration.from) : view.getFloat64(duration.from);
  return (units * (numberIn(view, child(view, info, ids.scale)) ?? 1e6)) / 1e9;
}

/** `V_VP9` → `vp9`; `V_MPEG4/ISO/AVC` → `h264`. */
function codecOf(view: DataView, element: Element | undefined): string | null {
  if (element === undefined) return null;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + element.from, element.to - element.from);
  const name = String.fromCharCode(...bytes).replace(/\0+$/, '');
  return named[name] ?? name.replace(/^V_/, '').toLowerCase();
}

const named: Readonly<Record<string, string>> = { 'V_MPEG4/ISO/AVC': 'h264', 'V_MPEGH/ISO/HEVC': 'hevc' };
