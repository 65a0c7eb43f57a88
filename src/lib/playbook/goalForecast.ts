import { addDays, daysOf } from '../kpi/dayRanges.ts';
import { type ForecastResult, forecastTotal, historyDays } from '../kpi/forecast.ts';
import type { GoalMeasure } from './goalMeasure.ts';
import type { Playbook } from './playbook.ts';

/** Where a goal's total will be at its deadline. Only sums over days can be told ahead day by day. */
export function goalForecast({ figures, catalog }: Playbook, { kpi, figure, kind }: GoalMeasure): ForecastResult {
  if (kind !== 'total' || kpi.over !== 'days' || kpi.aggregation !== 'sum') {
    return { forecast: null, reason: 'not-a-total' };
  }
  const { value, through, period, scope } = figure;
  if (value === null || through === null) return { forecast: null, reason: 'no-data' };
  const days = daysOf({ from: addDays(through, 1 - historyDays), to: through });
  const spans = days.map((day) => ({ from: day, to: day }));
  const values = new Map(figures.values({ kpi: kpi.id, scope }, spans).map((known, index) => [days[index], known]));
  const signed = kpi.numerator.some(({ metric, times }) => times < 0 || catalog.get(metric)?.signed === true);
  return forecastTotal({ period, through, achieved: value, dayValue: (day) => values.get(day) ?? null, signed });
}
