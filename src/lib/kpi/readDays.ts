import type { DayRange, Series } from '../metrics/metricsStore.ts';
import type { Observation } from '../metrics/observation.ts';
import type { ChannelTerms } from './channelTerms.ts';
import { daysOf, isInside, isTouching, joinRanges } from './dayRanges.ts';
import type { SidedTerm } from './expandedTerms.ts';
import type { NoValueReason } from './figure.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { type KpiFacts, kindOf } from './kpiFacts.ts';
import { type Reading, sumOf } from './reading.ts';
import { readStock } from './readStock.ts';

/** The readings of one channel over the days of a span. */
export function readDays(
  { channel, terms }: ChannelTerms,
  kpi: KpiDefinition,
  span: DayRange,
  facts: KpiFacts,
): readonly Reading[] {
  const flows = terms.filter(({ metric }) => kindOf(facts, metric) === 'flow');
  const series = new Map(flows.map((term) => [term, seriesOf(channel, term, span, facts)]));
  const missing = joinRanges([...series.values()].flatMap(({ coverage }) => coverage.missing));
  const paired = kpi.denominator.length > 0 ? missing : [];
  return terms.map((term): Reading => {
    const flow = series.get(term);
    if (flow !== undefined) return readFlow(channel, term, flow, paired);
    if (kindOf(facts, term.metric) !== 'stock') return readWhole(channel, term, span, facts);
    return readStock(channel, term, span, term.at === 'each-day' ? daysWithout(span, missing) : [], facts);
  });
}

function seriesOf(channel: string, { metric }: SidedTerm, span: DayRange, facts: KpiFacts): Series {
  const series = facts.metrics.series({ metric, channels: [channel], over: 'days', period: span });
  // A month's value says nothing of one week in it.
  const observations = series.observations.filter((value) => value.breakdown === null && isInside(value, span));
  return { ...series, observations };
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
  const value = observations.length > 0 && !series.observations.some(isSplit) ? sumOf(observations) : null;
  return { channel, term, value, reason: whyNoFlow(value, series), observations, coverage, restatements };
}

/** Null where files speak of the days and name no event: another channel's value is then the whole sum. */
function whyNoFlow(value: number | null, { observations, coverage }: Series): NoValueReason | null {
  if (value !== null) return null;
  if (observations.length > 0) return 'partly-missing';
  return coverage.covered > 0 ? null : 'no-data';
}

/** People and levels: only the platform's own value for exactly these days. */
function readWhole(channel: string, term: SidedTerm, span: DayRange, facts: KpiFacts): Reading {
  const { metric } = term;
  const series = facts.metrics.series({ metric, channels: [channel], over: 'days', period: span });
  const exact = series.observations.findLast(
    ({ from, to, object, breakdown }) => from === span.from && to === span.to && object === null && breakdown === null,
  );
  const kind = kindOf(facts, metric) === 'level' ? 'level-not-summable' : 'unique-not-summable';
  return {
    channel,
    term,
    value: exact?.value ?? null,
    reason: exact === undefined ? (series.observations.length > 0 ? kind : 'no-data') : null,
    observations: exact === undefined ? [] : [exact],
    coverage: series.coverage,
    restatements: series.restatements,
  };
}

function daysWithout(span: DayRange, missing: readonly DayRange[]): string[] {
  return daysOf(span).filter((day) => !missing.some(({ from, to }) => from <= day && day <= to));
}
