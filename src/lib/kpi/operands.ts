import type { NoValueReason, Operand } from './figure.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import type { KpiFacts } from './kpiFacts.ts';
import { kindOf, postCount } from './kpiFacts.ts';
import type { Reading } from './reading.ts';
import type { Over } from './seriesBook.ts';

/** One summand over all channels, and why it has no value. */
export interface SettledOperand {
  readonly operand: Operand;
  readonly reason: NoValueReason | null;
}

/** The readings of all channels, added up per summand. */
export function settledOperands(
  kpi: KpiDefinition,
  readings: readonly Reading[],
  over: Over,
  facts: KpiFacts,
): readonly SettledOperand[] {
  const groups = Map.groupBy(readings, ({ term }) => `${term.side} ${term.metric} ${term.times} ${term.at ?? ''}`);
  return [...groups.values()].map((group) => settled(kpi, group, over, facts));
}

function settled(kpi: KpiDefinition, group: readonly Reading[], over: Over, facts: KpiFacts): SettledOperand {
  const [first] = group as readonly [Reading];
  const { side, metric, times, at } = first.term;
  const reason = whyNot(kpi, group, over, facts);
  const values = group.flatMap(({ value }) => value ?? []);
  const operand: Operand = {
    side,
    metric,
    times,
    at: at ?? null,
    channels: group.map(({ channel }) => channel),
    value: reason === null ? values.reduce((sum, value) => sum + value, 0) : null,
    observations: group.reduce((sum, { values }) => sum + values.length, 0),
  };
  return { operand, reason };
}

function whyNot(kpi: KpiDefinition, group: readonly Reading[], over: Over, facts: KpiFacts): NoValueReason | null {
  const metric = group[0]?.term.metric ?? postCount;
  const kind = metric === postCount ? 'flow' : kindOf(facts, metric);
  if (kind === 'level' && over === 'objects' && !isOfObjects(kpi)) return 'level-not-summable';
  if (kind === 'unique' && over === 'days' && group.length > 1) return 'unique-not-summable';
  if (kind === 'level' && over === 'days' && group.length > 1) return 'level-not-summable';
  const reasons = group.flatMap(({ reason }) => reason ?? []);
  const isEmpty = group.every(({ value }) => value === null);
  if (isEmpty) return reasons.find((reason) => reason !== 'no-data') ?? 'no-data';
  return reasons.length > 0 ? 'partly-missing' : null;
}

function isOfObjects({ aggregation }: KpiDefinition): boolean {
  return aggregation === 'mean' || aggregation === 'median';
}
