import { expect, test } from 'vitest';
import { copyParts } from '../../src/lib/playbook/copyParts.ts';

test.each([
  ['image', 'One\n---\n- two', ['One\n---\n- two'], []],
  ['thread', 'One\n\n---\n\nTwo\n---\nThree', ['One', 'Two', 'Three'], []],
  ['thread', 'Dashes --- inside of a line', ['Dashes --- inside of a line'], []],
  [
    'poll',
    'Filter or espresso?\n\n- Filter\n- Espresso\n* Both',
    ['Filter or espresso?'],
    ['Filter', 'Espresso', 'Both'],
  ],
  ['poll', 'A question without answers', ['A question without answers'], []],
] as const)('%s: %j', (format, copy, texts, answers) => {
  expect(copyParts(copy, format)).toEqual({ texts, answers });
});
