import { compareText } from '../language/compareText.ts';
import { fromIsoDay, toIsoDay } from '../metrics/cells/epochDay.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';

export function addDays(day: IsoDay, days: number): IsoDay {
  return toIsoDay(fromIsoDay(day) + days);
}

export function earlier(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}

/** Both ends count. */
export function dayCount({ from, to }: DayRange): number {
  return fromIsoDay(to) - fromIsoDay(from) + 1;
}

export function daysOf({ from, to }: DayRange): IsoDay[] {
  const first = fromIsoDay(from);
  return Array.from({ length: dayCount({ from, to }) }, (_, index) => toIsoDay(first + index));
}

/** Overlapping and adjoining ranges joined, in order. */
export function joinRanges(ranges: readonly DayRange[]): DayRange[] {
  const joined: { from: IsoDay; to: IsoDay }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => compareText(a.from, b.from))) {
    const last = joined.at(-1);
    if (last === undefined || from > addDays(last.to, 1)) joined.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return joined;
}

export function isInside(inner: DayRange, outer: DayRange): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

export function isTouching(a: DayRange, b: DayRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}
