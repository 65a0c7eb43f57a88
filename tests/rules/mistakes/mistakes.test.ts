import { expect, test } from 'vitest';
import { toText } from '../../../src/lib/diagnostics/diagnostic.ts';
import { findingsOf } from '../ruleCase.ts';
import { mistakes } from './mistakes.ts';

test('forty mistakes and more', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
});

test.each(mistakes)('$name: one finding, in the words of people, and doing what it says mends it', (mistake) => {
  const { file, right, wrong, says, mended = right } = mistake;
  const found = findingsOf({ edits: [[file, right, wrong]] });
  const words = found
    .flatMap((one) => [toText(one, 'en'), toText(one, 'ru')])
    .flatMap(({ message, help }) => [message, help]);
  expect(words.join('\n')).not.toMatch(
    /\bat .+:\d+:\d+|ZodError|YAMLParse|SyntaxError|node_modules|undefined|\[object|implicit key|flow (?:sequence|map)/i,
  );
  expect(new Set(found.map(({ place }) => place.file)).size).toBe(1);
  expect(found.map((one) => toText(one, 'en').help).join('\n')).toContain(says);
  expect(findingsOf({ edits: [[file, right, mended]] })).toEqual([]);
});
