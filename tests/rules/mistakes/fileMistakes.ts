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
const named = (name: string): Change => ({
  edits: [['posts/first.md', 'stage:', `media:\n  - { file: media/${name}, alt: A blue cup on the counter }\nstage:`]],
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
];
