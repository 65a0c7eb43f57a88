import type { FigureScope } from '../kpi/figure.ts';
import type { KpiDefinition } from '../kpi/kpiDefinition.ts';
import type { MetricCatalog } from '../metrics/metricDefinition.ts';
import { type Count, countDays, countPosts } from './countChannel.ts';
import { channelFormulas, kindIn, wayOf } from './formula.ts';
import type { Questions, Row, Span, Way } from './questions.ts';

/** The value of a KPI, counted from the rows by SQL and by these lines only; null where it is not known. */
export function recount(
  kpi: KpiDefinition,
  scope: FigureScope,
  span: Span,
  catalog: MetricCatalog,
  questions: Questions,
): number | null {
  const way = wayOf(kpi, scope, catalog);
  const counts = channelFormulas(kpi, scope, span, catalog, questions).flatMap((formula) =>
    way === 'days'
      ? countDays(formula, kpi, span, catalog, questions)
      : countPosts(formula, scope.objects, span, catalog, questions),
  );
  if (currencies(counts, catalog).size > 1) return null;
  const above = sideSum(kpi, counts, false, way, catalog);
  const isFraction = kpi.denominator.length > 0 || kpi.aggregation === 'growth';
  const below = isFraction ? sideSum(kpi, counts, true, way, catalog) : 1;
  if (above === null || below === null || below === 0) return null;
  const rows = counts.flatMap((count) => count.rows);
  if (kpi.aggregation === 'mean') return rows.reduce((sum, { value }) => sum + value, 0) / rows.length;
  if (kpi.aggregation === 'median') return middle(rows);
  const quotient = isFraction ? (above * kpi.scale) / below : above;
  return (kpi.aggregation === 'complement' ? 1 - quotient : quotient) + 0;
}

function currencies(counts: readonly Count[], catalog: MetricCatalog): ReadonlySet<string | null> {
  const money = counts.filter(({ summand }) => catalog.get(summand.metric)?.unit === 'money');
  return new Set(money.flatMap(({ rows }) => rows.map(({ currency }) => currency)));
}

/** Null where a side has no summand, or one of them has no value on one of its channels. */
function sideSum(
  kpi: KpiDefinition,
  counts: readonly Count[],
  below: boolean,
  way: Way,
  catalog: MetricCatalog,
): number | null {
  const side = counts.filter(({ summand }) => summand.below === below);
  const groups = [...Map.groupBy(side, ({ summand: { metric, times, at } }) => `${metric} ${times} ${at}`).values()];
  const sums = groups.map((group) => (isAddable(kpi, group, way, catalog) ? summed(group) : null));
  if (sums.length === 0 || sums.includes(null)) return null;
  return sums.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** People and levels of several channels are never added up, nor levels of several posts. */
function isAddable(kpi: KpiDefinition, group: readonly Count[], way: Way, catalog: MetricCatalog): boolean {
  const kind = kindIn(catalog, group[0]?.summand.metric ?? '');
  const isAverage = kpi.aggregation === 'mean' || kpi.aggregation === 'median';
  if (kind === 'level' && way === 'objects') return isAverage;
  return way === 'objects' || group.length < 2 || (kind !== 'unique' && kind !== 'level');
}

function summed(group: readonly Count[]): number | null {
  const values = group.map(({ value }) => value);
  if (values.includes(null)) return null;
  return (group[0]?.summand.times ?? 1) * values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function middle(rows: readonly Row[]): number | null {
  const values = rows.map(({ value }) => value).toSorted((a, b) => a - b);
  const [low, high] = [values[(values.length - 1) >> 1], values[values.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
