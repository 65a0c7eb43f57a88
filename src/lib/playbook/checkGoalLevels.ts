import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { KpiDefinition } from '../kpi/kpiDefinition.ts';
import { levelIn } from '../kpi/targets.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Goal } from '../schema/records/goal.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import type { FieldPath } from '../source/yamlText.ts';

/** Every level of a goal that is written in another unit than the goal's KPI has. */
export function checkGoalLevels(
  { records }: Pick<ClientFolder, 'records'>,
  kpis: ReadonlyMap<string, KpiDefinition>,
): readonly Diagnostic[] {
  return records.flatMap(({ collection, fields, positions }) => {
    const goal = fields as unknown as Goal;
    const kpi = collection === 'goals' && goal.kpi !== undefined ? kpis.get(goal.kpi) : undefined;
    if (kpi === undefined) return [];
    return levelsOf(goal)
      .filter(({ level }) => levelIn(kpi.unit, level) === null)
      .map(({ path }) => diagnostic('kpi/target-unit', positions.valueAt(path), { kpi: kpi.id, unit: kpi.unit }));
  });
}

function levelsOf({ baseline, target, targetChanges }: Goal): { path: FieldPath; level: Quantity }[] {
  const written: [FieldPath, Quantity | undefined][] = [
    [['baseline', 'value'], baseline?.value],
    [['target'], target],
    ...targetChanges.flatMap(({ from, to }, index): [FieldPath, Quantity | undefined][] => [
      [['targetChanges', index, 'from'], from],
      [['targetChanges', index, 'to'], to],
    ]),
  ];
  return written.flatMap(([path, level]) => (level === undefined ? [] : [{ path, level }]));
}
