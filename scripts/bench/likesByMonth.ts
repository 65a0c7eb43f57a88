import { openFigures } from '../../src/lib/kpi/openFigures.ts';
import { parsePeriod } from '../../src/lib/kpi/periods.ts';
import { kpiRegistry } from '../../src/lib/kpi/registry.ts';
import { metrics } from '../../src/lib/metrics/metrics.ts';
import { readMetrics } from '../../src/lib/metrics/readMetrics.ts';
import type { KeptBytes } from '../../src/lib/source/keptBytes.ts';
import { listFiles } from '../../src/lib/source/listFiles.ts';

/**
 * Files → figures: the likes of each channel and month, compared with the days before, each with its files and rows.
 * The seconds are those until the files were read, of which a second run should need few.
 */
export function likesByMonth(root: string, kept?: KeptBytes): { sum: number; readingSeconds: number } {
  const channels = [0, 1, 2, 3, 4].map((index) => ({ id: `c${index}`, platform: 'site' }));
  const catalog = new Map(Object.entries(metrics));
  const asOf = '2026-11-23';
  const before = process.cpuUsage();
  const { value, diagnostics } = readMetrics({
    files: listFiles(root, 'data').files,
    sources: null,
    channels,
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    catalog,
    asOf,
    kept,
  });
  const { user, system } = process.cpuUsage(before);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics[0]));
  const plan = { count: () => ({ value: null, sources: [] }) };
  const kpis = kpiRegistry(catalog);
  const figures = openFigures({ metrics: value, plan, kpis, catalog, rules: { baselineDays: 90 }, asOf });
  let sum = 0;
  for (let month = 1; month <= 12; month += 1) {
    const period = parsePeriod(`2025-${String(month).padStart(2, '0')}`);
    if (period === null) throw new Error(`month ${month}`);
    for (const { id } of channels) {
      const figure = figures.of({ kpi: 'likes', scope: { id, channels: [id] }, period });
      if (figure.sources.length === 0) throw new Error(`${figure.id} stands on nothing`);
      sum += figure.value ?? 0;
    }
  }
  return { sum, readingSeconds: (user + system) / 1e6 };
}
