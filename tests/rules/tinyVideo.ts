/** The facts of a video that a test wants; the pictures in it are left out, readers of its head don't miss them. */
export interface TinyVideo {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
}

export const upright: TinyVideo = { seconds: 12, width: 1080, height: 1920, frames: 360 };

interface Mp4Options {
  readonly brand?: string;
  readonly codec?: string;
  /** As telephones store an upright video: lying, with the order to turn it. */
  readonly turned?: boolean;
  readonly kind?: 'vide' | 'soun';
  readonly version?: 0 | 1;
}

/** An MP4 or MOV file (ISO/IEC 14496-12): `ftyp`, an empty `mdat`, and a `moov` that describes one track. */
export function mp4Of(video: TinyVideo, options: Mp4Options = {}): Uint8Array {
  const { brand = 'isom', codec = 'avc1', turned = false, kind = 'vide', version = 0 } = options;
  const [stored, across] = turned ? [video.height, video.width] : [video.width, video.height];
  const matrix = turned ? [0, 1, 0, -1, 0, 0, 0, 0, 1] : [1, 0, 0, 0, 1, 0, 0, 0, 1];
  const times = (scale: number, length: number) =>
    version === 1
      ? [...u32(1 << 24), ...zeros(16), ...u32(scale), ...u64(length)]
      : [...u32(0), ...zeros(8), ...u32(scale), ...u32(length)];
  const table = box('stbl', [
    ...box('stsd', [...u32(0), ...u32(1), ...box(codec, zeros(8))]),
    ...box('stsz', [...u32(0), ...u32(0), ...u32(video.frames)]),
  ]);
  const media = box('mdia', [
    ...box('mdhd', times(1000, video.seconds * 1000)),
    ...box('hdlr', [...u32(0), ...u32(0), ...signs(kind), ...zeros(12)]),
    ...box('minf', table),
  ]);
  const head = [
    ...u32(version << 24),
    ...zeros(version === 1 ? 32 : 20),
    ...zeros(16),
    ...matrix.flatMap((cell) => u32((cell * 0x10000) >>> 0)),
    ...u32(stored * 0x10000),
    ...u32(across * 0x10000),
  ];
  return Uint8Array.from([
    ...box('ftyp', [...signs(brand), ...u32(0)]),
    ...box('mdat', zeros(64)),
    ...box('moov', [...box('mvhd', times(600, video.seconds * 600)), ...box('trak', [...box('tkhd', head), ...media])]),
  ]);
}

interface WebmOptions {
  readonly codec?: string;
  /** 1 a picture, 2 a sound. */
  readonly kind?: number;
  /** As browsers record: written while it ran, without a length. */
  readonly live?: boolean;
}

/** A WebM file (RFC 9559): its head, one track and an empty cluster. */
export function webmOf(video: TinyVideo, { codec = 'V_VP9', kind = 1, live = false }: WebmOptions = {}): Uint8Array {
  const picture = element([0xe0], [...element([0xb0], u16(video.width)), ...element([0xba], u16(video.height))]);
  const frame = Math.round((video.seconds / video.frames) * 1e9);
  const track = element(
    [0xae],
    [
      ...element([0x83], [kind]),
      ...element([0x86], signs(codec)),
      ...element([0x23, 0xe3, 0x83], u32(frame)),
      ...picture,
    ],
  );
  const length = live ? [] : element([0x44, 0x89], f32(video.seconds * 1000));
  const inside = [
    ...element([0x15, 0x49, 0xa9, 0x66], [...element([0x2a, 0xd7, 0xb1], u32(1_000_000)), ...length]),
    ...element([0x16, 0x54, 0xae, 0x6b], track),
    ...element([0x1f, 0x43, 0xb6, 0x75], zeros(32)),
  ];
  const segment = live
    ? [0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255, ...inside]
    : element([0x18, 0x53, 0x80, 0x67], inside);
  return Uint8Array.from([...element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], signs('webm'))), ...segment]);
}

function box(type: string, content: readonly number[]): number[] {
  return [...u32(content.length + 8), ...signs(type), ...content];
}

/** Sizes in four bytes: 0x10 and 28 bits. */
function element(id: readonly number[], content: readonly number[]): number[] {
  return [...id, ...u32(0x10000000 + content.length), ...content];
}

function signs(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}

function u16(value: number): number[] {
  return [value >>> 8, value & 255];
}

function u32(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function u64(value: number): number[] {
  return [...u32(Math.floor(value / 2 ** 32)), ...u32(value % 2 ** 32)];
}

function f32(value: number): number[] {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return u32(view.getUint32(0));
}
