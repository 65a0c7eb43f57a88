import { fromIsoDay } from '../metrics/cells/epochDay.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';

/** A strip of days: the day rule, campaigns, posts a day and coverage all stand on the same one. */
export interface TimeAxis extends DayRange {
  readonly days: number;
}

/** A span in days from the axis's start, `to` exclusive: the width of one day is 1. */
export interface AxisSpan {
  readonly from: number;
  readonly to: number;
}

export function timeAxis(period: DayRange): TimeAxis {
  return { from: period.from, to: period.to, days: daysBetween(period.from, period.to) + 1 };
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return fromIsoDay(to) - fromIsoDay(from);
}

/** Where a span of days lies on the axis, cut to it; null when none of it does. */
export function spanOn(axis: TimeAxis, range: DayRange): AxisSpan | null {
  const from = Math.max(0, daysBetween(axis.from, range.from));
  const to = Math.min(axis.days, daysBetween(axis.from, range.to) + 1);
  return from < to ? { from, to } : null;
}

/** A position in days as an SVG length of the whole axis: day 42.5 of 92 → `46.2%`. */
export function axisPercent(axis: TimeAxis, at: number): string {
  return `${Number(((at / axis.days) * 100).toFixed(2))}%`;
}
