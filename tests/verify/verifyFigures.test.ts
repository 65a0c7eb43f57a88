import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/kpi/figure.ts';
import { openFigures } from '../../src/lib/kpi/openFigures.ts';
import { parsePeriod } from '../../src/lib/kpi/periods.ts';
import { kpiRegistry } from '../../src/lib/kpi/registry.ts';
import type { MetricsStore } from '../../src/lib/metrics/metricsStore.ts';
import { verifyFigures } from '../../src/lib/verify/verifyFigures.ts';
import { asOf, catalog, generatedStore, measured } from './generatedClient.ts';

const kpis = kpiRegistry(catalog);
/** KPIs that the generated files may have every metric of. */
const told = new Set([...measured, 'engagements', 'net-followers', 'posts']);
const ofData = [...kpis.values()]
  .filter(({ numerator, denominator }) => [...numerator, ...denominator].every(({ metric }) => told.has(metric)))
  .map(({ id }) => id);
const scopes = [
  { id: 'tg', channels: ['tg'] },
  { id: 'all', channels: ['tg', 'vk'] },
  { id: 'some', channels: ['vk'], objects: ['a', 'c'] },
];

function figuresOf(metrics: MetricsStore, asked: readonly string[], periods: readonly string[]): readonly Figure[] {
  const plan = { count: () => ({ value: null, sources: [] }) };
  const figures = openFigures({ metrics, plan, kpis, catalog, rules: { baselineDays: 30 }, asOf });
  for (const kpi of asked)
    for (const scope of scopes)
      for (const id of periods) {
        const period = parsePeriod(id);
        if (period !== null) figures.of({ kpi, scope, period });
      }
  return figures.all();
}

describe('verifyFigures', () => {
  it('counts the figures of 200 generated data sets again, and comes to the same', () => {
    let known = 0;
    let counted = 0;
    fc.assert(
      fc.property(generatedStore, fc.shuffledSubarray(ofData, { minLength: 20, maxLength: 20 }), (metrics, asked) => {
        const figures = figuresOf(metrics, asked, ['2026-10', '2026-W46']);
        const found = verifyFigures({ figures, metrics, kpis, catalog });
        expect(found.diagnostics.map(({ params }) => params)).toEqual([]);
        counted += found.counted;
        known += figures.filter(({ value }) => value !== null).length;
      }),
      { numRuns: 200, seed: 20261123 },
    );
    // Two values a figure: its own and the one before. Figures without a value prove little.
    expect(counted).toBe(200 * 20 * scopes.length * 2 * 2);
    expect(known).toBeGreaterThan(1_500);
  });

  it('reports a figure that is off by one cent', () => {
    const metrics = fc.sample(generatedStore, { numRuns: 1, seed: 7 })[0];
    if (metrics === undefined) throw new Error('no sample');
    const figures = figuresOf(metrics, ofData, ['2026-10']);
    const [first] = figures.filter(({ value }) => value !== null && value > 1000);
    if (first?.value === undefined || first.value === null) throw new Error('no figure to falsify');
    const wrong = { ...first, value: first.value + 1 };
    expect(verifyFigures({ figures: [wrong], metrics, kpis, catalog }).diagnostics).toMatchObject([
      {
        code: 'verify/different-figure',
        params: { id: first.id, code: first.code, shown: first.value + 1, counted: first.value },
      },
    ]);
  });
});
