import type { MetricCatalog } from '../metrics/metricDefinition.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { audienceRows } from './rows/audienceRows.ts';
import { communityRows } from './rows/communityRows.ts';
import { conversionRows } from './rows/conversionRows.ts';
import { engagementRows } from './rows/engagementRows.ts';
import type { KpiRow } from './rows/kpiRow.ts';
import { metricRows, postRows } from './rows/metricRows.ts';
import { moneyRows } from './rows/moneyRows.ts';
import { planRows } from './rows/planRows.ts';

/** KPIs with a formula of their own. */
export const formulaRows: Readonly<Record<string, KpiRow>> = {
  ...engagementRows,
  ...audienceRows,
  ...communityRows,
  ...conversionRows,
  ...moneyRows,
  ...planRows,
};

/**
 * Every KPI that Almanac knows, by id: the formulas, a plain row for each metric of the catalogue, and sums over posts.
 * A formula goes before a plain row of the same id: `engagements` is our own sum.
 */
export function kpiRegistry(catalog: MetricCatalog): ReadonlyMap<string, KpiDefinition> {
  const rows = [...metricRows(catalog), ...postRows(catalog), ...Object.entries(formulaRows)];
  return new Map(
    rows.map(([id, row]) => [id, { ...row, id, source: `docs/reference/kpis.md#${id}`, origin: 'almanac' as const }]),
  );
}
