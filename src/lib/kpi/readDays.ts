import { fromIsoDay } from '../metrics/cells/epochDay.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import { type Values, valuesWhere } from '../metrics/values.ts';
import type { ChannelTerms } from './channelTerms.ts';
import { daysOf, joinRanges } from './dayRanges.ts';
import type { SidedTerm } from './expandedTerms.ts';
import type { NoValueReason } from './figure.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { type KpiFacts, kindOf } from './kpiFacts.ts';
import type { Reading } from './reading.ts';
import { readStock } from './readStock.ts';
import { readWhole } from './readWhole.ts';
import type { SpanSeries } from './seriesBook.ts';

/** The readings of one channel over the days of a span. */
export function readDays(
  { channel, terms }: ChannelTerms,
  kpi: KpiDefinition,
  span: DayRange,
  facts: KpiFacts,
): readonly Reading[] {
  const flows = terms.filter(({ metric }) => kindOf(facts, metric) === 'flow');
  const series = new Map(flows.map((term) => [term, facts.book.cut(channel, term.metric, 'days', span)]));
  const missing = joinRanges([...series.values()].flatMap(({ coverage }) => coverage.missing));
  const paired = kpi.denominator.length > 0 ? missing : [];
  return terms.map((term): Reading => {
    const flow = series.get(term);
    if (flow !== undefined) return readFlow(channel, term, flow, paired);
    if (kindOf(facts, term.metric) !== 'stock') return readWhole(channel, term, span, facts);
    return readStock(channel, term, span, term.at === 'each-day' ? daysWithout(span, missing) : [], facts);
  });
}

/**
 * Days that another term of a ratio lacks do not count on either side: clicks of 20 days are not divided by the
 * impressions of 31. A longer value that such a day falls into cannot be taken apart.
 */
function readFlow(channel: string, term: SidedTerm, series: SpanSeries, missing: readonly DayRange[]): Reading {
  const { coverage, restatements, values: all } = series;
  const isLacking = touchesAny(all, missing);
  const values = missing.length === 0 ? all : valuesWhere(all, (place) => !isLacking(place));
  const isSplit = values.length < all.length && hasLonger(all, isLacking);
  const reason = isSplit ? 'partly-missing' : whyNoFlow(values, series);
  const value = reason === null ? values.sum() : null;
  return { channel, term, value, reason, values, coverage, restatements };
}

function touchesAny(values: Values, ranges: readonly DayRange[]): (place: number) => boolean {
  const days = ranges.map(({ from, to }) => ({ first: fromIsoDay(from), last: fromIsoDay(to) }));
  return (place) => days.some(({ first, last }) => first <= values.to(place) && values.from(place) <= last);
}

function hasLonger(values: Values, isLacking: (place: number) => boolean): boolean {
  for (let place = 0; place < values.length; place += 1)
    if (values.from(place) !== values.to(place) && isLacking(place)) return true;
  return false;
}

/** A file that speaks of a day and names no event says that there was none: zero, as exports leave such days out. */
function whyNoFlow(paired: Values, { values, coverage }: SpanSeries): NoValueReason | null {
  if (paired.length > 0) return null;
  if (values.length > 0) return 'partly-missing';
  return coverage.covered > 0 ? null : 'no-data';
}

function daysWithout(span: DayRange, missing: readonly DayRange[]): string[] {
  return daysOf(span).filter((day) => !missing.some(({ from, to }) => from <= day && day <= to));
}
