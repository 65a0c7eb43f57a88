import { daysOf } from '../../../kpi/dayRanges.ts';
import type { Period } from '../../../kpi/figure.ts';
import { monthsIn, rangePeriod, weeksIn } from '../../../kpi/periods.ts';
import type { Formatter } from '../../../language/format.ts';
import type { DayRange } from '../../../metrics/metricsStore.ts';
import type { IsoDay } from '../../../metrics/observation.ts';

export type ChartGrain = 'day' | 'week' | 'month';

const cuts: Readonly<Record<ChartGrain, (range: DayRange) => readonly Period[]>> = {
  day: (range) => daysOf(range).map((day) => rangePeriod(day, day)),
  week: weeksIn,
  month: monthsIn,
};

/** The days, weeks or months that a period touches and that have begun by `asOf`. */
export function chartSlots(period: DayRange, grain: ChartGrain, asOf: IsoDay): readonly Period[] {
  return cuts[grain](period).filter(({ from }) => from <= asOf);
}

/** Short enough for an axis: `12 Oct`, `October`. */
export function slotLabel({ from }: DayRange, grain: ChartGrain, format: Formatter): string {
  return grain === 'month' ? format.monthName(from.slice(0, 7)) : format.day(from);
}

/** Whole, for a table: `12–18 October 2026`. */
export function slotName(slot: Period, grain: ChartGrain, format: Formatter): string {
  if (grain === 'month') return format.month(slot.id);
  return grain === 'day' ? format.longDay(slot.from) : format.range(slot.from, slot.to);
}

/** The slot that a day lies in; null outside of all. */
export function slotOf(day: IsoDay, slots: readonly DayRange[]): number | null {
  const index = slots.findIndex(({ from, to }) => from <= day && day <= to);
  return index === -1 ? null : index;
}
