import type { ViewContext } from '../viewContext.ts';
import type { GoalFacts } from './goalFacts.ts';
import type { FactView } from './sheet.ts';

/** What follows from the figure: the line of today, the pace, what every coming day has to bring, and the estimate. */
export function goalStanding(context: ViewContext, facts: GoalFacts): FactView[] {
  const { format, words } = context;
  const t = words.strategy.goal;
  const { progress, figure, isLevel, text } = facts;
  const { pace, forecast, baseline } = progress;
  const missing = (value: number) =>
    progress.figure?.unit === 'share' ? words.numbers.percentagePoints(format.number(value * 100, 2)) : text(value);
  const from = figure === null ? {} : { from: figure };
  const rows: FactView[] = [];
  if (pace !== null && !isLevel) rows.push({ name: t.expected, value: text(pace.expected), ...from });
  if (pace !== null && pace.pace !== null) rows.push({ name: t.pace, value: format.share(pace.pace, 0), ...from });
  if (pace !== null && pace.shortfall > 0) rows.push({ name: t.missing, value: missing(pace.shortfall), ...from });
  if (pace?.neededPerDay != null) rows.push({ name: t.needed, value: t.aDay(text(pace.neededPerDay)), ...from });
  rows.push(
    forecast.forecast === null
      ? { name: t.forecast, value: t.noForecast[forecast.reason] }
      : {
          name: t.forecast,
          value: t.between(text(Math.round(forecast.forecast.low)), text(Math.round(forecast.forecast.high))),
          ...from,
        },
  );
  if (baseline !== null) rows.push({ name: t.baseline, value: text(baseline) });
  return rows;
}
