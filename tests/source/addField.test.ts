import { expect, test } from 'vitest';
import { addField } from '../../src/lib/source/addField.ts';

test.each([
  ['---\na: 1\n---\nText\n---\n', '---\na: 1\nb: 2\n---\nText\n---\n'],
  ['---\r\na: 1\r\n---\r\n', '---\r\na: 1\r\nb: 2\r\n---\r\n'],
  ['\ufeff--- \na: 1\n--- \n', '\ufeff--- \na: 1\nb: 2\n--- \n'],
  ['---\n---\n', '---\nb: 2\n---\n'],
  ['a: 1\n', null],
  ['---\na: 1\n', null],
])('one field more in %j', (text, expected) => {
  expect(addField(text, ['b: 2'])).toBe(expected);
});
