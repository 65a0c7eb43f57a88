import { expect, test } from 'vitest';
import { spreadLabels } from '../../../src/lib/view/strategy/spreadLabels.ts';

const places = (ys: readonly number[]) =>
  spreadLabels(
    ys.map((y) => ({ y })),
    14,
    300,
  ).map(({ y }) => y);

test.each([
  ['apart already', [10, 50, 100], [10, 50, 100]],
  ['too near', [100, 105], [100, 100 + 14]],
  ['out of order', [105, 100], [100, 100 + 14]],
  ['at the bottom', [295, 299], [300 - 14, 300]],
  ['none', [], []],
])('%s', (_, given, wanted) => {
  expect(places(given)).toEqual(wanted);
});
