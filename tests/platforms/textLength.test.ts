import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes, textLength } from '../../src/lib/platforms/textLength.ts';
import conformance from './twitterText.json' with { type: 'json' };

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

test('what joins its neighbours is found beside letters that do not, on any line', () => {
  const signs = fc.constantFrom(
    'a',
    'ж',
    '1',
    '.',
    ' ',
    '\n',
    '\r\n',
    '\u0301',
    '\u200d',
    '\ufe0f',
    '©',
    '☕',
    family,
    'й',
    '한',
  );
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (written) => {
      const text = written.join('');
      expect(graphemes(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
    }),
  );
});

test('280 Cyrillic letters are a whole post on X', () => {
  expect(textLength('ё'.repeat(280), 'weighted')).toBe(280);
});

// Every case of twitter-text's own conformance suite (at 30e2430) whose counting is that of version 3.
test.each(conformance.cases)('twitter-text: $section, $description', ({ text, weightedLength }) => {
  expect(textLength(text, 'weighted')).toBe(weightedLength);
});

test.each([
  ['#tea (hot)', 'escaped', 10 + 3],
  ['see https://tea.example/a/very/long/path/of/forty', 'short-links', 4 + 23],
  ['@anna@tea.example thanks', 'short-links', 5 + 7],
] as const)('%s in %s is %i', (text, unit, length) => {
  expect(textLength(text, unit)).toBe(length);
});
