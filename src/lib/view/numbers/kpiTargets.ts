import type { KpiDefinition } from '../../kpi/kpiDefinition.ts';
import { levelIn, targetOn } from '../../kpi/targets.ts';
import type { IsoDay } from '../../metrics/observation.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import type { ViewContext } from '../viewContext.ts';
import { valueText } from './valueText.ts';

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

/** The level from which the first goal of a KPI starts; null where none says it. */
export function kpiBaseline(
  kpi: KpiDefinition,
  { playbook, format, words }: ViewContext,
): { name: string; value: number } | null {
  const goal = [...playbook.records.goals.values()].find((one) => one.kpi === kpi.id);
  const value = goal?.baseline === undefined ? null : levelIn(kpi.unit, goal.baseline.value);
  if (value === null) return null;
  const text = valueText({ value, unit: kpi.unit, currency: playbook.client.currency }, format);
  return { name: words.numbers.baselineOf(text), value };
}
