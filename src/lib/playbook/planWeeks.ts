import { Temporal } from 'temporal-polyfill';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { ShownClient } from '../schema/client.ts';

type WeekStart = ShownClient['weekStart'];

/** Seven days as the client counts them. */
export interface PlanWeek extends DayRange {
  /** The ISO 8601 number of the week's Monday; a week from Sunday takes that of the day after it. */
  readonly number: number;
}

/** Whether a week of this client begins on the day. */
export function isWeekStart(day: IsoDay, weekStart: WeekStart): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek === (weekStart === 'sunday' ? 7 : 1);
}

/** Saturday and Sunday. */
export function isWeekend(day: IsoDay): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek > 5;
}

export function planWeek(day: IsoDay, weekStart: WeekStart): PlanWeek {
  const date = Temporal.PlainDate.from(day);
  const from = date.subtract({ days: weekStart === 'sunday' ? date.dayOfWeek % 7 : date.dayOfWeek - 1 });
  const monday = weekStart === 'sunday' ? from.add({ days: 1 }) : from;
  return { number: monday.weekOfYear ?? 0, from: from.toString(), to: from.add({ days: 6 }).toString() };
}

/** Every week that a span touches, whole. */
export function planWeeks({ from, to }: DayRange, weekStart: WeekStart): PlanWeek[] {
  const weeks: PlanWeek[] = [];
  let week = planWeek(from, weekStart);
  while (week.from <= to) {
    weeks.push(week);
    week = planWeek(Temporal.PlainDate.from(week.to).add({ days: 1 }).toString(), weekStart);
  }
  return weeks;
}
