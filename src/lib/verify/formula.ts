import { composites } from '../kpi/composites.ts';
import type { FigureScope } from '../kpi/figure.ts';
import type { KpiDefinition, Term } from '../kpi/kpiDefinition.ts';
import type { MetricCatalog, MetricKind } from '../metrics/metricDefinition.ts';
import type { Questions, Span, Way } from './questions.ts';

/** A summand of one channel: a metric on a side of the fraction. */
export interface Summand extends Term {
  readonly below: boolean;
}

export interface ChannelFormula {
  readonly channel: string;
  readonly summands: readonly Summand[];
}

/** A count of what is counted, not a metric: posts. */
export const posts = 'posts';

export function kindIn(catalog: MetricCatalog, metric: string): MetricKind {
  return metric === posts ? 'flow' : (catalog.get(metric)?.kind ?? 'flow');
}

/** The formula as sums: growth is (end − start) ÷ start. */
export function summandsOf({ aggregation, numerator, denominator }: KpiDefinition): readonly Summand[] {
  if (aggregation !== 'growth')
    return [
      ...numerator.map((term) => ({ ...term, below: false })),
      ...denominator.map((term) => ({ ...term, below: true })),
    ];
  return numerator.flatMap((term) => [
    { ...term, at: 'end' as const, below: false },
    { ...term, at: 'opening' as const, times: -term.times, below: false },
    { ...term, at: 'opening' as const, below: true },
  ]);
}

/** KPIs of posts, and totals of chosen posts, are read from posts. */
export function wayOf(kpi: KpiDefinition, scope: FigureScope, catalog: MetricCatalog): Way {
  const isOfFlows = summandsOf(kpi).every(({ metric }) => kindIn(catalog, metric) === 'flow');
  return kpi.over === 'posts' || (scope.objects !== undefined && isOfFlows) ? 'objects' : 'days';
}

/** Channels that know the formula whole; with `anywhere`, where none does, whatever each knows of it. */
export function channelFormulas(
  kpi: KpiDefinition,
  scope: FigureScope,
  span: Span,
  catalog: MetricCatalog,
  questions: Questions,
): readonly ChannelFormula[] {
  const way = wayOf(kpi, scope, catalog);
  const found = scope.channels.map((channel) => {
    const isKnown = (metric: string, asked: Way) =>
      (questions.begins({ way: asked, metric, channel }) ?? Number.POSITIVE_INFINITY) <= span.last;
    const parts = summandsOf(kpi).map((summand): readonly Summand[] | null => {
      if (summand.metric === posts) return [summand];
      if (kindIn(catalog, summand.metric) === 'stock')
        return isKnown(summand.metric, 'days') ? [{ ...summand, at: summand.at ?? 'end' }] : null;
      return madeOf(summand, (metric) => isKnown(metric, way));
    });
    return { channel, parts };
  });
  const whole = found.filter(({ parts }) => !parts.includes(null));
  const taken = kpi.pairing === 'anywhere' && whole.length === 0 ? found : whole;
  return taken
    .map(({ channel, parts }) => ({ channel, summands: parts.flatMap((part) => part ?? []) }))
    .filter(({ summands }) => summands.length > 0);
}

/** A total that Almanac makes itself, out of the first list of parts that the channel's files allow. */
function madeOf(summand: Summand, isKnown: (metric: string) => boolean): readonly Summand[] | null {
  const ways = Object.hasOwn(composites, summand.metric) ? composites[summand.metric] : undefined;
  if (ways === undefined) return isKnown(summand.metric) ? [summand] : null;
  for (const { needs, parts } of ways) {
    const known = parts.filter((part) => isKnown(part.metric) && !(part.unless !== undefined && isKnown(part.unless)));
    if (known.length === 0 || (needs === 'all' && known.length < parts.length)) continue;
    return known.map(({ metric, times }) => ({ metric, times: times * summand.times, below: summand.below }));
  }
  return null;
}
