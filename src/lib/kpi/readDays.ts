import type { DayRange, Series } from '../metrics/metricsStore.ts';
import type { Observation } from '../metrics/observation.ts';
import type { ChannelTerms } from './channelTerms.ts';
import { daysOf, isTouching, joinRanges } from './dayRanges.ts';
import type { SidedTerm } from './expandedTerms.ts';
import type { NoValueReason } from './figure.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { type KpiFacts, kindOf } from './kpiFacts.ts';
import { type Reading, sumOf } from './reading.ts';
import { readStock } from './readStock.ts';
import { readWhole } from './readWhole.ts';

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
function readFlow(channel: string, term: SidedTerm, series: Series, missing: readonly DayRange[]): Reading {
  const { coverage, restatements } = series;
  const isPaired = (value: Observation) => !missing.some((range) => isTouching(range, value));
  const isSplit = (value: Observation) => value.from !== value.to && !isPaired(value);
  const observations = series.observations.filter(isPaired);
  const reason = series.observations.some(isSplit) ? 'partly-missing' : whyNoFlow(observations, series);
  const value = reason === null ? sumOf(observations) : null;
  return { channel, term, value, reason, observations, coverage, restatements };
}

/** A file that speaks of a day and names no event says that there was none: zero, as exports leave such days out. */
function whyNoFlow(paired: readonly Observation[], { observations, coverage }: Series): NoValueReason | null {
  if (paired.length > 0) return null;
  if (observations.length > 0) return 'partly-missing';
  return coverage.covered > 0 ? null : 'no-data';
}

function daysWithout(span: DayRange, missing: readonly DayRange[]): string[] {
  return daysOf(span).filter((day) => !missing.some(({ from, to }) => from <= day && day <= to));
}
