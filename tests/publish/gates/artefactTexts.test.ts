import { describe, expect, it, test } from 'vitest';
import { artefactTexts, withoutReferences } from '../../../src/lib/publish/gates/artefactTexts.ts';

describe('character references', () => {
  test.each([
    ['Tea & milk', 'Tea & milk'],
    ['&lt;b&gt; &amp; &quot;&apos;', '<b> & "\''],
    ['a&nbsp;b&shy;c', 'a\u00a0bc'],
    ['&#65;&#x42;&#x43', 'ABC'],
    ['&#128512;', '😀'],
    ['&unheard; stays', '&unheard; stays'],
    // One past the last letter of Unicode.
    ['&#1114112;', '&#1114112;'],
    ['&#x110000;', '&#x110000;'],
  ])('%s', (written, read) => {
    expect(withoutReferences(written)).toBe(read);
  });
});

const readings = (name: string, content: string | Uint8Array) =>
  artefactTexts(name, typeof content === 'string' ? Buffer.from(content) : content);

describe('a file', () => {
  it('that is a page is read with and without its tags; numbers are looked for once', () => {
    expect(readings('a.html', '<p>1 <b>&amp;</b> 2</p>')).toEqual([
      { text: '<p>1 <b>&</b> 2</p>', encoding: null, numbers: true },
      { text: '1 & 2', encoding: null, numbers: false },
    ]);
  });

  it.each([
    ['a.csv', true],
    ['a.json', true],
    ['a.js', false],
    ['a.css', false],
  ])('%s may hold numbers of the content: %s', (name, numbers) => {
    expect(readings(name, 'x 1')).toEqual([{ text: 'x 1', encoding: null, numbers }]);
  });

  it.each([
    ['"a\\u0062\\x63"', '"abc"'],
    ['"a\\nb\\tc"', '"a b c"'],
    ['"a\\"b\\\\c\\/d"', '"a"b\\c/d"'],
  ])('with escapes as in JSON is read without them: %s', (written, text) => {
    expect(readings('a.json', written)).toContainEqual({ text, encoding: 'json', numbers: true });
  });

  it('of a calendar has its broken lines joined', () => {
    expect(readings('a.ics', 'SUMMARY:Tea\\, mi\r\n lk\\; a\\nb')[0]?.text).toBe('SUMMARY:Tea, milk; a b');
  });

  it.each([
    ['a gzip that is cut off', Uint8Array.of(0x1f, 0x8b, 8, 1)],
    ['a PDF whose stream has no end', Buffer.from('%PDF-1.7\nstream\nabc')],
    ['a PDF whose stream is no deflate', Buffer.from('%PDF-1.7\nstream\nabc\nendstream')],
  ])('%s is read as far as it goes', (_what, bytes) => {
    expect(readings('a.pdf', bytes)[0]?.text).toBe(new TextDecoder().decode(bytes));
  });
});
