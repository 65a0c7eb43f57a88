import type { KpiDefinition, Moment, Term } from '../kpiDefinition.ts';

/** A row of the registry: a definition without what follows from its place. */
export type KpiRow = Omit<KpiDefinition, 'id' | 'source' | 'origin'>;

/** A fraction of 1: its change is in percentage points. */
export const rate = { aggregation: 'ratio', unit: 'share', better: 'higher', scale: 1, pairing: 'channel' } as const;

/** So many of one for each of another. */
export const quotient = { ...rate, unit: 'number' } as const;

/** Money for each of something. */
export const unitCost = { ...rate, unit: 'money', better: 'lower' } as const;

export const total = {
  aggregation: 'sum',
  unit: 'count',
  better: 'higher',
  scale: 1,
  pairing: 'channel',
  denominator: [],
} as const;

export function sum(...metrics: readonly string[]): readonly Term[] {
  return metrics.map((metric) => ({ metric, times: 1 }));
}

export function less(metric: string): Term {
  return { metric, times: -1 };
}

export function balance(metric: string, at: Moment): readonly Term[] {
  return [{ metric, times: 1, at }];
}
