import { addDays, daysOf, isTouching, joinRanges } from '../../src/lib/kpi/dayRanges.ts';
import { listedValues } from '../../src/lib/metrics/listedValues.ts';
import type { MetricCatalog } from '../../src/lib/metrics/metricDefinition.ts';
import { metrics } from '../../src/lib/metrics/metrics.ts';
import type {
  DayRange,
  MetricsFile,
  MetricsStore,
  Restatement,
  SeriesQuery,
} from '../../src/lib/metrics/metricsStore.ts';
import type { Grain, Observation } from '../../src/lib/metrics/observation.ts';

export const catalog: MetricCatalog = new Map(Object.entries(metrics));

/** What a test says of one value; the rest is filled in. */
export type Told = Partial<Observation> & { metric: string; value: number; on?: string };

let row = 1;

/** A value of one day of Instagram, unless told otherwise; each stands in a row of its own. */
export function told({ on, ...given }: Told): Observation {
  const from = given.from ?? on ?? '2026-10-01';
  row += 1;
  return {
    channel: 'instagram',
    object: null,
    breakdown: null,
    grain: 'day',
    from,
    to: given.to ?? from,
    currency: metrics[given.metric as keyof typeof metrics]?.unit === 'money' ? 'EUR' : null,
    provisional: false,
    cell: { file: `data/${given.channel ?? 'instagram'}/export.csv`, row, column: given.metric },
    ...given,
  };
}

/** One value a day, from a day on. */
export function daily(metric: string, from: string, values: readonly number[], more: Partial<Observation> = {}) {
  return values.map((value, index) => told({ metric, value, on: addDays(from, index), ...more }));
}

/** A post with all its values, counted up to 31 December. */
export function post(object: string, publishedOn: string, values: Record<string, number>, channel = 'instagram') {
  return Object.entries(values).map(([metric, value]) =>
    told({ metric, value, channel, object, grain: 'lifetime', from: publishedOn, to: '2026-12-31' }),
  );
}

/** A store over observations as they are. Days between two values of a metric are covered only where it has a value, or where `covered` says so. */
export function fakeMetrics(
  observations: readonly Observation[],
  { covered = [], restatements = [] }: { covered?: readonly DayRange[]; restatements?: readonly Restatement[] } = {},
): MetricsStore {
  return {
    files: [...new Set(observations.map(({ cell }) => cell.file))].map(fakeFile),
    objects: [],
    restatements,
    known: knownOf(observations),
    stated: () => observations.map((observation) => ({ observation, source: 0, sparse: false, replaced: false })),
    series: (query) => {
      const found = observations.filter((value) => isAnswer(value, query)).toSorted(byPlace);
      const ranges = [...(query.over === 'objects' ? [query.period] : found), ...covered];
      return {
        values: listedValues(found),
        observations: found,
        coverage: coverageOf(query.period, ranges),
        restatements: restatements.filter(
          ({ metric, channel }) => metric === query.metric && query.channels.includes(channel),
        ),
      };
    },
  };
}

function isAnswer(value: Observation, { metric, channels, over, period, objects, exact }: SeriesQuery): boolean {
  if (value.metric !== metric || !channels.includes(value.channel) || value.breakdown !== null) return false;
  if (exact) return value.object === null && value.from === period.from && value.to === period.to;
  if (over === 'days') return value.object === null && isTouching(value, period);
  const isPublished = value.object !== null && value.from >= period.from && value.from <= period.to;
  return isPublished && (objects === undefined || objects.includes(value.object));
}

function coverageOf(period: DayRange, ranges: readonly DayRange[]) {
  const joined = joinRanges(ranges);
  const isCovered = (day: string) => joined.some(({ from, to }) => from <= day && day <= to);
  const days = daysOf(period);
  const missing = days.filter((day) => !isCovered(day)).map((day) => ({ from: day, to: day }));
  const told = days.filter(isCovered);
  return { days: days.length, covered: told.length, missing: joinRanges(missing), lastDay: told.at(-1) ?? null };
}

function knownOf(observations: readonly Observation[]): MetricsStore['known'] {
  const groups = Map.groupBy(observations, ({ channel, metric }) => `${channel}\n${metric}`);
  return [...groups].map(([key, group]) => {
    const [channel = '', metric = ''] = key.split('\n');
    const grains: Grain[] = [...new Set(group.map(({ grain }) => grain))];
    const from = group.map((value) => value.from).toSorted()[0] ?? '';
    return {
      channel,
      metric,
      grains,
      period: {
        from,
        to:
          group
            .map(({ to }) => to)
            .toSorted()
            .at(-1) ?? '',
      },
    };
  });
}

function byPlace(a: Observation, b: Observation): number {
  const key = (value: Observation) => `${value.channel} ${value.from} ${value.object ?? ''}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function fakeFile(path: string): MetricsFile {
  return {
    path,
    sha256: `hash of ${path}`,
    bytes: 0,
    encoding: 'utf-8',
    rows: 0,
    rowsRead: 0,
    skipped: [],
    tables: [],
    channels: [],
    period: null,
    exportedOn: null,
    notes: [],
  };
}
