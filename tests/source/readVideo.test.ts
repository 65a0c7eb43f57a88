import { expect, test } from 'vitest';
import { readVideo } from '../../src/lib/source/readVideo.ts';
import type { ListedFile } from '../../src/lib/source/sourceFile.ts';
import type { ReadVideo, VideoFacts } from '../../src/lib/source/videoFacts.ts';
import { mp4Of, upright, webmOf } from '../rules/tinyVideo.ts';

function fileOf(bytes: Uint8Array): ListedFile {
  const part = (from: number, length: number) => bytes.slice(from, from + length);
  return { path: 'a', size: bytes.length, bytes: () => bytes, part };
}

function factsOf(read: ReadVideo): Partial<VideoFacts> {
  return 'facts' in read ? read.facts : {};
}

// 360 frames in 12 seconds are 30 a second.
const shown = { seconds: 12, width: 1080, height: 1920, framesPerSecond: 30 };

test.each<[string, Uint8Array, Partial<VideoFacts>]>([
  ['MP4', mp4Of(upright), { ...shown, container: 'mp4', codec: 'h264' }],
  ['MP4 with 64-bit times', mp4Of(upright, { version: 1 }), { ...shown, container: 'mp4' }],
  [
    'MOV of a telephone, lying and turned',
    mp4Of(upright, { brand: 'qt  ', turned: true }),
    { ...shown, container: 'mov' },
  ],
  ['HEVC', mp4Of(upright, { codec: 'hvc1' }), { codec: 'hevc' }],
  ['a codec that nobody has named', mp4Of(upright, { codec: 'xyz9' }), { codec: 'xyz9' }],
  ['WebM', webmOf(upright), { ...shown, container: 'webm', codec: 'vp9' }],
  ['WebM with H.264', webmOf(upright, { codec: 'V_MPEG4/ISO/AVC' }), { codec: 'h264' }],
  ['WebM as browsers record it', webmOf(upright, { live: true }), { ...shown, seconds: null }],
])('%s', (_name, bytes, expected) => {
  const { framesPerSecond, ...facts } = factsOf(readVideo(fileOf(bytes)));
  const { framesPerSecond: frames, ...others } = expected;
  expect(facts).toMatchObject({ ...others, bytes: bytes.length });
  if (frames !== undefined) expect(framesPerSecond).toBeCloseTo(30, 5);
});

test.each<[string, Uint8Array, string]>([
  ['an MP4 without its last byte', mp4Of(upright).slice(0, -1), 'cut-off'],
  ['an MP4 that stopped before its index', mp4Of(upright).slice(0, 60), 'cut-off'],
  ['a sound', mp4Of(upright, { kind: 'soun' }), 'no-picture'],
  ['a WebM without its last byte', webmOf(upright).slice(0, -1), 'cut-off'],
  ['a WebM that stopped after its first bytes', webmOf(upright).slice(0, 30), 'cut-off'],
  ['a sound in WebM', webmOf(upright, { kind: 2 }), 'no-picture'],
  ['a text', new TextEncoder().encode('not a video at all'), 'not-a-video'],
  ['nothing', new Uint8Array(), 'not-a-video'],
])('%s is damaged', (_name, bytes, damage) => {
  expect(readVideo(fileOf(bytes))).toEqual({ damage });
});

test('wherever a file stops, and whatever byte of it is another, an answer is given', () => {
  for (const bytes of [mp4Of(upright), webmOf(upright)]) {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readVideo(fileOf(bytes.slice(0, length)))).toHaveProperty('damage');
    }
    for (let at = 0; at < bytes.length; at += 1) {
      for (const wrong of [0, 1, 127, 255]) {
        const spoiled = bytes.slice();
        spoiled[at] = wrong;
        expect(Object.keys(readVideo(fileOf(spoiled)))).toHaveLength(1);
      }
    }
  }
});
