import type { Figure, FigureScope, Figures } from '../../src/lib/kpi/figure.ts';
import type { KpiDefinition } from '../../src/lib/kpi/kpiDefinition.ts';
import { openFigures } from '../../src/lib/kpi/openFigures.ts';
import { parsePeriod } from '../../src/lib/kpi/periods.ts';
import type { PlanCount, PlanFacts } from '../../src/lib/kpi/planFacts.ts';
import { kpiRegistry } from '../../src/lib/kpi/registry.ts';
import type { MetricsStore } from '../../src/lib/metrics/metricsStore.ts';
import type { Observation } from '../../src/lib/metrics/observation.ts';
import { catalog, fakeMetrics } from './fakeMetrics.ts';

export const kpis = kpiRegistry(catalog);

interface Asked {
  kpi: string;
  of: readonly Observation[] | MetricsStore;
  period?: string;
  channels?: readonly string[];
  objects?: readonly string[];
  plan?: Partial<Record<PlanCount, number>>;
  asOf?: string;
  own?: readonly KpiDefinition[];
}

export function figuresOf({ of, plan = {}, asOf = '2026-12-31', own = [] }: Omit<Asked, 'kpi'>): Figures {
  const metrics = 'series' in of ? of : fakeMetrics(of);
  const all = new Map([...kpis, ...own.map((kpi) => [kpi.id, kpi] as const)]);
  return openFigures({ metrics, plan: fakePlan(plan), kpis: all, catalog, rules: { baselineDays: 90 }, asOf });
}

/** The figure of Instagram in October 2026, seen from the end of the year, unless told otherwise. */
export function ask({ kpi, period = '2026-10', channels = ['instagram'], objects, ...rest }: Asked): Figure {
  const span = parsePeriod(period);
  if (span === null) throw new Error(`no period ${period}`);
  const id = channels.length === 1 ? (channels[0] ?? '') : 'all';
  const scope: FigureScope = objects === undefined ? { id, channels } : { id: `${id}:some`, channels, objects };
  return figuresOf(rest).of({ kpi, scope, period: span });
}

function fakePlan(counts: Partial<Record<PlanCount, number>>): PlanFacts {
  return {
    count: (what) => ({
      value: counts[what] ?? null,
      sources: [{ file: 'src/content/posts/a.md', sha256: 'hash', column: what, rows: [{ from: 2, to: 2 }] }],
    }),
  };
}
