import { describe, expect, test } from 'vitest';
import { toDayRule } from '../../src/lib/view/dayRule.ts';
import { viewOf } from '../support/viewOf.ts';

const october = 31;
const november = 30;
const december = 31;

describe('the day rule of a quarter', () => {
  const rule = () => toDayRule(viewOf({}));

  test('is as long as its months', () => {
    expect(rule().days).toBe(october + november + december);
    expect(rule().months.map(({ label, x }) => [label, x])).toEqual([
      ['October', '0%'],
      ['November', `${Number(((october / 92) * 100).toFixed(2))}%`],
      ['December', `${Number((((october + november) / 92) * 100).toFixed(2))}%`],
    ]);
  });

  test('counts today as a day of its own', () => {
    expect(rule().position).toBe('day 43 of 92');
    expect(rule().elapsed).toBe(october + 11);
    expect(rule().today).toMatchObject({ at: october + 11.5, x: '46.2%', label: 'Thu\u00a012\u00a0Nov' });
  });

  test('has a date in the middle of every Monday', () => {
    const { mondays } = rule();
    expect(mondays.map(({ label }) => label).join(' ')).toBe('5 12 19 26 2 9 16 23 30 7 14 21 28');
    // 30 November is the last day of its month: its date stands off the line that follows.
    expect(mondays.filter(({ ends }) => ends).map(({ label }) => label)).toEqual(['30']);
    expect(mondays[0]?.x).toBe(`${Number(((4.5 / 92) * 100).toFixed(2))}%`);
  });

  test('has a tick a day, longer on Mondays, full at months and at the end', () => {
    const ticks = rule().ticks.split('M').slice(1);
    expect(ticks).toHaveLength(92 + 1);
    expect(ticks.filter((tick) => tick.endsWith('V44'))).toEqual(['0 0V44', '31 0V44', '61 0V44', '92 0V44']);
    expect(ticks.filter((tick) => tick.endsWith('V11'))).toHaveLength(13);
  });
});

test.each([
  ['2026-09-30', 'begins 1\u00a0Oct', 0],
  ['2027-01-01', 'ended 31\u00a0Dec', 92],
])('outside the period, on %s, there is no flag', (asOf, position, elapsed) => {
  expect(toDayRule(viewOf({}, { asOf }))).toMatchObject({ position, elapsed, today: null });
});

test.each([
  ['a month', { from: '2026-11-01', to: '2026-11-30' }, { from: 31, to: 61 }],
  ['a day', { from: '2026-11-16', to: '2026-11-16' }, { from: 46, to: 47 }],
  ['what begins before and ends after', { from: '2026-01-01', to: '2027-12-31' }, { from: 0, to: 92 }],
  ['nothing of the period', { from: '2025-01-01', to: '2025-01-31' }, null],
])('the scope of %s is cut to the period', (_, scope, span) => {
  expect(toDayRule(viewOf({}), scope).scope).toEqual(span);
});

test.each([
  ['2026-10-01', 0],
  ['2026-12-31', -1],
])('the flag of %s hangs inward', (asOf, side) => {
  const flag = toDayRule(viewOf({}, { asOf })).today?.flag;
  expect(flag?.left).toBe((flag?.width ?? 0) * side || 0);
});
