import { addDays, earlier } from '../kpi/dayRanges.ts';
import type { Coverage, DayRange } from '../metrics/metricsStore.ts';
import type { Playbook } from './playbook.ts';

/** The days of the client's period that are over. Today is not: no export can hold it whole. Null before the period. */
export function elapsedDays({ client, asOf }: Pick<Playbook, 'client' | 'asOf'>): DayRange | null {
  const { from, to } = client.period;
  return asOf <= from ? null : { from, to: earlier(to, addDays(asOf, -1)) };
}

/** Which of these days some file speaks of, for one channel: the metric with the fewest gaps stands for it. Null where no file has values of days. */
export function channelCoverage(
  { metrics }: Pick<Playbook, 'metrics'>,
  channel: string,
  period: DayRange,
): Coverage | null {
  const known = metrics.known.filter((row) => row.channel === channel && row.grains.includes('day'));
  const coverages = known.map(
    ({ metric }) => metrics.series({ metric, channels: [channel], over: 'days', period }).coverage,
  );
  return coverages.toSorted((a, b) => b.covered - a.covered)[0] ?? null;
}
