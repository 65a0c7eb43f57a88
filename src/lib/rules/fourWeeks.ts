import { addDays } from '../kpi/dayRanges.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import { planWeek } from '../playbook/planWeeks.ts';
import type { Playbook } from '../playbook/playbook.ts';

/** With fewer posts one more or less moves a share by more than ten points. */
export const fewestPosts = 10;

/**
 * Spans of four whole weeks, rolling on week by week: the first has two weeks that have passed, this one and the next;
 * the last ends with the horizon of the plan.
 */
export function fourWeeks({ asOf, client }: Playbook): readonly [DayRange, ...DayRange[]] {
  const { from, to } = planWeek(asOf, client.weekStart);
  const span = (days: number): DayRange => ({ from: addDays(from, days - 14), to: addDays(to, days + 7) });
  return [span(0), span(7), span(14)];
}

/** Of findings in spans that roll on, the first about each subject: the later ones mostly say the same. */
export function firstOfEach<Found>(found: readonly Found[], subject: (one: Found) => string): Found[] {
  return [...Map.groupBy(found, subject).values()].flatMap((same) => same.slice(0, 1));
}
