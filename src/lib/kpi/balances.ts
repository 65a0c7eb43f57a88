import { compareText } from '../language/compareText.ts';
import type { Coverage, DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay, Observation } from '../metrics/observation.ts';
import { toObservations, valuesWhere } from '../metrics/values.ts';
import { addDays, joinRanges } from './dayRanges.ts';
import type { KpiFacts } from './kpiFacts.ts';
import { cutCoverage } from './seriesBook.ts';

/** A balance stands until the next one, but not for longer than this many days: a month between two exports. */
const daysThatABalanceStands = 31;

/** The balances of a channel that can speak of a span, the oldest first. */
export function balancesFor(metric: string, channel: string, span: DayRange, { book }: KpiFacts) {
  const series = book.cut(channel, metric, 'days', { from: addDays(span.from, -daysThatABalanceStands), to: span.to });
  const observations = toObservations(
    valuesWhere(series.values, (place) => series.values.object(place) === null),
  ).toSorted((a, b) => compareText(a.to, b.to));
  return { observations, coverage: coverageOf(observations, span), restatements: series.restatements };
}

/** The days of a span on which some balance stands. */
function coverageOf(balances: readonly Observation[], span: DayRange): Coverage {
  const standing = joinRanges(balances.map(({ to }) => ({ from: to, to: addDays(to, daysThatABalanceStands) })));
  const gaps = standing.map(({ from }, index) => ({ from: nextDay(standing[index - 1], span), to: addDays(from, -1) }));
  const after = { from: nextDay(standing.at(-1), span), to: span.to };
  return cutCoverage(
    [...gaps, after].filter(({ from, to }) => from <= to),
    span,
  );
}

function nextDay(range: DayRange | undefined, span: DayRange): IsoDay {
  return range === undefined ? span.from : addDays(range.to, 1);
}

/** The last balance on or before a day that still stands. */
export function balanceOn(balances: readonly Observation[], day: IsoDay): Observation | null {
  const last = balances.findLast(({ to }) => to <= day);
  return last !== undefined && last.to >= addDays(day, -daysThatABalanceStands) ? last : null;
}
