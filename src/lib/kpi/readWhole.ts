import { listedValues } from '../metrics/listedValues.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { SidedTerm } from './expandedTerms.ts';
import { type KpiFacts, kindOf } from './kpiFacts.ts';
import type { Reading } from './reading.ts';

/** People and levels: only the platform's own value for exactly these days. */
export function readWhole(channel: string, term: SidedTerm, span: DayRange, facts: KpiFacts): Reading {
  const { metric } = term;
  const asked = facts.metrics.series({ metric, channels: [channel], over: 'days', period: span, exact: true });
  const exact = asked.observations.findLast(({ object, breakdown }) => object === null && breakdown === null);
  const { values, coverage, restatements } = facts.book.cut(channel, metric, 'days', span);
  const kind = kindOf(facts, metric) === 'level' ? 'level-not-summable' : 'unique-not-summable';
  return {
    channel,
    term,
    value: exact?.value ?? null,
    reason: exact !== undefined ? null : values.length > 0 ? kind : 'no-data',
    values: listedValues(exact === undefined ? [] : [exact]),
    coverage,
    restatements,
  };
}
