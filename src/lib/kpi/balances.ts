import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay, Observation } from '../metrics/observation.ts';
import { addDays } from './dayRanges.ts';
import type { KpiFacts } from './kpiFacts.ts';

/** A balance stands until the next one, but not for longer than this many days: a month between two exports. */
const daysThatABalanceStands = 31;

/** The balances of a channel that can speak of a span, the oldest first. */
export function balancesFor(metric: string, channel: string, span: DayRange, { book }: KpiFacts) {
  const series = book.cut(channel, metric, 'days', { from: addDays(span.from, -daysThatABalanceStands), to: span.to });
  const observations = series.observations
    .filter(({ object }) => object === null)
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const { coverage } = book.cut(channel, metric, 'days', span);
  return { observations, coverage, restatements: series.restatements };
}

/** The last balance on or before a day that still stands. */
export function balanceOn(balances: readonly Observation[], day: IsoDay): Observation | null {
  const last = balances.findLast(({ to }) => to <= day);
  return last !== undefined && last.to >= addDays(day, -daysThatABalanceStands) ? last : null;
}
