import { type EpochDay, toIsoDay } from '../cells/epochDay.ts';
import type { Grain } from '../observation.ts';

/** What a span of days is: one day, seven days, a whole calendar month, or just a period. */
export function spanGrain(from: EpochDay, to: EpochDay): Grain {
  if (from === to) return 'day';
  if (to - from === 6) return 'week';
  const isMonth = toIsoDay(from).endsWith('-01') && toIsoDay(to + 1).endsWith('-01') && to - from <= 30;
  return isMonth ? 'month' : 'period';
}
