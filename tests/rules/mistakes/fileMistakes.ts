import type { Change } from '../ruleCase.ts';
import { soundClient } from '../soundClient.ts';
import { pngOf } from '../tinyPicture.ts';

/** What a marketer does to whole files by mistake, and the folder of somebody who follows the help line. */
export interface FileMistake {
  readonly name: string;
  readonly wrong: Change;
  readonly says: string;
  readonly mended: Change;
}

const post = soundClient['src/content/posts/first.md'] ?? '';
const russian = post.replace('no more', 'не больше');
const guide = '---\ntitle: Voice\nkind: voice\nsummary: Brief.\n---\n';
const reach = 'Date,Reach\n2026-11-10,100\n2026-11-11,120\n';
const named = (name: string, folder = 'media/'): Change => ({
  edits: [
    ['posts/first.md', 'stage:', `media:\n  - { file: ${folder}${name}, alt: A blue cup on the counter }\nstage:`],
  ],
  files: { 'posts/media/cup.png': pngOf(1080, 1350) },
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
}

/** Cyrillic capitals and small letters stand in one row from 0xC0 on; this text has no other high sign. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)).map((code) => (code < 128 ? code : code - 0x350)));
}

export const fileMistakes: readonly FileMistake[] = [
  {
    name: 'a text that Notepad saved as Unicode',
    wrong: { files: { 'posts/first.md': utf16(post) } },
    says: 'as UTF-16 and save it with the encoding UTF-8',
    mended: {},
  },
  {
    name: 'a Russian text of an old Windows',
    wrong: { files: { 'posts/first.md': windows1251(russian) } },
    says: 'as windows-1251 and save it with the encoding UTF-8',
    mended: { files: { 'posts/first.md': russian } },
  },
  {
    name: 'a folder with a typing error',
    wrong: { files: { 'post/late.md': post } },
    says: 'did you mean "posts"?',
    mended: {},
  },
  {
    name: 'a document of Word',
    wrong: { files: { 'posts/plan.docx': Uint8Array.from([0x50, 0x4b, 3, 4]) } },
    says: 'records here end in .md',
    mended: {},
  },
  {
    name: 'a photo of a telephone',
    wrong: { files: { 'posts/media/cup.heic': new Uint8Array(20) } },
    says: 'pictures may be .jpg, .png',
    mended: { files: { 'posts/media/cup.png': pngOf(10, 10) } },
  },
  {
    name: 'a picture that was renamed',
    wrong: named('blue-cup.png'),
    says: 'did you mean "media/cup.png"?',
    mended: named('cup.png'),
  },
  {
    name: 'a picture in other capitals',
    wrong: named('Cup.PNG'),
    says: 'did you mean "media/cup.png"?',
    mended: named('cup.png'),
  },
  {
    name: 'a file name with a space and capitals',
    wrong: { files: { 'guides/Tone of voice.md': '---\ntitle: Voice\nkind: voice\nsummary: Brief.\n---\n' } },
    says: 'rename the file',
    mended: { files: { 'guides/tone-of-voice.md': '---\ntitle: Voice\nkind: voice\nsummary: Brief.\n---\n' } },
  },
  {
    name: 'a copy of a post in another folder',
    wrong: { files: { 'posts/old/first.md': post } },
    says: 'rename one of the two files',
    mended: {},
  },
  {
    name: 'a PDF among the exports',
    wrong: { files: { 'data/instagram/report.pdf': '%PDF-1.7' } },
    says: 'download it as CSV',
    mended: {},
  },
  {
    name: '--- twice at the top',
    wrong: { files: { 'posts/first.md': `---\n${post}` } },
    says: 'delete one of the two lines',
    mended: {},
  },
  {
    name: 'an empty line above ---',
    wrong: { files: { 'posts/first.md': `\n${post}` } },
    says: 'it has to be the first line',
    mended: {},
  },
  {
    name: 'dashes of a word processor at the top',
    wrong: { files: { 'posts/first.md': post.replace('---', '———') } },
    says: 'exactly three hyphens',
    mended: {},
  },
  {
    name: 'and below the fields',
    wrong: { files: { 'posts/first.md': post.replace('\n---\n', '\n—-\n') } },
    says: 'exactly three hyphens in this line',
    mended: {},
  },
  {
    name: 'the fields in a block of code',
    wrong: { files: { 'posts/first.md': `\`\`\`yaml\n${post}` } },
    says: 'delete the lines with ```',
    mended: {},
  },
  {
    name: 'an empty file',
    wrong: { files: { 'posts/second.md': '' } },
    says: 'delete it',
    mended: {},
  },
  {
    name: 'the ending of another editor',
    wrong: { files: { 'guides/voice.md.txt': guide } },
    says: 'rename it to voice.md',
    mended: { files: { 'guides/voice.md': guide } },
  },
  {
    name: 'a record beside the folders',
    wrong: { files: { 'voice.md': guide } },
    says: 'put it into the folder of its kind',
    mended: { files: { 'guides/voice.md': guide } },
  },
  {
    name: 'a Cyrillic letter in the name of a file',
    wrong: { files: { 'guides/vоice.md': guide } },
    says: 'rename the file to voice.md',
    mended: { files: { 'guides/voice.md': guide } },
  },
  {
    name: 'a folder of exports with a typing error',
    wrong: { files: { 'data/instagrm/reach.csv': reach } },
    says: 'rename the folder: data/instagram/',
    mended: { files: { 'data/instagram/reach.csv': reach } },
  },
  {
    name: 'a path of Windows',
    wrong: named('cup.png', 'media\\'),
    says: 'write media/cup.png',
    mended: named('cup.png'),
  },
];
