import { openFigures } from '../kpi/openFigures.ts';
import type { PlanFacts } from '../kpi/planFacts.ts';
import type { Playbook } from './playbook.ts';

const noPlan: PlanFacts = { count: () => ({ value: null, sources: [] }) };

/** A playbook with figures that are computed from what it holds, and from nothing else. */
export function withFigures(playbook: Omit<Playbook, 'figures'>): Playbook {
  const { metrics, kpis, catalog, asOf, client } = playbook;
  const figures = openFigures({ metrics, plan: noPlan, kpis, catalog, rules: client.reporting, asOf });
  return { ...playbook, figures };
}
