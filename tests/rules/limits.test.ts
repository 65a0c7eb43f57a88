import { describe, expect, test } from 'vitest';
import { readPictureFacts } from '../../src/lib/source/pictureFacts.ts';
import { type RuleCase, testRule } from './ruleCase.ts';
import { pngOf } from './tinyPicture.ts';
import { mp4Of, upright, webmOf } from './tinyVideo.ts';

const post = 'posts/first.md';
const text = 'Three minutes, no more. Then the leaves come out.';
const stage = (more: string) => [post, 'stage: awareness', `${more}\nstage: awareness`] as const;
const hashtags = (count: number) =>
  stage(`hashtags: [${Array.from({ length: count }, (_, i) => `"#a${i}"`).join(', ')}]`);
const image = [post, 'format: reel', 'format: image'] as const;
const unapproved = [post, 'approved: { by: jonas, on: 2026-11-10 }\n', ''] as const;
const media = (alt: string) => stage(`media:\n  - { file: media/cup.png, alt: ${alt} }`);
const tags = (last: string) => stage(`tags: [${[...Array.from({ length: 49 }, () => 'oolongtea'), last].join(', ')}]`);
const onYouTube = [
  ['channels/instagram.md', 'platform: instagram', 'platform: youtube'],
  ['channels/instagram.md', 'formats: [image, carousel, reel]', 'formats: [short]'],
  [post, 'format: reel', 'format: short'],
] as const;
const cups = (count: number) =>
  stage(
    `media:\n${Array.from({ length: count }, (_, i) => `  - { file: media/cup.png, alt: Cup ${i} on the shelf }`).join('\n')}`,
  );
const picture = (width: number, height: number) => ({ 'posts/media/cup.png': pngOf(width, height) });
const onTelegram = [
  [post, 'channels: [instagram]', 'channels: [telegram]'],
  ['personas/brewer.md', '[instagram, telegram]', '[telegram]'],
] as const;

const gif = new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x40, 0x01, 0xf0, 0x00, 0, 0, 0, 0, 0, 0]);
const video = (fields: string) => stage(`video: { ${fields}, alt: A pour, silent: true }`);
const pour = 'file: media/pour.mp4';
const clips = (bytes: Uint8Array, name = 'pour.mp4') => ({ [`posts/media/${name}`]: bytes });
const onX = [['channels/instagram.md', 'platform: instagram', 'platform: x'], image] as const;
const heic = new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0\0\0mif1heic');

const cases: readonly RuleCase[] = [
  {
    name: 'tags of a video on YouTube, with the commas and quotation marks that it counts',
    code: 'rules/over-hard-limit',
    // 49 × 9 letters, 49 commas and 7 + 2 for "green t" with its marks are 499; with "green tea" 501.
    edits: [...onYouTube, tags('green tea')],
    at: ['posts/first.md:11:7'],
    mended: { edits: [...onYouTube, tags('green t')] },
  },
  {
    name: 'a picture that was approved and is not there',
    code: 'rules/picture-missing',
    edits: [image],
    at: ['posts/first.md:2:1'],
    mended: { edits: [image, media('A blue cup on the counter')], files: picture(1080, 1350) },
  },
  {
    name: 'eleven pictures: the eleventh is too many',
    code: 'rules/over-soft-limit',
    edits: [[post, 'format: reel', 'format: carousel'], cups(11)],
    files: picture(1080, 1350),
    at: ['posts/first.md:22:5'],
    mended: { edits: [[post, 'format: reel', 'format: carousel'], cups(10)], files: picture(1080, 1350) },
  },
  {
    name: 'an alt text of a word and a number',
    code: 'rules/alt-copies-caption',
    edits: [image, media('фото 1')],
    files: picture(1080, 1350),
    at: ['posts/first.md:12:33'],
    mended: { edits: [image, media('A blue cup on the counter')], files: picture(1080, 1350) },
  },
  {
    name: 'a reel that is longer than Instagram takes, by its own file',
    code: 'rules/video-refused',
    edits: [video(pour)],
    // 15 minutes and a second.
    files: clips(mp4Of({ ...upright, seconds: 901, frames: 901 * 30 })),
    at: ['posts/first.md:11:16'],
    mended: { edits: [video(pour)], files: clips(mp4Of(upright)) },
  },
  {
    name: 'the same of a video that lies elsewhere',
    code: 'rules/video-refused',
    edits: [video('url: https://disk.example/pour, duration: 16 min')],
    at: ['posts/first.md:11:52'],
    mended: { edits: [video('url: https://disk.example/pour, duration: 15 min')] },
  },
  {
    name: 'a kind of file that Instagram does not take',
    code: 'rules/video-refused',
    edits: [video('file: media/pour.webm')],
    files: clips(webmOf(upright, { codec: 'V_MPEG4/ISO/AVC' }), 'pour.webm'),
    at: ['posts/first.md:11:16'],
  },
  {
    name: 'a codec that Instagram does not take',
    code: 'rules/video-refused',
    edits: [video(pour)],
    files: clips(mp4Of(upright, { codec: 'apcn', brand: 'qt  ' })),
    at: ['posts/first.md:11:16'],
  },
  {
    name: 'a lying video as a reel',
    code: 'rules/video-not-advised',
    edits: [video(pour)],
    files: clips(mp4Of({ ...upright, width: 1920, height: 1080 })),
    at: ['posts/first.md:11:16'],
    mended: { edits: [video(pour)], files: clips(mp4Of(upright, { turned: true })) },
  },
  {
    name: 'half a video',
    code: 'rules/video-damaged',
    edits: [video(pour)],
    files: clips(mp4Of(upright).slice(0, 100)),
    at: ['posts/first.md:11:16'],
  },
  {
    name: 'a length that is not the one of the file',
    code: 'rules/video-described-wrong',
    edits: [video(`${pour}, duration: 30 s`)],
    files: clips(mp4Of(upright)),
    at: ['posts/first.md:11:42'],
    mended: { edits: [video(`${pour}, duration: 12 s`)], files: clips(mp4Of(upright)) },
  },
  {
    name: 'a video with words and without captions',
    code: 'rules/video-without-captions',
    edits: [stage('video: { url: https://disk.example/pour, alt: Ana talks }')],
    at: ['posts/first.md:11:8'],
    mended: {
      edits: [stage('video: { url: https://disk.example/pour, alt: Ana talks, captions: media/ana.vtt }')],
      files: { 'posts/media/ana.vtt': 'WEBVTT\n' },
    },
  },
  {
    name: 'a video that is not there',
    code: 'links/missing-clip',
    edits: [video('file: media/poor.mp4')],
    files: clips(mp4Of(upright)),
    at: ['posts/first.md:11:16'],
    isFixed: true,
  },
  {
    name: 'a GIF together with a picture on X',
    code: 'rules/picture-refused',
    edits: [
      ...onX,
      stage('media:\n  - { file: media/cup.gif, alt: A cup }\n  - { file: media/cup.png, alt: A blue cup }'),
    ],
    files: { 'posts/media/cup.gif': gif, 'posts/media/cup.png': pngOf(1080, 1350) },
    at: ['posts/first.md:12:13'],
    mended: {
      edits: [...onX, stage('media:\n  - { file: media/cup.gif, alt: A cup }')],
      files: { 'posts/media/cup.gif': gif },
    },
  },
  {
    name: 'a kind of picture that Instagram turns into another',
    code: 'rules/picture-does-not-fit',
    edits: [image, stage('media:\n  - { file: media/cup.svg, alt: A cup }')],
    files: {
      'posts/media/cup.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><path d="M0 0h4v5H0z"/></svg>',
    },
    at: ['posts/first.md:12:13'],
  },
  {
    name: 'a photo of a telephone that was renamed',
    code: 'rules/picture-damaged',
    edits: [image, stage('media:\n  - { file: media/cup.jpg, alt: A cup }')],
    files: { 'posts/media/cup.jpg': heic },
    at: ['posts/first.md:12:13'],
  },
  {
    name: 'a carousel of one picture',
    code: 'rules/too-few-pictures',
    edits: [[post, 'format: reel', 'format: carousel'], media('A blue cup')],
    files: picture(1080, 1350),
    at: ['posts/first.md:12:3'],
  },
  {
    name: 'two cashtags on X',
    code: 'rules/over-hard-limit',
    edits: [
      ['channels/instagram.md', 'platform: instagram', 'platform: x'],
      image,
      unapproved,
      [post, text, '$TEA and $CUP, slowly.'],
    ],
    at: ['posts/first.md:15:1'],
    mended: {
      edits: [
        ['channels/instagram.md', 'platform: instagram', 'platform: x'],
        image,
        unapproved,
        [post, text, '$TEA, slowly.'],
      ],
    },
  },
  {
    name: 'an account with a limit of its own',
    code: 'rules/over-hard-limit',
    edits: [['channels/instagram.md', 'personas:', 'limits: { text: 48 }\npersonas:']],
    // The caption has 49 signs.
    at: ['posts/first.md:16:1'],
    mended: { edits: [['channels/instagram.md', 'personas:', 'limits: { text: 49 }\npersonas:']] },
  },
  {
    name: 'six hashtags on Instagram, where five are allowed since 19 December 2025',
    code: 'rules/over-hard-limit',
    edits: [hashtags(6)],
    at: ['posts/first.md:11:47'],
    mended: { edits: [hashtags(5)] },
  },
  {
    name: 'the caption of a picture on Telegram is shorter than a text',
    code: 'rules/over-hard-limit',
    edits: [...onTelegram, [post, text, 'т'.repeat(1025)]],
    at: ['posts/first.md:16:1'],
    mended: { edits: [...onTelegram, [post, text, 'т'.repeat(1024)]] },
  },
  {
    name: 'a number that only people repeat',
    code: 'rules/over-soft-limit',
    edits: [[post, text, `${'@a '.repeat(21)}.`]],
    at: ['posts/first.md:16:1'],
    mended: { edits: [[post, text, `${'@a '.repeat(20)}.`]] },
  },
  {
    name: 'a format that Instagram does not have',
    code: 'rules/format-not-on-platform',
    edits: [
      [post, 'format: reel', 'format: text'],
      ['channels/instagram.md', 'formats: [image,', 'formats: [text, image,'],
    ],
    at: ['posts/first.md:6:9'],
  },
  {
    name: 'a link that nobody can click',
    code: 'rules/link-not-clickable',
    edits: [[post, 'no more', 'see https://tea.example/three']],
    at: ['posts/first.md:16:20'],
  },
  {
    name: 'a picture that Instagram crops',
    code: 'rules/picture-does-not-fit',
    edits: [image, media('A blue cup')],
    files: picture(1000, 500),
    at: ['posts/first.md:12:13'],
    mended: { edits: [image, media('A blue cup')], files: picture(1080, 1350) },
  },
  {
    name: 'an alt text that is a file name',
    code: 'rules/alt-copies-caption',
    edits: [media('IMG_2041.png')],
    files: picture(1080, 1350),
    at: ['posts/first.md:12:33'],
    mended: { edits: [image, media('A blue cup')], files: picture(1080, 1350) },
  },
  {
    name: 'a picture that is not there yet',
    code: 'rules/picture-missing',
    asOf: '2026-11-14',
    edits: [image],
    at: ['posts/first.md:2:1'],
    mended: { asOf: '2026-11-14', edits: [image, media('A blue cup')], files: picture(1080, 1350) },
  },
  {
    name: 'a first sentence that is longer than what Instagram shows',
    code: 'rules/first-line-past-fold',
    edits: [[post, text, `${'tea, '.repeat(25)}x.`]],
    // 25 × 5 + 2 = 127
    at: ['posts/first.md:16:1'],
    mended: { edits: [[post, text, `${'tea, '.repeat(24)}x.`]] },
  },
  {
    name: 'limits that were checked long ago',
    code: 'rules/limits-out-of-date',
    edits: [
      [post, '2026-11-16', '2028-11-16'],
      ['campaigns/winter.md', '2026-12-20', '2028-12-20'],
      ['personas/brewer.md', 'segment: customer', 'segment: negative'],
      [post, 'personas: [brewer]', 'personas: [other]'],
      ['channels/instagram.md', 'personas: [brewer]', 'personas: [other]'],
      ['goals/clicks.md', 'due: 2026-12-31', 'due: 2028-12-31'],
    ],
    files: { 'personas/other.md': '---\ntitle: Other\nsegment: customer\nwho: Drinks.\n---\n' },
    asOf: '2028-11-12',
    at: ['channels/instagram.md:3:11'],
  },
];

for (const one of cases) testRule(one);

describe('sizes of pictures', () => {
  const read = (bytes: Uint8Array) => readPictureFacts({ path: 'a', size: bytes.length, bytes: () => bytes });
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0x01, 0x2c, 0x02, 0x58, 3]);

  test.each([
    ['PNG', pngOf(640, 480), 640, 480],
    ['GIF', gif, 320, 240],
    ['JPEG', jpeg, 600, 300],
  ])('%s', (_name, bytes, width, height) => {
    expect(read(bytes)).toMatchObject({ width, height });
  });

  test('a broken header gives no size', () => {
    expect(read(jpeg.slice(0, 10))).toBeNull();
    expect(read(new Uint8Array(40))).toBeNull();
  });
});
