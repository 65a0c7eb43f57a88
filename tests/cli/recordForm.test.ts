import { expect, test } from 'vitest';
import { inFileOrder } from '../../src/cli/editor/recordForm.ts';

test.each<[string, string[], string[], string[]]>([
  // A form gives what is chosen by its own alphabet; the file names Telegram first.
  ['nothing changed', ['instagram', 'telegram'], ['telegram', 'instagram'], ['telegram', 'instagram']],
  ['one is new', ['blog', 'instagram', 'telegram'], ['telegram', 'instagram'], ['telegram', 'instagram', 'blog']],
  ['one is gone', ['instagram'], ['telegram', 'instagram'], ['instagram']],
  ['none was there', ['instagram'], [], ['instagram']],
])('several of many stay in the order of the file: %s', (_, given, before, expected) => {
  expect(inFileOrder(given, before)).toEqual(expected);
});
