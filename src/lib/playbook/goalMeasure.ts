import { addDays } from '../kpi/dayRanges.ts';
import type { Figure } from '../kpi/figure.ts';
import type { KpiDefinition } from '../kpi/kpiDefinition.ts';
import { lengthPower } from '../kpi/lengthPower.ts';
import type { PaceKind } from '../kpi/pace.ts';
import { levelIn } from '../kpi/targets.ts';
import type { Playbook, PlaybookRecord } from './playbook.ts';

/** How a goal's KPI moves from its start to its target. */
export interface GoalMeasure {
  readonly kpi: KpiDefinition;
  readonly figure: Figure;
  readonly kind: PaceKind;
  /** The level at the start; null where neither the goal nor the files say it. */
  readonly start: number | null;
}

/** Days before the start in which a balance is looked for. */
const daysBefore = 31;

export function goalMeasure(
  playbook: Playbook,
  { baseline, start: from }: PlaybookRecord<'goals'>,
  kpi: KpiDefinition,
  figure: Figure,
): GoalMeasure {
  const stated = baseline === undefined ? null : levelIn(kpi.unit, baseline.value);
  if (kpi.aggregation !== 'last') {
    const isTotal = kpi.aggregation !== 'complement' && lengthPower(kpi, playbook) > 0;
    return { kpi, figure, kind: isTotal ? 'total' : 'level', start: stated };
  }
  const span = { from: addDays(from, -daysBefore), to: from };
  const start = stated ?? playbook.figures.values({ kpi: kpi.id, scope: figure.scope }, [span])[0] ?? null;
  // Without a start there is no way to walk: the target itself is what counts.
  return { kpi, figure, kind: start === null ? 'level' : 'balance', start };
}
