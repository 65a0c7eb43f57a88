import { addDays, dayCount } from '../../kpi/dayRanges.ts';
import type { DayRange } from '../../metrics/metricsStore.ts';
import type { IsoDay } from '../../metrics/observation.ts';
import type { CadenceGap } from '../../playbook/cadence.ts';

/** What a cell shows of a gap that runs through its column. */
export interface GapCellView {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** "gap 7 days, limit 4", in the middle of the line. */
  readonly label: string | null;
}

/** The day of a month that carries the label: the middle of the part that the month shows. Null when it shows none. */
export function labelDay(gap: DayRange, month: DayRange): IsoDay | null {
  const from = gap.from < month.from ? month.from : gap.from;
  const to = gap.to > month.to ? month.to : gap.to;
  return from > to ? null : addDays(from, Math.floor((dayCount({ from, to }) - 1) / 2));
}

export function toGapCell(
  day: IsoDay,
  gaps: readonly CadenceGap[],
  month: DayRange,
  say: (gap: CadenceGap) => string,
): GapCellView | null {
  const gap = gaps.find(({ from, to }) => from <= day && day <= to);
  if (gap === undefined) return null;
  const label = labelDay(gap, month) === day ? say(gap) : null;
  return { isFirst: gap.from === day, isLast: gap.to === day, label };
}
