import { addDays } from '../kpi/dayRanges.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import { planWeek } from '../playbook/planWeeks.ts';
import type { Playbook } from '../playbook/playbook.ts';

/** With fewer posts one more or less moves a share by more than ten points. */
export const fewestPosts = 10;

/** Four whole weeks around today: two that have passed, this one and the next. Mixes are held against them as they roll on. */
export function fourWeeks({ asOf, client }: Playbook): DayRange {
  const { from, to } = planWeek(asOf, client.weekStart);
  return { from: addDays(from, -14), to: addDays(to, 7) };
}
