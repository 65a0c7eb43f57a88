import { expandedTerms, type Side } from './expandedTerms.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { type KpiFacts, kindOf } from './kpiFacts.ts';

/**
 * How a KPI grows with the length of its period: 1 for totals and for flows over a balance (twice the days, twice the
 * likes per follower), 0 for rates of flows, balances, people and means.
 */
export function lengthPower(kpi: KpiDefinition, facts: Pick<KpiFacts, 'catalog'>): number {
  if (kpi.aggregation === 'growth') return 1;
  if (kpi.aggregation === 'mean' || kpi.aggregation === 'median' || kpi.aggregation === 'period') return 0;
  return sidePower(kpi, 'numerator', facts) - sidePower(kpi, 'denominator', facts);
}

function sidePower(kpi: KpiDefinition, side: Side, facts: Pick<KpiFacts, 'catalog'>): number {
  const powers = expandedTerms(kpi)
    .filter((term) => term.side === side)
    .map(({ metric, at }) => {
      const kind = kindOf(facts, metric);
      if (kind === 'stock') return at === 'each-day' || at === 'publication' ? 1 : 0;
      return kind === 'flow' || kpi.over === 'posts' ? 1 : 0;
    });
  return Math.max(0, ...powers);
}
