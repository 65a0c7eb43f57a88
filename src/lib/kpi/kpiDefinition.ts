import type { Words } from '../language/language.ts';
import type { Direction, MetricUnit } from '../metrics/metricDefinition.ts';

/**
 * Which balance a stock gives to a formula: the last in the period (`end`, where nothing is said), the last on or before
 * its first day (`start`; `opening` where it is compared with another: not if it is the last of the period too),
 * the one of each day added up (followers × days), or the one on the day that each post was published.
 */
export type Moment = 'start' | 'opening' | 'end' | 'each-day' | 'publication';

/** One summand: a metric, a count of the plan, or `posts`, the number of posts that were counted. */
export interface Term {
  readonly metric: string;
  readonly times: number;
  readonly at?: Moment;
}

/** A KPI as data. The id carries the denominator. */
export interface KpiDefinition {
  readonly id: string;
  readonly label: Words<string>;
  /** What a reader learns from it, and what not. */
  readonly says: Words<string>;
  readonly numerator: readonly Term[];
  /** Empty for a plain total. */
  readonly denominator: readonly Term[];
  /** Values of days, values of posts published in the period, or counts of the plan. */
  readonly over: 'days' | 'posts' | 'plan';
  /**
   * `ratio`: Σ ÷ Σ. `complement`: 1 − Σ ÷ Σ. `sum`, `last`: one metric. `growth`: (end − start) ÷ start.
   * `mean`, `median`: of objects' values. `period`: the platform's own value for exactly this period, for people and levels.
   */
  readonly aggregation: 'ratio' | 'complement' | 'sum' | 'last' | 'growth' | 'mean' | 'median' | 'period';
  /**
   * `channel`: only channels that know every term. `anywhere`: the same, but where no channel knows them all, each term
   * comes from the channels that know it, such as spend from an ad account and conversions from the site.
   */
  readonly pairing: 'channel' | 'anywhere';
  readonly unit: MetricUnit;
  readonly better: Direction;
  /** A ratio is multiplied by this: 1000 for a cost per mille. */
  readonly scale: number;
  /** Where the formula is from. */
  readonly source: string;
  /** `client`: defined in the client's folder. */
  readonly origin: 'almanac' | 'client';
}
