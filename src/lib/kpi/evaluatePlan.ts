import type { DayRange } from '../metrics/metricsStore.ts';
import { dayCount } from './dayRanges.ts';
import type { Evaluation } from './evaluation.ts';
import { expandedTerms } from './expandedTerms.ts';
import type { FigureScope, Operand } from './figure.ts';
import { planFormula } from './formula.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import type { KpiFacts } from './kpiFacts.ts';
import { type PlanCount, planCounts } from './planFacts.ts';
import { settle } from './settle.ts';

/** Puts a KPI of the plan on a span: the playbook counts, and says which files it counted. */
export function evaluatePlan(kpi: KpiDefinition, scope: FigureScope, span: DayRange, facts: KpiFacts): Evaluation {
  const counted = expandedTerms(kpi).map((term) => {
    const { value, sources } = isPlanCount(term.metric)
      ? facts.plan.count(term.metric, scope, span)
      : { value: null, sources: [] };
    const { side, metric, times } = term;
    const operand: Operand = { side, metric, times, at: null, channels: [], value, observations: sources.length };
    return { operand, reason: value === null ? ('no-data' as const) : null, sources };
  });
  const days = dayCount(span);
  return {
    span,
    formula: () => planFormula(kpi),
    ...settle(kpi, counted, []),
    currency: null,
    operands: counted.map(({ operand }) => operand),
    posts: null,
    coverage: { days, covered: days, missing: [], lastDay: span.to },
    through: span.to,
    read: [],
    restatements: [],
    planSources: counted.flatMap(({ sources }) => sources),
  };
}

function isPlanCount(metric: string): metric is PlanCount {
  return Object.hasOwn(planCounts, metric);
}
