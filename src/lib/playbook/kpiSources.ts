import type { PlaceOf } from '../kpi/checkClientKpi.ts';
import type { KpiSource } from '../kpi/clientKpi.ts';
import type { KpiRecord } from '../schema/records/kpi.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';

/** The client's own KPIs, each with where its fields stand. */
export function kpiSources({ records }: Pick<ClientFolder, 'records'>): (KpiSource & { readonly placeOf: PlaceOf })[] {
  return records
    .filter(({ collection }) => collection === 'kpis')
    .map(({ id, file, fields, positions }) => ({
      ...(fields as unknown as KpiRecord),
      id,
      file,
      placeOf: (path) => positions.valueAt(path),
    }));
}
