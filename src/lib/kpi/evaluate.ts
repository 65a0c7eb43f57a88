import type { Coverage, DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import { type ChannelTerms, channelTerms } from './channelTerms.ts';
import { earlier, joinRanges } from './dayRanges.ts';
import { evaluatePlan } from './evaluatePlan.ts';
import type { Evaluation } from './evaluation.ts';
import { expandedTerms } from './expandedTerms.ts';
import type { FigureScope } from './figure.ts';
import { formulaOf } from './formula.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { type KpiFacts, kindOf } from './kpiFacts.ts';
import { settledOperands } from './operands.ts';
import { readDays } from './readDays.ts';
import type { Reading, Readings } from './reading.ts';
import { readPosts } from './readPosts.ts';
import { cutCoverage, type Over } from './seriesBook.ts';
import { currenciesOf, settle } from './settle.ts';

/** Puts a KPI on the days of a span, all of which have passed. */
export function evaluate(kpi: KpiDefinition, scope: FigureScope, span: DayRange, facts: KpiFacts): Evaluation {
  if (kpi.over === 'plan') return evaluatePlan(kpi, scope, span, facts);
  const over = overOf(kpi, scope, facts);
  const channels = channelTerms(kpi, scope.channels, over, span, facts);
  const { readings, posts } = readAll(kpi, channels, scope, over, span, facts);
  const read = readings.map(({ values }) => values);
  const settled = settledOperands(kpi, readings, over, facts);
  const currencies = currenciesOf(readings, facts);
  const { value, reason } =
    currencies.length > 1 ? { value: null, reason: 'mixed-currencies' as const } : settle(kpi, settled, read);
  return {
    span,
    formula: () => formulaOf(kpi, channels, over, facts),
    value,
    reason: reason === 'no-data' && channels.length === 0 ? whyNoChannel(kpi, scope, over, span, facts) : reason,
    currency: kpi.unit === 'money' ? (currencies[0] ?? null) : null,
    operands: settled.map(({ operand }) => operand),
    posts,
    coverage: coverageOf(readings, span),
    through: over === 'objects' ? (value === null ? null : span.to) : throughOf(readings, span),
    read,
    restatements: [...new Set(readings.flatMap(({ restatements }) => restatements))],
    planSources: [],
  };
}

/** Totals of some posts are read from those posts: a channel's days cannot tell them apart. */
export function overOf(kpi: KpiDefinition, scope: FigureScope, facts: KpiFacts): Over {
  if (kpi.over === 'posts') return 'objects';
  const isOfFlows = expandedTerms(kpi).every(({ metric }) => kindOf(facts, metric) === 'flow');
  return scope.objects !== undefined && isOfFlows ? 'objects' : 'days';
}

function readAll(
  kpi: KpiDefinition,
  channels: readonly ChannelTerms[],
  scope: FigureScope,
  over: Over,
  span: DayRange,
  facts: KpiFacts,
): Readings {
  if (over === 'days') return { readings: channels.flatMap((one) => readDays(one, kpi, span, facts)), posts: null };
  const read = channels.map((one) => readPosts(one, scope.objects, span, facts));
  return {
    readings: read.flatMap(({ readings }) => readings),
    posts: {
      counted: read.reduce((sum, { posts }) => sum + (posts?.counted ?? 0), 0),
      leftOut: read.reduce((sum, { posts }) => sum + (posts?.leftOut ?? 0), 0),
    },
  };
}

/** No channel knows the whole formula: is it the numerator that is unknown, or only what it is divided by? */
function whyNoChannel(kpi: KpiDefinition, scope: FigureScope, over: Over, span: DayRange, facts: KpiFacts) {
  const numerator: KpiDefinition = { ...kpi, denominator: [], aggregation: 'sum' };
  const isKnown = channelTerms(numerator, scope.channels, over, span, facts).length > 0;
  return isKnown && kpi.denominator.length > 0 ? 'denominator-missing' : 'no-data';
}

function coverageOf(readings: readonly Reading[], span: DayRange): Coverage {
  const told = deciding(readings);
  const missing = told.length === 0 ? [span] : joinRanges(told.flatMap(({ coverage }) => coverage?.missing ?? []));
  return { ...cutCoverage(missing, span), lastDay: throughOf(readings, span) };
}

/** A balance needs one day only: its gaps count where nothing else is asked for. */
function deciding(readings: readonly Reading[]): readonly Reading[] {
  const told = readings.filter(({ coverage }) => coverage !== null);
  const others = told.filter(({ term }) => term.at === undefined);
  return others.length > 0 ? others : told;
}

/** Per channel the day that all its summands reach; of the channels, the one that is furthest. */
function throughOf(readings: readonly Reading[], span: DayRange): IsoDay | null {
  const channels = Map.groupBy(deciding(readings), ({ channel }) => channel);
  const last = [...channels.values()].flatMap((group) => {
    const days = group.map(({ coverage }) => coverage?.lastDay ?? '');
    return earlier(days.reduce(earlier), span.to);
  });
  const furthest = last.reduce((a, b) => (a > b ? a : b), '');
  return furthest >= span.from ? furthest : null;
}
