import type { Coverage, DayRange, Restatement } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { Values } from '../metrics/values.ts';
import type { FigureSource, NoValueReason, Operand } from './figure.ts';

/** A formula put on one span: what a figure, and each thing that it is compared with, is made from. */
export interface Evaluation {
  readonly span: DayRange;
  /** Written out when somebody asks: most spans are only compared, or drawn as one point of a line. */
  readonly formula: () => string;
  readonly value: number | null;
  readonly reason: NoValueReason | null;
  readonly currency: string | null;
  readonly operands: readonly Operand[];
  readonly posts: { readonly counted: number; readonly leftOut: number } | null;
  readonly coverage: Coverage;
  /** The last day that the value speaks of. */
  readonly through: IsoDay | null;
  /** What it was read from, one list a summand and channel. */
  readonly read: readonly Values[];
  readonly restatements: readonly Restatement[];
  /** Of a count of the plan. */
  readonly planSources: readonly FigureSource[];
}
