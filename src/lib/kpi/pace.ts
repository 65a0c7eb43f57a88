import type { Direction } from '../metrics/metricDefinition.ts';

/**
 * How a target is reached: `total` adds up from 0 (clicks), `balance` moves from its level at the start (followers),
 * `level` is wanted every day (a rate, a response time).
 */
export type PaceKind = 'total' | 'balance' | 'level';

export interface PaceInput {
  readonly kind: PaceKind;
  readonly better: Direction;
  readonly actual: number;
  readonly target: number;
  /** Level at the start; of a balance only. */
  readonly start: number;
  /** Days that have passed and days of the whole period. */
  readonly elapsed: number;
  readonly days: number;
}

export interface Pace {
  /** What is reached of the target: actual ÷ target, of a balance the way from its start. Null where the target is 0. */
  readonly attainment: number | null;
  /** The level that today's share of the period asks for. */
  readonly expected: number;
  /** (achieved ÷ target) ÷ (elapsed ÷ period), inverted where less is better; 1 is on the line. */
  readonly pace: number | null;
  /** What is missing to the target; 0 where it is reached. */
  readonly shortfall: number;
  /** What each remaining day has to bring; null for levels and when no day is left. */
  readonly neededPerDay: number | null;
}

/** Where a value stands on its way to a target. All in the KPI's unit. */
export function paceOf(input: PaceInput): Pace {
  const { kind, better, actual, target, elapsed, days } = input;
  const start = kind === 'balance' ? input.start : 0;
  const share = kind === 'level' ? 1 : elapsed / days;
  const attainment = quotient(actual - start, target - start);
  const expected = kind === 'level' ? target : start + (target - start) * share;
  // A balance that is to fall moves down from its start: its quotient is a share of the way already.
  const isCost = better === 'lower' && kind !== 'balance';
  const missing = better === 'lower' ? actual - target : target - actual;
  return {
    attainment,
    expected,
    pace: isCost ? quotient(target * share, actual) : attainment === null ? null : quotient(attainment, share),
    shortfall: Math.max(0, missing),
    neededPerDay: neededPerDay(input),
  };
}

export interface Bands {
  readonly onTrackFrom: number;
  readonly atRiskFrom: number;
}

/** 0.04 ÷ 0.05 is a little less than 0.8 for a computer. */
const rounding = 1e-9;

/** The band of a pace. A cost of nothing has no pace and is on track. */
export function bandOf(pace: number | null, { onTrackFrom, atRiskFrom }: Bands): 'on-track' | 'at-risk' | 'behind' {
  if (pace === null || pace >= onTrackFrom - rounding) return 'on-track';
  return pace >= atRiskFrom - rounding ? 'at-risk' : 'behind';
}

function neededPerDay({ kind, actual, target, elapsed, days }: PaceInput): number | null {
  const left = days - elapsed;
  return kind === 'level' || left <= 0 ? null : (target - actual) / left;
}

function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole + 0;
}
