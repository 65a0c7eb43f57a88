import type { Findings } from '../diagnostics/diagnostic.ts';
import type { KpiDefinition } from '../kpi/kpiDefinition.ts';
import { readClientKpis } from '../kpi/readClientKpis.ts';
import type { MetricCatalog } from '../metrics/metricDefinition.ts';
import { collectionNames } from '../schema/collections.ts';
import { noMemory } from '../source/memory.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import { checkGoalLevels } from './checkGoalLevels.ts';
import { checkLinks, type KnownIds } from './checkLinks.ts';
import { checkTimes } from './checkTimes.ts';
import { kpiSources } from './kpiSources.ts';

/**
 * What records say of one another, without a number of any export: links, times, formulas, units of levels.
 * The value is every KPI that can be computed, by id.
 */
export function checkRecords(
  folder: ClientFolder,
  catalog: MetricCatalog,
  memory = noMemory,
): Findings<ReadonlyMap<string, KpiDefinition>> {
  const kpis = readClientKpis(kpiSources(folder), catalog);
  return {
    value: kpis.value,
    diagnostics: [
      ...checkLinks(folder, knownIds(folder, [...kpis.value.keys()]), memory),
      ...checkTimes(folder),
      ...kpis.diagnostics,
      ...checkGoalLevels(folder, kpis.value),
    ],
  };
}

function knownIds(folder: ClientFolder, kpis: readonly string[]): KnownIds {
  const ids = collectionNames.map((collection) => [
    collection,
    new Set(
      [...folder.records, ...folder.unread].filter((record) => record.collection === collection).map(({ id }) => id),
    ),
  ]);
  const byCollection = Object.fromEntries(ids) as Omit<KnownIds, 'team'>;
  return {
    ...byCollection,
    kpis: new Set([...byCollection.kpis, ...kpis]),
    team: new Set(folder.client.fields.team.map(({ id }) => id)),
  };
}
