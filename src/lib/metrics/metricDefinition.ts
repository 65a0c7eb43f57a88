import type { Words } from '../language/language.ts';

/**
 * What may be done with a metric's values.
 * `flow` adds up over days and channels; `stock` is a balance, the last one counts;
 * `unique` counts people, who are never added up; `level` is an average or a score, never added up either.
 */
export type MetricKind = 'flow' | 'stock' | 'unique' | 'level';

/** `money` is in integer minor units of a currency; `seconds` is a duration; `share` is a fraction of 1. */
export type MetricUnit = 'count' | 'money' | 'seconds' | 'share' | 'number';

export type Direction = 'higher' | 'lower' | 'neutral';

export interface MetricDefinition {
  readonly label: Words<string>;
  readonly kind: MetricKind;
  readonly unit: MetricUnit;
  /** Which way is good. */
  readonly better: Direction;
  /** May it fall below zero? People undo reactions, and platforms report it as a negative day. */
  readonly signed?: boolean;
}

/** Metrics of a client: Almanac's own and those that `client.yaml` adds. */
export type MetricCatalog = ReadonlyMap<string, MetricDefinition>;
