import { daysOf } from '../../../src/lib/kpi/dayRanges.ts';
import { openFigures } from '../../../src/lib/kpi/openFigures.ts';
import { kpiRegistry } from '../../../src/lib/kpi/registry.ts';
import { listedValues } from '../../../src/lib/metrics/listedValues.ts';
import { metrics as knownMetrics } from '../../../src/lib/metrics/metrics.ts';
import type { MetricsStore } from '../../../src/lib/metrics/metricsStore.ts';
import type { Observation } from '../../../src/lib/metrics/observation.ts';
import type { Playbook } from '../../../src/lib/playbook/playbook.ts';
import { tinyPlaybook } from '../../playbook/tinyPlaybook.ts';

const catalog = new Map(Object.entries(knownMetrics));
const file = 'data/instagram/days.csv';

/** One value of a whole channel on one day; its row is its place in the list, after the header. */
export type DayValue = readonly [channel: string, metric: string, day: string, value: number];

const goal = {
  title: 'Reach more',
  difficulty: 'weak-awareness',
  problem: 'Few see us.',
  objective: 'More see us.',
  kpi: 'impressions',
  target: 1000,
  start: '2026-10-01',
  due: '2026-12-31',
};

/** A playbook with two channels, one goal and the figures of the values given. */
export function numbersPlaybook(
  values: readonly DayValue[] = [],
  facts: { locale?: string; asOf?: string; repository?: string } = {},
): Playbook {
  const base = tinyPlaybook(
    { goals: { 'reach-more': goal } },
    { asOf: facts.asOf ?? '2026-11-12', client: { locale: facts.locale ?? 'en-GB', repository: facts.repository } },
  );
  const kpis = kpiRegistry(catalog);
  const metrics = storeOf(values.map(toObservation));
  const figures = openFigures({
    metrics,
    plan: { count: () => ({ value: null, sources: [] }) },
    kpis,
    catalog,
    rules: { baselineDays: 90 },
    asOf: base.asOf,
  });
  return { ...base, catalog, kpis, metrics, figures };
}

function toObservation([channel, metric, day, value]: DayValue, index: number): Observation {
  const common = { object: null, breakdown: null, grain: 'day', currency: null, provisional: false } as const;
  return { ...common, metric, channel, from: day, to: day, value, cell: { file, row: index + 2, column: metric } };
}

/** A store of days: what a real one answers, without reading files. */
function storeOf(observations: readonly Observation[]): MetricsStore {
  return {
    files: [],
    objects: [],
    restatements: [],
    known: knownOf(observations),
    stated: () => [],
    series: ({ metric, channels, over, period }) => {
      const found = observations.filter(
        (one) =>
          over === 'days' &&
          one.metric === metric &&
          channels.includes(one.channel) &&
          period.from <= one.from &&
          one.from <= period.to,
      );
      const days = new Set(found.map(({ from }) => from));
      const all = daysOf(period);
      const missing = all.filter((day) => !days.has(day)).map((day) => ({ from: day, to: day }));
      return {
        values: listedValues(found),
        observations: found,
        coverage: { days: all.length, covered: days.size, missing, lastDay: [...days].toSorted().at(-1) ?? null },
        restatements: [],
      };
    },
  };
}

function knownOf(observations: readonly Observation[]): MetricsStore['known'] {
  const byKey = new Map(observations.map((one) => [`${one.channel} ${one.metric}`, one]));
  return [...byKey.values()].map(({ channel, metric }) => {
    const days = observations.filter((one) => one.channel === channel && one.metric === metric).map(({ from }) => from);
    const sorted = days.toSorted();
    return { channel, metric, grains: ['day'] as const, period: { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' } };
  });
}
