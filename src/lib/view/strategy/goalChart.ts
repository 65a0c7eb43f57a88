import { chartFile } from '../numbers/charts/chartFiles.ts';
import type { ChartForecast, ChartLevel, ChartSpec } from '../numbers/charts/chartSpec.ts';
import { chartSummary } from '../numbers/charts/chartSummary.ts';
import type { ChartView } from '../numbers/charts/chartView.ts';
import { niceScale } from '../numbers/charts/niceScale.ts';
import { plainValue, viewOfSpec } from '../numbers/charts/toChartView.ts';
import { routeOf } from '../routes.ts';
import { daysBetween } from '../timeAxis.ts';
import type { ViewContext } from '../viewContext.ts';
import { goalEvents } from './goalEvents.ts';
import type { GoalFacts } from './goalFacts.ts';

/** The way to a goal day by day: what was reached, what was asked for, and where it is likely to end. Null where nothing is known yet. */
export function toGoalChart(context: ViewContext, facts: GoalFacts): ChartView | null {
  const { words, format, playbook } = context;
  const { goal, progress, figure, text } = facts;
  const { series } = progress;
  const last = series.findLastIndex(({ value }) => value !== null);
  if (last === -1 || figure === null) return null;
  const t = words.strategy.goal;
  const events = goalEvents(context, goal);
  const gone = daysBetween(goal.start, playbook.asOf);
  const actual = {
    name: t.key.actual,
    ink: 'actual' as const,
    values: series.map(({ value }) => value),
    texts: series.map(({ value }) => (value === null ? '—' : text(value))),
    partial: [],
  };
  const spec: ChartSpec = {
    kind: 'line',
    isTall: true,
    labels: series.map(({ day }) => format.day(day)),
    ticks: series.flatMap(({ day }, slot) =>
      slot === 0 || day.endsWith('-01') ? [{ slot, text: format.monthName(day.slice(0, 7)) }] : [],
    ),
    series: [actual],
    earlier: 0,
    target: wanted(facts, ({ expected }) => expected, t.ends.target),
    former: wanted(facts, ({ former }) => former, t.ends.former),
    baseline: null,
    forecast: toForecast(context, facts, last),
    today: gone < 0 || gone >= series.length ? null : { at: gone, text: format.weekdayAndDay(playbook.asOf) },
    annotations: events.map(({ day }) => daysBetween(goal.start, day)),
    scale: goalScale(facts),
  };
  const known = series.slice(0, last + 1);
  const names = known.map(({ day }) => format.longDay(day));
  const told = { ...actual, values: actual.values.slice(0, last + 1) };
  return viewOfSpec(
    spec,
    {
      id: 'chart',
      csv: { file: chartFile(routeOf('goals', goal.id), 'chart') },
      title: null,
      summary: `${summaryText(context, facts, known[last]?.value ?? 0)} ${chartSummary({ ...spec, series: [told] }, names, 'day', context)}`,
      figures: [{ name: null, figure }],
      key: [
        { mark: 'actual', text: t.key.actual },
        { mark: 'target', text: t.key.expected },
        ...(spec.former ? [{ mark: 'former' as const, text: t.key.former }] : []),
        ...(spec.forecast ? [{ mark: 'forecast' as const, text: t.key.forecast }] : []),
      ],
      annotations: events.map((event) => event.text),
      table: {
        columns: [words.numbers.chart.grains.day, t.key.actual, t.key.expected],
        rows: known.map(({ value, expected }, index) => ({
          head: names[index] ?? '',
          cells: [value, expected].map((level) => (level === null ? '—' : text(level))),
          values: [value, expected].map((level) => plainValue(level, progress.figure?.unit ?? 'number')),
        })),
      },
    },
    context,
    words.numbers.chart.everyDay,
  );
}

/** A level of each day; null where no day has one. */
function wanted(
  { progress, isLevel, text }: GoalFacts,
  read: (day: GoalFacts['progress']['series'][number]) => number | null,
  name: (level: string) => string,
): ChartLevel | null {
  const values = progress.series.map(read);
  const last = values.findLast((value) => value !== null);
  return last === undefined || last === null ? null : { name: name(text(last)), values, grows: !isLevel };
}

function goalScale({ progress, text, isLevel, figure }: GoalFacts) {
  const { series, forecast } = progress;
  const levels = series
    .flatMap(({ value, expected, former }) => [value, expected, former])
    .filter((level) => level !== null);
  const ahead = forecast.forecast === null ? [] : [forecast.forecast.high];
  const unit = progress.figure?.unit === 'seconds' ? 'seconds' : 'other';
  return niceScale([...levels, ...ahead], { fromZero: !isLevel || figure === null, unit }, text);
}

function toForecast({ words }: ViewContext, { progress, text }: GoalFacts, last: number): ChartForecast | null {
  const { forecast } = progress.forecast;
  const from = progress.series[last]?.value ?? null;
  if (forecast === null || from === null) return null;
  const t = words.strategy.goal.ends;
  return {
    from: { slot: last, value: from },
    value: forecast.value,
    low: forecast.low,
    high: forecast.high,
    names: {
      value: t.forecast(text(Math.round(forecast.value))),
      low: t.low(text(Math.round(forecast.low))),
      high: t.high(text(Math.round(forecast.high))),
    },
  };
}

function summaryText({ words, format }: ViewContext, { goal, progress, text }: GoalFacts, value: number): string {
  const t = words.strategy.goal;
  const { target, forecast } = progress;
  const reached = t.summary(text(value), target === null ? '' : text(target), format.longDay(goal.due));
  if (forecast.forecast === null) return reached;
  return `${reached} ${t.summaryForecast(text(Math.round(forecast.forecast.low)), text(Math.round(forecast.forecast.high)))}`;
}
