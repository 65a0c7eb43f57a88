import { expect, test } from 'vitest';
import { toText } from '../../../src/lib/diagnostics/diagnostic.ts';
import { findingsOf } from '../ruleCase.ts';
import { type Mistake, mistakes } from './mistakes.ts';

/** Whether the first finding's help tells the act, nothing else is said of other places, and the act makes the client sound. */
function isMendedByHelp({ file, right, wrong, says, mended = right }: Mistake): boolean {
  const found = findingsOf({ edits: [[file, right, wrong]] });
  const isTold = found.some((one) => toText(one, 'en').help.includes(says));
  const left = findingsOf({ edits: [[file, right, mended]] });
  return found.length > 0 && isTold && left.length === 0;
}

test('of forty and more mistakes, at least nine in ten are mended by doing what the help line says', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
  const unmended = mistakes.filter((mistake) => !isMendedByHelp(mistake)).map(({ name }) => name);
  expect(unmended).toEqual([]);
});

test.each(mistakes)('$name: one finding, in the words of people', ({ file, right, wrong }) => {
  const found = findingsOf({ edits: [[file, right, wrong]] });
  const words = found
    .flatMap((one) => [toText(one, 'en'), toText(one, 'ru')])
    .flatMap(({ message, help }) => [message, help]);
  expect(words.join('\n')).not.toMatch(
    /\bat .+:\d+:\d+|ZodError|YAMLParse|SyntaxError|node_modules|undefined|\[object|implicit key|flow (?:sequence|map)/i,
  );
  expect(new Set(found.map(({ place }) => place.file)).size).toBe(1);
});
