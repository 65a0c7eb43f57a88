import { addDays, dayCount } from '../kpi/dayRanges.ts';
import { monthsIn } from '../kpi/periods.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { PlaybookRecord } from './playbook.ts';
import type { Slot } from './slots.ts';

type Channel = PlaybookRecord<'channels'>;
type Cadence = NonNullable<Channel['cadence']>;

/** Days in a row without a planned post: more of them than the channel promised. */
export interface CadenceGap extends DayRange {
  readonly days: number;
  readonly limit: number;
}

/**
 * How many posts a promise means for a span, exact: a week or a month that is only partly inside counts pro rata.
 * 5 a week over the 30 days of November are 5 × 30 ÷ 7 = 21.4.
 */
export function promisedPosts({ posts, per }: Cadence, range: DayRange): number {
  if (per === 'week') return (posts * dayCount(range)) / 7;
  return monthsIn(range).reduce((sum, month) => sum + (posts * sharedDays(month, range)) / dayCount(month), 0);
}

/**
 * Gaps of one channel within `bounds`, its edges included: nothing planned at the end of the period is a gap too.
 * A gap is counted in empty days, so that Monday and Thursday have a gap of two days between them.
 */
export function cadenceGaps(slots: readonly Slot[], channel: Channel, bounds: DayRange): CadenceGap[] {
  const limit = channel.cadence?.longestGapDays;
  if (limit === undefined) return [];
  const days = plannedDays(slots, channel.id).filter((day) => day >= bounds.from && day <= bounds.to);
  const edges = [addDays(bounds.from, -1), ...days, addDays(bounds.to, 1)];
  return edges.slice(1).flatMap((next, index) => {
    const from = addDays(edges[index] ?? next, 1);
    const to = addDays(next, -1);
    const gap = to < from ? 0 : dayCount({ from, to });
    return gap > limit ? [{ from, to, days: gap, limit }] : [];
  });
}

/** Planned days of a channel, each once, in order. */
function plannedDays(slots: readonly Slot[], channel: string): string[] {
  const days = slots.flatMap((slot) => (slot.channel.id === channel && slot.day !== null ? [slot.day] : []));
  return [...new Set(days)].toSorted();
}

function sharedDays(a: DayRange, b: DayRange): number {
  return dayCount({ from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to });
}
