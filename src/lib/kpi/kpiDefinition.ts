import type { Language } from '../language/language.ts';
import type { Direction, MetricUnit } from '../metrics/metricDefinition.ts';

/** One summand: a metric, or a count of the plan. */
export interface Term {
  readonly metric: string;
  readonly times: number;
}

/** A KPI as data. The id carries the denominator. */
export interface KpiDefinition {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  /** What a reader learns from it, and what not. */
  readonly says: Readonly<Record<Language, string>>;
  readonly numerator: readonly Term[];
  /** Empty for a plain total. */
  readonly denominator: readonly Term[];
  /** Values of days, values of posts published in the period, or counts of the plan. */
  readonly over: 'days' | 'posts' | 'plan';
  /** `ratio`: Σ ÷ Σ. `sum`, `last`: one metric. `growth`: (end − start) ÷ start. `mean`, `median`: of objects' values. `complement`: 1 − Σ ÷ Σ. */
  readonly aggregation: 'ratio' | 'complement' | 'sum' | 'last' | 'growth' | 'mean' | 'median';
  readonly unit: MetricUnit;
  readonly better: Direction;
  /** A ratio is multiplied by this: 1000 for a cost per mille. */
  readonly scale: number;
  /** Where the formula is from. */
  readonly source: string;
  /** `client`: defined in the client's folder. */
  readonly origin: 'almanac' | 'client';
}
