import type { MetricUnit } from '../metrics/metricDefinition.ts';
import type { Coverage, DayRange, Restatement } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { Moment } from './kpiDefinition.ts';
import type { RatioTerm } from './ratioInterval.ts';

/** A span that figures are asked for. Its id is part of a figure's id: `2026-10`, `2026-W46`, `2026-Q4`, `2026-10-01..2026-11-11`. */
export interface Period extends DayRange {
  readonly id: string;
}

/** What a figure is about: which channels, and perhaps which objects of them. */
export interface FigureScope {
  /** Part of the figure's id: `instagram`, `all`, `campaign:winter-blend`, `pillar:craft`. */
  readonly id: string;
  readonly channels: readonly string[];
  /** Only these platform ids of posts; absent: all. */
  readonly objects?: readonly string[];
}

export interface FigureRequest {
  readonly kpi: string;
  readonly scope: FigureScope;
  readonly period: Period;
}

/** Why a figure has no value. Each has its words in the catalogue of the view. */
export type NoValueReason =
  | 'no-data'
  | 'partly-missing'
  | 'denominator-zero'
  | 'denominator-missing'
  | 'unique-not-summable'
  | 'level-not-summable'
  | 'mixed-currencies'
  | 'not-started'
  | 'unknown-kpi'
  /** Of a sealed report that did not tell it. */
  | 'not-sealed';

/** The rows of one column of one file that a figure was computed from. */
export interface FigureSource {
  readonly file: string;
  readonly sha256: string;
  readonly column: string;
  /** File lines as ranges, in order: `2–32, 40`. */
  readonly rows: readonly { readonly from: number; readonly to: number }[];
}

/** One term of the formula with its value. */
export interface Operand {
  readonly side: 'numerator' | 'denominator';
  readonly metric: string;
  readonly times: number;
  /** Which balance of a stock; null for everything else. */
  readonly at: Moment | null;
  /** The channels that it was read from; empty for a count of the plan. */
  readonly channels: readonly string[];
  /** Before it is multiplied by `times`. */
  readonly value: number | null;
  readonly observations: number;
}

/** How the value stands against the same KPI of another span. */
export interface Comparison {
  /** What is compared with: only the first days of the prior period where the period has not passed whole. */
  readonly period: Period;
  /** The value is an average per so many days, so that 90 days and a month can be compared; null when it is the value itself. */
  readonly perDays: number | null;
  readonly value: number | null;
  readonly coverage: Coverage;
  /** Absolute difference; in the figure's unit. */
  readonly change: number | null;
  /** Fraction of the earlier value; null for rates (their change is in percentage points) and from a base that is 0 or negative. */
  readonly percentChange: number | null;
  /** For rates: the difference × 100. */
  readonly percentagePoints: number | null;
  /** `new` when the earlier value is 0; `formula-changed` when the files of then allow only another formula. */
  readonly note: 'new' | 'negative-base' | 'no-earlier-value' | 'formula-changed' | null;
}

/** One number of the site, with everything that it stands on. `null` is "not known", never zero. */
export interface Figure {
  /** `engagement-rate-by-reach/instagram/2026-10` */
  readonly id: string;
  /** Short and stable, made from the id: F7K2Q9. */
  readonly code: string;
  readonly kpi: string;
  /** `Σ engagements ÷ Σ reach`, in metric ids. */
  readonly formula: string;
  readonly value: number | null;
  readonly reason: NoValueReason | null;
  readonly unit: MetricUnit;
  readonly currency: string | null;
  readonly scope: FigureScope;
  readonly period: Period;
  /** The part of the period that has passed by `asOf` and is covered: what the value really speaks of. */
  readonly through: IsoDay | null;
  readonly operands: readonly Operand[];
  /** A ratio was multiplied by this. */
  readonly scale: number;
  /** Posts that the value counts, and posts left out because they lack a term of the formula; null for KPIs of days. */
  readonly posts: { readonly counted: number; readonly leftOut: number } | null;
  readonly comparedWith: Comparison | null;
  readonly baseline: Comparison | null;
  readonly coverage: Coverage;
  readonly provisional: boolean;
  readonly restatements: readonly Restatement[];
  readonly asOf: IsoDay;
  readonly sources: readonly FigureSource[];
  /** Of a sealed figure whose data today say something else: what they say. */
  readonly since?: { readonly value: number | null; readonly reason: NoValueReason | null };
}

/** Answers each request once and remembers what was asked: the list of all figures of a site. */
export interface Figures {
  of(request: FigureRequest): Figure;
  /** The same KPI over many spans, for a chart's line: values only, not remembered as figures. */
  values(request: Omit<FigureRequest, 'period'>, spans: readonly DayRange[]): readonly (number | null)[];
  /** What a rate is made of over a span, above and below the line; null where a part is not known. Not remembered as a figure. */
  terms(request: Omit<FigureRequest, 'period'>, span: DayRange): RatioTerm | null;
  /** Everything asked so far, by id. */
  all(): readonly Figure[];
  /** Everything asked so far of one KPI, by id. */
  ofKpi(kpi: string): readonly Figure[];
}
