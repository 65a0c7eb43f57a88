import { Temporal } from 'temporal-polyfill';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import { addDays, daysOf } from './dayRanges.ts';

/** An estimate of where a total will be at the end of its period; never a figure of record. */
export interface Forecast {
  readonly value: number;
  /** Between these it will be in 8 of 10 cases, if the coming weeks are like the last ones. */
  readonly low: number;
  readonly high: number;
}

/** Why there is no forecast. */
export type NoForecast = 'not-a-total' | 'no-data' | 'too-early' | 'too-little-history' | 'over';

export type ForecastResult =
  | { readonly forecast: Forecast; readonly reason: null }
  | { readonly forecast: null; readonly reason: NoForecast };

export interface ForecastInput {
  readonly period: DayRange;
  /** The last day with a value: the forecast begins on the day after. */
  readonly through: IsoDay;
  /** What has been reached by then. */
  readonly achieved: number;
  /** Values of days before and in the period; null where unknown. */
  readonly dayValue: (day: IsoDay) => number | null;
  /** May a day be negative? */
  readonly signed: boolean;
}

/** Days of history: eight weeks hold each weekday eight times, and are short enough to be like the next ones. */
export const historyDays = 56;
/** Too little of the period says nothing of its end. */
const leastShare = 1 / 5;
/** Each weekday has to be known at least so often. */
const leastOfWeekday = 2;
/** The standard normal's 90 % point: 80 % lie between its two sides. */
const z80 = 1.2816;

/**
 * Achieved so far, and for each coming day the mean of its weekday over the last eight weeks. This is a regression on
 * seasonal dummies; its 80 % prediction interval is normal: z·σ·√(h + Σ hₖ²/nₖ) for h days, of which hₖ fall on weekday
 * k that is known nₖ times, σ from the residuals with n − 7 degrees of freedom. Days are taken as independent, so the
 * interval is rather too narrow. R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed.,
 * sections 5.5 and 7.4–7.6, https://otexts.com/fpp3/.
 */
export function forecastTotal(input: ForecastInput): ForecastResult {
  const { period, through, achieved, signed } = input;
  if (through >= period.to) return { forecast: null, reason: 'over' };
  const days = daysOf(period);
  const passed = days.filter((day) => day <= through).length;
  if (passed < days.length * leastShare) return { forecast: null, reason: 'too-early' };
  const weekdays = historyByWeekday(input);
  const coming = [...Map.groupBy(days.slice(passed), weekday)].map(([key, of]) => ({
    values: weekdays.get(key) ?? [],
    days: of.length,
  }));
  if (coming.some(({ values }) => values.length < leastOfWeekday))
    return { forecast: null, reason: 'too-little-history' };
  const value = achieved + total(coming.map((row) => mean(row.values) * row.days));
  const spread = z80 * residualDeviation([...weekdays.values()]) * Math.sqrt(total(coming.map(uncertainty)));
  const low = value - spread;
  return { forecast: { value, low: signed ? low : Math.max(achieved, low), high: value + spread }, reason: null };
}

function historyByWeekday({ through, dayValue }: ForecastInput): ReadonlyMap<number, readonly number[]> {
  const days = daysOf({ from: addDays(through, 1 - historyDays), to: through });
  const known = days.flatMap((day) => {
    const value = dayValue(day);
    return value === null ? [] : [{ key: weekday(day), value }];
  });
  return new Map([...Map.groupBy(known, ({ key }) => key)].map(([key, rows]) => [key, rows.map(({ value }) => value)]));
}

function weekday(day: IsoDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The variance, in σ², of the sum of some days of one weekday: their own, and that of the mean that stands for them. */
function uncertainty({ values, days }: { readonly values: readonly number[]; readonly days: number }): number {
  return days + days ** 2 / values.length;
}

function residualDeviation(groups: readonly (readonly number[])[]): number {
  const squares = groups.map((values) => total(values.map((value) => (value - mean(values)) ** 2)));
  const freedom = total(groups.map((values) => values.length)) - groups.length;
  return Math.sqrt(total(squares) / Math.max(1, freedom));
}

function mean(values: readonly number[]): number {
  return total(values) / values.length;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
