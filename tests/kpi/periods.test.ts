import { describe, expect, test } from 'vitest';
import {
  baselinePeriod,
  elapsedPart,
  firstDays,
  monthOf,
  monthsIn,
  parsePeriod,
  priorPeriod,
  rangePeriod,
  weekOf,
  weeksIn,
} from '../../src/lib/kpi/periods.ts';

describe('parsePeriod', () => {
  test.each([
    ['2026-10', '2026-10-01', '2026-10-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-W46', '2026-11-09', '2026-11-15'],
    // 2026 begins on a Thursday: its week 1 begins in 2025, and it has 53 weeks.
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-10-01..2026-11-11', '2026-10-01', '2026-11-11'],
  ])('%s', (id, from, to) => {
    expect(parsePeriod(id)).toEqual({ id, from, to });
  });

  test.each([
    '2025-W53',
    '2026-W54',
    '2026-W00',
    '2026-13',
    '2026-Q5',
    '2026',
    'October',
    '2026-11-11..2026-10-01',
    '2026-02-29..2026-03-01',
    '',
  ])('nothing else: %s', (id) => {
    expect(parsePeriod(id)).toBeNull();
  });
});

describe('priorPeriod', () => {
  test.each([
    ['2026-10', '2026-09'],
    ['2026-01', '2025-12'],
    ['2026-Q1', '2025-Q4'],
    ['2026-Q4', '2026-Q3'],
    ['2026-W01', '2025-W52'],
    ['2027-W01', '2026-W53'],
    ['2026-10-01..2026-10-11', '2026-09-20..2026-09-30'],
  ])('%s → %s', (id, prior) => {
    const period = parsePeriod(id);
    expect(period === null ? null : priorPeriod(period)).toEqual(parsePeriod(prior));
  });
});

test('elapsedPart', () => {
  const october = { from: '2026-10-01', to: '2026-10-31' };
  expect(elapsedPart(october, '2026-10-11')).toEqual({ from: '2026-10-01', to: '2026-10-11' });
  expect(elapsedPart(october, '2026-12-24')).toEqual(october);
  expect(elapsedPart(october, '2026-10-01')).toEqual({ from: '2026-10-01', to: '2026-10-01' });
  expect(elapsedPart(october, '2026-09-30')).toBeNull();
});

test('firstDays', () => {
  const february = monthOf('2026-02-14');
  expect(firstDays(february, 11)).toEqual(rangePeriod('2026-02-01', '2026-02-11'));
  expect(firstDays(february, 30)).toEqual(february);
});

test('baselinePeriod', () => {
  expect(baselinePeriod(monthOf('2026-10-20'), 90)).toEqual(rangePeriod('2026-07-03', '2026-09-30'));
});

test('months and weeks that a range touches', () => {
  const range = { from: '2026-10-30', to: '2026-11-09' };
  expect(monthsIn(range).map(({ id }) => id)).toEqual(['2026-10', '2026-11']);
  expect(weeksIn(range).map(({ id }) => id)).toEqual(['2026-W44', '2026-W45', '2026-W46']);
  expect(weekOf('2026-11-15')).toEqual(parsePeriod('2026-W46'));
});
