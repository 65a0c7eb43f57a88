import type { Values } from '../metrics/values.ts';
import type { Side } from './expandedTerms.ts';
import type { NoValueReason, Operand } from './figure.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import type { KpiFacts } from './kpiFacts.ts';
import type { SettledOperand } from './operands.ts';
import type { Reading } from './reading.ts';

export interface Settled {
  readonly value: number | null;
  readonly reason: NoValueReason | null;
}

/** The value of a formula whose summands are known, or the first reason why it has none. */
export function settle(kpi: KpiDefinition, operands: readonly SettledOperand[], read: readonly Values[]): Settled {
  const missing = missingSide(kpi, operands);
  if (missing !== null) return { value: null, reason: missing };
  if (kpi.aggregation === 'mean') return { value: mean(read.flatMap(numbersOf)), reason: null };
  if (kpi.aggregation === 'median') return { value: median(read.flatMap(numbersOf)), reason: null };
  const numerator = sideSum(operands, 'numerator');
  if (!operands.some(({ operand }) => operand.side === 'denominator')) return { value: numerator, reason: null };
  const denominator = sideSum(operands, 'denominator');
  if (denominator === 0) return { value: null, reason: 'denominator-zero' };
  const quotient = (numerator * kpi.scale) / denominator;
  // A zero over a negative number would be −0.
  return { value: (kpi.aggregation === 'complement' ? 1 - quotient : quotient) + 0, reason: null };
}

/** The currencies of all money in a formula. */
export function currenciesOf(readings: readonly Reading[], { catalog }: KpiFacts): readonly (string | null)[] {
  const found = new Set<string | null>();
  for (const { term, values } of readings)
    if (catalog.get(term.metric)?.unit === 'money')
      for (let place = 0; place < values.length; place += 1) found.add(values.currency(place));
  return [...found];
}

function numbersOf(values: Values): number[] {
  return Array.from({ length: values.length }, (_, place) => values.value(place));
}

function missingSide(kpi: KpiDefinition, operands: readonly SettledOperand[]): NoValueReason | null {
  const reasonOf = (side: Side) => {
    const ofSide = operands.filter(({ operand }) => operand.side === side);
    return ofSide.length === 0 ? 'no-data' : (ofSide.find(({ reason }) => reason !== null)?.reason ?? null);
  };
  const numerator = reasonOf('numerator');
  if (numerator !== null) return numerator;
  const denominator = kpi.denominator.length > 0 || kpi.aggregation === 'growth' ? reasonOf('denominator') : null;
  return denominator === 'no-data' ? 'denominator-missing' : denominator;
}

function sideSum(operands: readonly SettledOperand[], side: Side): number {
  return operands.reduce((sum, { operand }) => sum + (operand.side === side ? weighted(operand) : 0), 0);
}

function weighted({ times, value }: Operand): number {
  return times * (value ?? 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
