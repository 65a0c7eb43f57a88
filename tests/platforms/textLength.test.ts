import { expect, test } from 'vitest';
import { textLength } from '../../src/lib/platforms/textLength.ts';

const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';

// Weighted counts as twitter-text 3.1.0 gives them.
test.each([
  ['ё', 'weighted', 1],
  ['漢字', 'weighted', 2 * 2],
  [family, 'weighted', 2],
  [family, 'graphemes', 1],
  [family, 'utf16', 8],
  [family, 'bytes', 18],
  [family, 'emoji-bytes', 18],
  ['tea', 'emoji-bytes', 3],
  ['ё', 'bytes', 2],
  ['see https://tea.example/a/very/long/path?with=everything', 'weighted', 4 + 23],
  ['see tea.com/x', 'weighted', 4 + 23],
  ['Sold. Out', 'weighted', 9],
  ['2.5 g', 'weighted', 5],
  ['e\u0301', 'weighted', 1],
] as const)('%s in %s is %i', (text, unit, length) => {
  expect(textLength(text, unit)).toBe(length);
});

test('280 Cyrillic letters are a whole post on X', () => {
  expect(textLength('ё'.repeat(280), 'weighted')).toBe(280);
});

// twitter-text@30e2430, conformance/validate.yml: all 24 cases of the sections for version 3 were run against this counter; these are some of them.
test.each([
  ['http://test.co', 23],
  ['https://www.twitter.com/aloha '.repeat(10).trim(), 10 * 23 + 9],
  [`${'randomurl'.repeat(7)}s.com`, 68],
  ['\u{1F637}'.repeat(160), 320],
  ['H\u{1F431}\u263A\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}', 1 + 2 + 2 + 2],
  ['\u{1F64B}\u{1F3FD}\u{1F468}\u200D\u{1F3A4}', 2 + 2],
  ['1\u20E3', 2],
  ['\u2066\u202Ahttp://foobar.پاکستان/\u202C\u2069', 23 + 4 * 2],
])('twitter-text: %s', (text, length) => {
  expect(textLength(text, 'weighted')).toBe(length);
});

test.each([
  ['#tea (hot)', 'escaped', 10 + 3],
  ['see https://tea.example/a/very/long/path/of/forty', 'short-links', 4 + 23],
  ['@anna@tea.example thanks', 'short-links', 5 + 7],
] as const)('%s in %s is %i', (text, unit, length) => {
  expect(textLength(text, unit)).toBe(length);
});
