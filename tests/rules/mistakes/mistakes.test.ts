import { expect, test } from 'vitest';
import { type Diagnostic, toText } from '../../../src/lib/diagnostics/diagnostic.ts';
import { escapedFrom } from '../../support/escapedWords.ts';
import { type Change, findingsOf } from '../ruleCase.ts';
import { fileMistakes } from './fileMistakes.ts';
import { mistakes } from './mistakes.ts';

/** What a person never has to read: a stack, a parser's own words, a value that fell through. */
const machine =
  /\bat .+:\d+:\d+|ZodError|YAMLParse|SyntaxError|node_modules|undefined|\[object|implicit key|flow (?:sequence|map)/i;

function hold(found: readonly Diagnostic[], says: string, mended: Change): void {
  const words = found
    .flatMap((one) => [toText(one, 'en'), toText(one, 'ru')])
    .flatMap(({ message, help }) => [message, help]);
  expect(words.join('\n')).not.toMatch(machine);
  expect(found.flatMap(escapedFrom)).toEqual([]);
  expect(new Set(found.map(({ place }) => place.file)).size).toBe(1);
  expect(found.map((one) => toText(one, 'en').help).join('\n')).toContain(says);
  expect(findingsOf(mended)).toEqual([]);
}

test('a hundred and ten mistakes and more', () => {
  expect(mistakes.length + fileMistakes.length).toBeGreaterThanOrEqual(110);
});

test.each(mistakes)('$name: one finding, in the words of people, and doing what it says mends it', (mistake) => {
  const { file, right, wrong, says, mended = right } = mistake;
  hold(findingsOf({ edits: [[file, right, wrong]] }), says, { edits: [[file, right, mended]] });
});

test.each(fileMistakes)('$name: the same of whole files', ({ wrong, says, mended }) => {
  hold(findingsOf(wrong), says, mended);
});
