import type { Findings } from '../diagnostics/diagnostic.ts';
import type { MetricCatalog } from '../metrics/metricDefinition.ts';
import { checkClientKpi, type PlaceOf } from './checkClientKpi.ts';
import { clientKpi, type KpiSource } from './clientKpi.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { kpiRegistry } from './registry.ts';

/**
 * Almanac's KPIs and the client's own, by id, with everything that is wrong with the client's.
 * A KPI that cannot be computed is left out: it would only print "—".
 */
export function readClientKpis(
  sources: readonly (KpiSource & { readonly placeOf: PlaceOf })[],
  catalog: MetricCatalog,
): Findings<ReadonlyMap<string, KpiDefinition>> {
  const registry = kpiRegistry(catalog);
  const taken = new Set(registry.keys());
  const checked = sources.map((source) => ({
    kpi: clientKpi(source, catalog),
    found: checkClientKpi(source, catalog, taken, source.placeOf),
  }));
  const usable = checked.filter(({ found }) => found.length === 0).map(({ kpi }) => [kpi.id, kpi] as const);
  return { value: new Map([...registry, ...usable]), diagnostics: checked.flatMap(({ found }) => found) };
}
