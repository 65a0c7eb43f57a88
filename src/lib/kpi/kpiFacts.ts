import type { MetricCatalog, MetricKind } from '../metrics/metricDefinition.ts';
import type { MetricsStore } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { PlanFacts } from './planFacts.ts';

/** A summand that is not a metric: the number of posts that a figure counts. */
export const postCount = 'posts';

export type Over = 'days' | 'objects';

/** What a formula is put on. */
export interface KpiFacts {
  readonly metrics: MetricsStore;
  readonly plan: PlanFacts;
  readonly catalog: MetricCatalog;
  readonly asOf: IsoDay;
  /** Has a channel values of a metric that begin on or before a day? What begins later cannot be missing yet. */
  knows(channel: string, metric: string, over: Over, by: IsoDay): boolean;
}

export function kindOf(facts: Pick<KpiFacts, 'catalog'>, metric: string): MetricKind {
  return facts.catalog.get(metric)?.kind ?? 'flow';
}

/** Facts with the metrics that each channel knows, looked up once. */
export function kpiFacts(given: Omit<KpiFacts, 'knows'>): KpiFacts {
  const since = new Map<string, IsoDay>();
  for (const { channel, metric, grains, period } of given.metrics.known) {
    if (grains.includes('lifetime')) note(since, `objects ${channel} ${metric}`, period.from);
    if (grains.some((grain) => grain !== 'lifetime')) note(since, `days ${channel} ${metric}`, period.from);
  }
  return {
    ...given,
    knows: (channel, metric, over, by) => (since.get(`${over} ${channel} ${metric}`) ?? '9999-12-31') <= by,
  };
}

function note(since: Map<string, IsoDay>, key: string, from: IsoDay): void {
  const earliest = since.get(key);
  if (earliest === undefined || from < earliest) since.set(key, from);
}
