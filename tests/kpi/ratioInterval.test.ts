import { expect, test } from 'vitest';
import { modifiedZ, ratioInterval, studentT } from '../../src/lib/kpi/ratioInterval.ts';

/** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2: the 97.5 % column. */
test.each([
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [30, 2.042],
  [100, 1.984],
])('Student’s t with %d degrees of freedom is %d', (freedom, expected) => {
  expect(Math.abs(studentT(freedom) - expected)).toBeLessThan(0.0015);
});

const of = (numerators: readonly number[], denominators: readonly number[]) =>
  numerators.map((numerator, index) => ({ numerator, denominator: denominators[index] ?? 0 }));

test('a mean: five posts with 1 to 5', () => {
  // Mean 3, squares 4 + 1 + 0 + 1 + 4 = 10, variance of the mean 10 ÷ (5 × 4) = 0.5.
  const found = ratioInterval(of([1, 2, 3, 4, 5], [1, 1, 1, 1, 1]));
  expect(found?.low).toBeCloseTo(3 - 2.776 * Math.sqrt(0.5), 2);
  expect(found?.high).toBeCloseTo(3 + 2.776 * Math.sqrt(0.5), 2);
});

test('a rate: large posts weigh more', () => {
  // R = 50 ÷ 1000 = 0.05. Off the line: 10 − 5, 5 − 10, 15 − 15, 0 − 0, 20 − 20 = 5, −5, 0, 0, 0; squares 50.
  // s = √(50 ÷ 20) ÷ (1000 ÷ 5) = 1.5811 ÷ 200 = 0.0079057; t = 2.776.
  const found = ratioInterval(of([10, 5, 15, 0, 20], [100, 200, 300, 0, 400]));
  expect(found?.low).toBeCloseTo(0.05 - 2.776 * 0.0079057, 4);
  expect(found?.high).toBeCloseTo(0.05 + 2.776 * 0.0079057, 4);
});

test.each([
  ['four posts', of([1, 2, 3, 4], [9, 9, 9, 9])],
  ['nothing to divide by', of([1, 2, 3, 4, 5], [0, 0, 0, 0, 0])],
])('%s have none', (_, terms) => {
  expect(ratioInterval(terms)).toBeNull();
});

// Median 3, deviations 2 1 0 1 97: their median is 1.
test.each([
  [100, [1, 2, 3, 4, 100], 0.6745 * 97],
  [1, [1, 2, 3, 4, 100], 0.6745 * -2],
  // Median 3.5, deviations 2.5 1.5 0.5 0.5 1.5 2.5: 1.5.
  [6, [1, 2, 3, 4, 5, 6], (0.6745 * 2.5) / 1.5],
  [9, [1, 1, 1, 1, 9], null],
  [9, [1, 2, 3, 9], null],
])('%d among %j', (value, all, expected) => {
  expect(modifiedZ(value, all)).toBe(expected);
});
