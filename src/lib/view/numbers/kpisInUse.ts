import type { KpiDefinition } from '../../kpi/kpiDefinition.ts';
import type { Playbook } from '../../playbook/playbook.ts';

/** KPIs that a record names, that the client defines, or that some page has shown a figure of. Ask after all other pages. */
export function kpisInUse({ kpis, records, links, figures }: Playbook): readonly KpiDefinition[] {
  const shown = new Set(figures.all().map(({ kpi }) => kpi));
  return [...kpis.values()].filter(
    ({ id, origin }) =>
      shown.has(id) || origin === 'client' || records.kpis.has(id) || links.usedBy('kpis', id).length > 0,
  );
}
