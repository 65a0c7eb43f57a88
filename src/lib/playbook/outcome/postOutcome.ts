import { dayCount } from '../../kpi/dayRanges.ts';
import type { Slot } from '../slots.ts';
import { instantOf } from '../wallTime.ts';

/** What came of one post on one channel. */
export interface PostOutcome {
  /** `waiting`: its day is ahead, or it is on hold. */
  readonly state: 'on-time' | 'late' | 'early' | 'skipped' | 'waiting';
  /** Seconds after the planned moment, negative before it; whole days where only days are known. Null unless it is out. */
  readonly delay: number | null;
}

/** How a plan is held against what happened. */
export interface OutcomeRules {
  readonly timeZone: string;
  /** Minutes either way that are on time. */
  readonly onTimeMinutes: number;
}

/** What `client.yaml` takes where it does not say: a scheduler's queue, a hand on a phone. */
const usualOnTimeMinutes = 10;

/** The rules of a client, whose file may leave them out. */
export function outcomeRules(client: {
  readonly timeZone: string;
  readonly reporting?: { readonly onTimeMinutes: number } | undefined;
}): OutcomeRules {
  return { timeZone: client.timeZone, onTimeMinutes: client.reporting?.onTimeMinutes ?? usualOnTimeMinutes };
}

export function postOutcome(slot: Slot, { timeZone, onTimeMinutes }: OutcomeRules): PostOutcome {
  const delay = delayOf(slot, timeZone);
  if (slot.out === null) return { state: slot.status === 'missed' ? 'skipped' : 'waiting', delay: null };
  // What had no day could not be late.
  if (delay === null || Math.abs(delay) <= onTimeMinutes * 60) return { state: 'on-time', delay };
  return { state: delay > 0 ? 'late' : 'early', delay };
}

const secondsOfDay = 86_400;

function delayOf({ day, time, out }: Slot, timeZone: string): number | null {
  if (day === null || out === null) return null;
  if (time === null || out.time === null) return daysBetween(day, out.day) * secondsOfDay;
  return instantOf(out.day, out.time, timeZone)
    .since(instantOf(day, time, timeZone))
    .total('seconds');
}

function daysBetween(from: string, to: string): number {
  return from <= to ? dayCount({ from, to }) - 1 : 1 - dayCount({ from: to, to: from });
}

/** The middle of some delays, in seconds; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
