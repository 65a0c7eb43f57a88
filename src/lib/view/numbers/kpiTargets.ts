import type { KpiDefinition } from '../../kpi/kpiDefinition.ts';
import { levelIn, targetOn } from '../../kpi/targets.ts';
import type { IsoDay } from '../../metrics/observation.ts';
import type { Playbook } from '../../playbook/playbook.ts';

/** The levels that the first goal of a KPI wants, each from its day on; none where it has no goal. */
export function kpiTargets(kpi: KpiDefinition, { records }: Playbook): readonly { from: IsoDay; value: number }[] {
  const goal = [...records.goals.values()].find((one) => one.kpi === kpi.id);
  if (goal?.target === undefined) return [];
  const { target, targetChanges, start } = goal;
  const days = [...new Set([start, ...targetChanges.map(({ on }) => on)])].toSorted();
  return days.flatMap((from) => {
    const value = levelIn(kpi.unit, targetOn(from, target, targetChanges));
    return value === null ? [] : [{ from, value }];
  });
}
