import { listedValues } from '../metrics/listedValues.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay, Observation } from '../metrics/observation.ts';
import { balanceOn, balancesFor } from './balances.ts';
import type { SidedTerm } from './expandedTerms.ts';
import type { KpiFacts } from './kpiFacts.ts';
import type { Reading } from './reading.ts';

/**
 * A balance at the start or the end of a span, or added up over days (each day's, or each post's day of publication).
 * `days` are those days. No value when one of them has no balance: a sum over some would be another number.
 */
export function readStock(
  channel: string,
  term: SidedTerm,
  span: DayRange,
  days: readonly IsoDay[],
  facts: KpiFacts,
): Reading {
  const { observations: balances, coverage, restatements } = balancesFor(term.metric, channel, span, facts);
  const found = balancesAt(term, balances, span, days);
  const isWhole = found.length > 0 && found.every((balance) => balance !== null);
  const used = found.filter((balance) => balance !== null);
  return {
    channel,
    term,
    value: isWhole ? used.reduce((sum, { value }) => sum + value, 0) : null,
    reason: isWhole ? null : used.length > 0 ? 'partly-missing' : 'no-data',
    values: listedValues([...new Set(used)]),
    coverage: term.at === 'end' ? coverage : null,
    restatements,
  };
}

function balancesAt(
  term: SidedTerm,
  balances: readonly Observation[],
  span: DayRange,
  days: readonly IsoDay[],
): (Observation | null)[] {
  const start = balanceOn(balances, span.from);
  const end = balances.findLast(({ to }) => to >= span.from && to <= span.to) ?? null;
  switch (term.at) {
    case 'start':
      return [start];
    case 'opening':
      return [start === end ? null : start];
    case 'each-day':
    case 'publication':
      return days.map((day) => balanceOn(balances, day));
    default:
      return [end];
  }
}
