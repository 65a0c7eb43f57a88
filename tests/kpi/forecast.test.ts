import { describe, expect, test } from 'vitest';
import { type ForecastInput, forecastTotal } from '../../src/lib/kpi/forecast.ts';
import { weekOf } from '../../src/lib/kpi/periods.ts';

/** November 2026 has 30 days and begins on a Sunday. */
const november = { from: '2026-11-01', to: '2026-11-30' };
const steady: ForecastInput = {
  period: november,
  through: '2026-11-15',
  achieved: 150,
  dayValue: () => 10,
  signed: false,
};
const isSunday = (day: string) => weekOf(day).to === day;

describe('forecastTotal', () => {
  test('a steady ten a day has no doubt in it', () => {
    expect(forecastTotal(steady)).toEqual({ forecast: { value: 150 + 15 * 10, low: 300, high: 300 }, reason: null });
  });

  test('each coming day is the mean of its weekday', () => {
    const dayValue = (day: string) => (isSunday(day) ? 30 : 10);
    // 16 to 30 November: 13 days and the Sundays 22 and 29.
    expect(forecastTotal({ ...steady, dayValue }).forecast?.value).toBe(150 + 13 * 10 + 2 * 30);
  });

  test('the interval grows with what the same weekday varied by', () => {
    const even = (day: string) => (Number(weekOf(day).id.slice(-2)) % 2 === 0 ? 12 : 8);
    const found = forecastTotal({ ...steady, dayValue: even }).forecast;
    // Eight values of each weekday, each 2 from their mean: σ² = 56 × 4 ÷ (56 − 7). Of 15 coming days one weekday has 3.
    const spread = 1.2816 * Math.sqrt((56 * 4) / 49) * Math.sqrt(15 + (6 * 2 ** 2 + 3 ** 2) / 8);
    expect(found?.value).toBeCloseTo(300, 10);
    expect(found?.high).toBeCloseTo(300 + spread, 10);
    expect(found?.low).toBeCloseTo(300 - spread, 10);
  });

  test('what cannot fall does not end below what it has reached', () => {
    const wild = (day: string) => (Number(weekOf(day).id.slice(-2)) % 2 === 0 ? 400 : 0);
    const input = { ...steady, dayValue: wild, through: '2026-11-29', achieved: 3000 };
    expect(forecastTotal(input).forecast?.low).toBe(3000);
    expect(forecastTotal({ ...input, signed: true }).forecast?.low).toBeLessThan(3000);
  });

  test.each([
    ['too-early', { through: '2026-11-05' }],
    ['over', { through: '2026-11-30' }],
    ['too-little-history', { dayValue: (day: string) => (day > '2026-11-08' ? 10 : null) }],
  ] as const)('none: %s', (reason, more) => {
    expect(forecastTotal({ ...steady, ...more })).toEqual({ forecast: null, reason });
  });

  test('a fifth of the period is enough', () => {
    expect(forecastTotal({ ...steady, through: '2026-11-06' }).reason).toBeNull();
  });
});
