import type { MetricCatalog, MetricKind } from '../metrics/metricDefinition.ts';
import type { MetricsStore } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { PlanFacts } from './planFacts.ts';
import type { SeriesBook } from './seriesBook.ts';

/** A summand that is not a metric: the number of posts that a figure counts. */
export const postCount = 'posts';

/** What a formula is put on. */
export interface KpiFacts {
  readonly metrics: MetricsStore;
  readonly book: SeriesBook;
  readonly plan: PlanFacts;
  readonly catalog: MetricCatalog;
  readonly asOf: IsoDay;
}

export function kindOf({ catalog }: Pick<KpiFacts, 'catalog'>, metric: string): MetricKind {
  return catalog.get(metric)?.kind ?? 'flow';
}
