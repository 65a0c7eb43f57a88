import { openFigures } from '../kpi/openFigures.ts';
import { seriesBook } from '../kpi/seriesBook.ts';
import { noMemory } from '../source/memory.ts';
import { planFacts } from './planFacts.ts';
import type { Playbook } from './playbook.ts';

/** A playbook with figures that are computed from what it holds, and from nothing else. `memory` holds the series of the run before. */
export function withFigures(playbook: Omit<Playbook, 'figures'>, memory = noMemory): Playbook {
  const { metrics, kpis, catalog, asOf, client, cite } = playbook;
  const plan = planFacts(playbook, cite);
  const book = memory.recall(
    'series',
    '',
    () => [metrics],
    () => seriesBook(metrics),
  );
  return { ...playbook, figures: openFigures({ metrics, book, plan, kpis, catalog, rules: client.reporting, asOf }) };
}
