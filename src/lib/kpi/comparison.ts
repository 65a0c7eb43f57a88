import type { MetricUnit } from '../metrics/metricDefinition.ts';
import { dayCount } from './dayRanges.ts';
import type { Evaluation } from './evaluation.ts';
import type { Comparison, Period } from './figure.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import { baselinePeriod, firstDays, priorPeriod } from './periods.ts';

/** The period before; where a period has not passed whole, or its data ends early, as many days of the one before. */
export function priorSpan(period: Period, now: Evaluation): Period {
  const prior = priorPeriod(period);
  const through = now.through ?? now.span.to;
  return through < period.to ? firstDays(prior, dayCount({ from: period.from, to: through })) : prior;
}

export function baselineSpan(period: Period, days: number): Period {
  return baselinePeriod(period, days);
}

/** A baseline says nothing about a usual level when files speak of less than half of its days. */
const leastBaselineShare = 0.5;

/**
 * The baseline as a comparison: what depends on the length of a period is the average of as many days as the figure
 * has. `power` is the KPI's `lengthPower`.
 */
export function toBaseline(
  kpi: KpiDefinition,
  period: Period,
  now: Evaluation,
  then: Evaluation,
  power: number,
): Comparison {
  const days = spokenDays(now);
  const earlierDays = spokenDays(then);
  if (then.value === null || earlierDays < leastBaselineShare * then.coverage.days) {
    return toComparison(kpi.unit, period, now, { ...then, value: null }, null);
  }
  if (power === 0) return toComparison(kpi.unit, period, now, then, null);
  const factor = (days / earlierDays) ** power;
  const value = kpi.aggregation === 'complement' ? 1 - (1 - then.value) * factor : then.value * factor;
  return toComparison(kpi.unit, period, now, { ...then, value }, days);
}

/** How a value stands against an earlier one: a rate in percentage points, anything else in per cent. */
export function toComparison(
  unit: MetricUnit,
  period: Period,
  now: Evaluation,
  then: Evaluation,
  perDays: number | null,
): Comparison {
  const empty = { period, perDays, coverage: then.coverage, change: null, percentChange: null, percentagePoints: null };
  if (then.value === null) return { ...empty, value: null, note: 'no-earlier-value' };
  if (now.value === null) return { ...empty, value: then.value, note: null };
  if (now.formula() !== then.formula()) return { ...empty, value: then.value, note: 'formula-changed' };
  const change = now.value - then.value;
  const compared = { ...empty, value: then.value, change };
  if (unit === 'share') return { ...compared, percentagePoints: change * 100, note: null };
  if (then.value === 0) return { ...compared, note: 'new' };
  if (then.value < 0) return { ...compared, note: 'negative-base' };
  return { ...compared, percentChange: change / then.value, note: null };
}

/** Days that a value stands for: those that files speak of; all of them where it is of posts or of balances. */
function spokenDays({ coverage, posts, operands, span }: Evaluation): number {
  const isOfDays = posts === null && operands.some(({ at }) => at === null);
  return isOfDays ? coverage.covered : dayCount(span);
}
