import { openFigures } from '../kpi/openFigures.ts';
import { planFacts } from './planFacts.ts';
import type { Playbook } from './playbook.ts';

/** A playbook with figures that are computed from what it holds, and from nothing else. */
export function withFigures(playbook: Omit<Playbook, 'figures'>): Playbook {
  const { metrics, kpis, catalog, asOf, client, cite } = playbook;
  const plan = planFacts(playbook, cite);
  return { ...playbook, figures: openFigures({ metrics, plan, kpis, catalog, rules: client.reporting, asOf }) };
}
