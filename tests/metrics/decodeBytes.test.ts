import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/lib/metrics/text/decodeBytes.ts';

const text = 'Дата;Охват;Показы; просмотры и реакции\n1;2;3';
const bom = (...bytes: number[]) => Uint8Array.from(bytes);

describe('bytes of a file', () => {
  test.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8 as it is', Buffer.from(text), null, 'UTF-8'],
    ['UTF-8 behind its mark', Buffer.concat([bom(0xef, 0xbb, 0xbf), Buffer.from(text)]), null, 'UTF-8'],
    ['UTF-16 of one order', Buffer.concat([bom(0xff, 0xfe), Buffer.from(text, 'utf16le')]), null, 'UTF-16LE'],
    ['UTF-16 of the other', Buffer.concat([bom(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()]), null, 'UTF-16BE'],
    ['UTF-16 without a mark, as data/sources.yaml says', Buffer.from(text, 'utf16le'), 'utf-16le', 'UTF-16LE'],
    ['plainly Russian letters of one byte', iconv.encode(text, 'windows-1251'), null, 'windows-1251'],
    ['an encoding that only data/sources.yaml can know', iconv.encode(text, 'koi8-r'), 'KOI8-R', 'koi8-r'],
  ])('%s', (_what, bytes, declared, encoding) => {
    expect(decodeBytes(bytes, declared)).toEqual({ text, encoding });
  });

  test('that are all ASCII are UTF-8', () => {
    expect(decodeBytes(Buffer.from('date,views'), null)).toEqual({ text: 'date,views', encoding: 'UTF-8' });
  });

  test.each<[string, Uint8Array, string | null, object]>([
    ['zeros between the letters look like UTF-16', Buffer.from('date', 'utf16le'), null, { looksLike: 'UTF-16' }],
    ['half a letter behind a mark', bom(0xff, 0xfe, 0x41), null, { looksLike: 'UTF-16LE' }],
    ['a wrong word in data/sources.yaml', iconv.encode(text, 'windows-1251'), 'utf-8', { looksLike: 'UTF-8' }],
    ['a few letters that may be anything', bom(0xe4, 0x2c, 0x31), null, { looksLike: null }],
    ['control characters among them', bom(0xe4, 0x02, 0x31), null, { looksLike: null, isMangled: true }],
  ])('%s: no guess', (_what, bytes, declared, expected) => {
    expect(decodeBytes(bytes, declared)).toEqual({ text: null, ...expected });
  });
});
