import type { Coverage, Restatement } from '../metrics/metricsStore.ts';
import type { Values } from '../metrics/values.ts';
import type { SidedTerm } from './expandedTerms.ts';
import type { NoValueReason } from './figure.ts';

/** One summand on one channel, read. */
export interface Reading {
  readonly channel: string;
  readonly term: SidedTerm;
  /** Null where nothing states it. */
  readonly value: number | null;
  readonly reason: NoValueReason | null;
  /** What it was read from. */
  readonly values: Values;
  /** Null where days say nothing about it, as for a balance. */
  readonly coverage: Coverage | null;
  readonly restatements: readonly Restatement[];
}

/** All readings of a formula, and the posts that they count. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly posts: { readonly counted: number; readonly leftOut: number } | null;
}
