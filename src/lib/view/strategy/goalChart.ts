import type { GoalDay } from '../../playbook/goalProgress.ts';
import { niceScale } from '../numbers/charts/niceScale.ts';
import { axisPercent, daysBetween, timeAxis } from '../timeAxis.ts';
import type { ViewContext } from '../viewContext.ts';
import { goalEvents } from './goalEvents.ts';
import type { GoalFacts } from './goalFacts.ts';
import { spreadLabels } from './spreadLabels.ts';

/** The way to a goal day by day. Paths lie in a box of `days` × `height`; texts stand at `x` per cent and `y` pixels. */
export interface GoalChartView {
  /** What a reader hears instead of the drawing. */
  readonly summary: string;
  readonly days: number;
  readonly height: number;
  readonly grid: string;
  readonly zero: string;
  readonly actual: string;
  readonly expected: string;
  readonly forecast: { readonly line: string; readonly band: string } | null;
  readonly today: { readonly path: string; readonly x: string; readonly text: string } | null;
  readonly last: ChartText | null;
  readonly scale: readonly ChartText[];
  readonly months: readonly ChartText[];
  readonly ends: readonly (ChartText & { readonly strong: boolean })[];
  readonly events: readonly (ChartText & { readonly tick: string })[];
  readonly eventTexts: readonly string[];
  readonly key: { readonly actual: string; readonly expected: string; readonly forecast: string };
}

interface ChartText {
  readonly x: string;
  readonly y: number;
  readonly text: string;
}

const top = 24;
const floor = 328;
const height = 352;
const labelGap = 14;

/** Null where nothing is known yet. */
export function toGoalChart(context: ViewContext, facts: GoalFacts): GoalChartView | null {
  const { goal, progress } = facts;
  const { series } = progress;
  const lastIndex = series.findLastIndex(({ value }) => value !== null);
  const last = series[lastIndex];
  if (last === undefined || last.value === null) return null;
  const axis = timeAxis({ from: goal.start, to: goal.due });
  const scale = goalScale(facts);
  const y = (value: number) => round(floor - ((value - scale.min) / (scale.max - scale.min)) * (floor - top));
  const gone = daysBetween(goal.start, context.playbook.asOf);
  const events = goalEvents(context, goal);
  return {
    summary: summaryText(context, facts, last.value),
    days: axis.days,
    height,
    grid: scale.ticks
      .slice(1)
      .map(({ value }) => `M0 ${y(value)}H${axis.days}`)
      .join(''),
    zero: `M0 ${floor}H${axis.days}`,
    actual: linePath(series, ({ value }) => value, y),
    expected: linePath(series, ({ expected }) => expected, y),
    forecast: forecastPaths(facts, lastIndex, last.value, axis.days, y),
    today:
      gone < 0 || gone >= axis.days
        ? null
        : {
            path: `M${gone + 0.5} 10V${floor}`,
            x: axisPercent(axis, gone + 0.5),
            text: context.format.weekdayAndDay(context.playbook.asOf),
          },
    last: { x: axisPercent(axis, lastIndex + 1), y: y(last.value), text: facts.text(last.value) },
    scale: scale.ticks.map(({ value, text }) => ({ x: '0%', y: y(value), text })),
    months: series.flatMap(({ day }, index) =>
      index === 0 || day.endsWith('-01')
        ? [{ x: axisPercent(axis, index), y: height - 6, text: context.format.monthName(day.slice(0, 7)) }]
        : [],
    ),
    ends: spreadLabels(endLabels(context, facts, y), labelGap, floor),
    events: events.map(({ day }, index) => {
      const at = daysBetween(goal.start, day);
      const line = series[at]?.value ?? series[at]?.expected ?? scale.min;
      return {
        x: axisPercent(axis, at),
        y: floor - 24,
        text: String(index + 1),
        tick: `M${at} ${floor - 33}V${y(line)}`,
      };
    }),
    eventTexts: events.map(({ text }) => text),
    key: context.words.strategy.goal.key,
  };
}

function goalScale({ progress, text, isLevel, figure }: GoalFacts) {
  const { series, forecast } = progress;
  const levels = series.flatMap(({ value, expected }) => [value, expected]).filter((level) => level !== null);
  const ahead = forecast.forecast === null ? [] : [forecast.forecast.high];
  const unit = progress.figure?.unit === 'seconds' ? 'seconds' : 'other';
  return niceScale([...levels, ...ahead], { fromZero: !isLevel || figure === null, unit }, text);
}

/** A value stands at the end of its day; a day without one breaks the line. */
function linePath(
  series: readonly GoalDay[],
  read: (day: GoalDay) => number | null,
  y: (value: number) => number,
): string {
  let pen = 'M';
  const parts = series.map((day, index) => {
    const value = read(day);
    const part = value === null ? '' : `${pen}${index + 1} ${y(value)}`;
    pen = value === null ? 'M' : 'L';
    return part;
  });
  return parts.join('');
}

function forecastPaths(
  { progress }: GoalFacts,
  lastIndex: number,
  value: number,
  days: number,
  y: (value: number) => number,
): GoalChartView['forecast'] {
  const { forecast } = progress.forecast;
  if (forecast === null) return null;
  const start = `M${lastIndex + 1} ${y(value)}`;
  return {
    line: `${start}L${days} ${y(forecast.value)}`,
    band: `${start}L${days} ${y(forecast.high)}V${y(forecast.low)}Z`,
  };
}

function endLabels({ words }: ViewContext, { progress, text }: GoalFacts, y: (value: number) => number) {
  const t = words.strategy.goal.ends;
  const {
    target,
    forecast: { forecast },
  } = progress;
  const label = (value: number, write: (value: string) => string, strong: boolean) => ({
    x: '100%',
    y: y(value) + 4,
    text: write(text(Math.round(value * 1e4) / 1e4)),
    strong,
  });
  return [
    ...(target === null ? [] : [label(target, t.target, true)]),
    ...(forecast === null
      ? []
      : [
          label(Math.round(forecast.value), t.forecast, true),
          label(Math.round(forecast.low), t.low, false),
          label(Math.round(forecast.high), t.high, false),
        ]),
  ];
}

function summaryText({ words, format }: ViewContext, { goal, progress, text }: GoalFacts, value: number): string {
  const t = words.strategy.goal;
  const { target, forecast } = progress;
  const reached = t.summary(text(value), target === null ? '' : text(target), format.longDay(goal.due));
  if (forecast.forecast === null) return reached;
  return `${reached} ${t.summaryForecast(text(Math.round(forecast.forecast.low)), text(Math.round(forecast.forecast.high)))}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
