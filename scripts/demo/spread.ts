import { weekdayOf } from './days.ts';
import { mulberry32 } from './mulberry32.ts';

/** Parts of a whole number in proportion to weights; they add up to exactly that number. */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  const left = total - parts.reduce((all, part) => all + part, 0);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** How a metric breathes: by weekday from Monday, by chance, and on days when something happened. */
export interface Shape {
  readonly seed: number;
  readonly weekdays: readonly number[];
  readonly noise: number;
  readonly events?: Readonly<Record<string, number>>;
}

export function weightsOf(days: readonly string[], { seed, weekdays, noise, events = {} }: Shape): number[] {
  const random = mulberry32(seed);
  return days.map((day) => {
    const chance = 1 + (random() * 2 - 1) * noise;
    return (weekdays[weekdayOf(day) - 1] ?? 1) * chance * (events[day] ?? 1);
  });
}

/** Values of days out of totals of months. A month of which only some days are asked for has its total in those days. */
export function spreadMonths(
  days: readonly string[],
  totals: Readonly<Record<string, number>>,
  shape: Shape,
): Map<string, number> {
  const weights = weightsOf(days, shape);
  return new Map(
    Object.entries(totals).flatMap(([month, total]) => {
      const own = days
        .map((day, index) => ({ day, weight: weights[index] ?? 0 }))
        .filter(({ day }) => day.startsWith(month));
      const parts = split(
        total,
        own.map(({ weight }) => weight),
      );
      return own.map(({ day }, index): [string, number] => [day, parts[index] ?? 0]);
    }),
  );
}

export const office = [1.1, 1.12, 1.1, 1.08, 0.98, 0.8, 0.82];
export const evening = [1, 1.08, 1, 1.12, 1, 0.88, 0.92];
export const flat = [1, 1, 1, 1, 1, 1, 1];
