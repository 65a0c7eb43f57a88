import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { elapsedPart } from './periods.ts';

/** Counts of what has happened: they, and what they are divided by, stop at today. Promises reach to the end. */
const happened: ReadonlySet<string> = new Set([
  'posts-out',
  'posts-on-time',
  'posts-late',
  'posts-skipped',
  'posts-off-plan',
  'publishing-delay',
]);

/** The days that a KPI is asked for: the part that has passed, or all of them where it counts only promises. */
export function askedPart(kpi: KpiDefinition, period: DayRange, asOf: IsoDay): DayRange | null {
  const isPromise =
    kpi.over === 'plan' && ![...kpi.numerator, ...kpi.denominator].some(({ metric }) => happened.has(metric));
  return isPromise ? { from: period.from, to: period.to } : elapsedPart(period, asOf);
}
