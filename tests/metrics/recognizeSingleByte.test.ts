import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { hasStrayControls, recognizeSingleByte } from '../../src/lib/metrics/text/recognizeSingleByte.ts';

const russian = iconv.encode('Дата;Охват;Показы\nпн, 2 ноя;«Чай» № 5;12', 'windows-1251');
const western = (text: string) => iconv.encode(text, 'windows-1252');

describe('a text of one byte a letter', () => {
  test.each<[string, Uint8Array, ReturnType<typeof recognizeSingleByte>]>([
    ['plainly Russian', russian, 'windows-1251'],
    ['French, each accent beside a plain letter', western('Date;Portée;Café\n2;3 €;4'), 'windows-1252'],
    ['German', western('Öffnungen;Größe;Straße'), 'windows-1252'],
    ['without a letter above ASCII', western('Date,Reach\n1,2'), null],
    // Seven letters, of eight at least.
    ['a Russian word alone', iconv.encode('Просмот', 'windows-1251'), null],
    // Five frequent letters of sixteen: a third, where running text has more than a half.
    ['Cyrillic letters that are no running text', iconv.encode('щъыьэюяжщфцинота', 'windows-1251'), null],
    ['accents that stand alone', western('à é ö'), null],
    ['signs of neither alphabet', western('Größe ¬ µ ± ¼'), null],
    ['a control character among Russian', Buffer.concat([russian, Uint8Array.of(1)]), null],
    ['a byte that windows-1252 has no letter for', Uint8Array.of(0x47, 0x72, 0xf6, 0x81, 0x65), null],
  ])('%s', (_what, bytes, expected) => {
    expect(recognizeSingleByte(bytes)).toBe(expected);
  });
});

describe('control characters', () => {
  test.each<[string, number[], boolean]>([
    ['a tab and line ends are none of a text', [9, 10, 13, 65], false],
    ['a zero is', [65, 0, 66], true],
    ['an escape is', [27], true],
  ])('%s', (_what, bytes, expected) => {
    expect(hasStrayControls(Uint8Array.from(bytes))).toBe(expected);
  });
});
