import { addDays, dayCount, earlier } from '../kpi/dayRanges.ts';
import type { Figure } from '../kpi/figure.ts';
import type { ForecastResult } from '../kpi/forecast.ts';
import { bandOf, type Pace, paceOf } from '../kpi/pace.ts';
import { rangePeriod } from '../kpi/periods.ts';
import { levelIn, targetOn } from '../kpi/targets.ts';
import type { IsoDay } from '../metrics/observation.ts';
import { channelScope } from './channelScope.ts';
import { goalForecast } from './goalForecast.ts';
import { type GoalMeasure, goalMeasure } from './goalMeasure.ts';
import type { Playbook, PlaybookRecord } from './playbook.ts';

export type GoalStatus = 'on-track' | 'at-risk' | 'behind' | 'no-target' | 'no-data' | 'not-started' | 'over';

/** One day of a goal's chart. */
export interface GoalDay {
  readonly day: IsoDay;
  /** Reached by this day, from the first day on; null after the data ends. */
  readonly value: number | null;
  /** The level that was wanted at the end, as it stood on this day. */
  readonly target: number | null;
  /** What that target asks for by this day. */
  readonly expected: number | null;
  /** What the target before the last change would ask for; null before that change. */
  readonly former: number | null;
}

/** A goal against its target; all levels in the KPI's unit, money in minor units. */
export interface GoalProgress {
  /** The KPI from the goal's first day to its deadline, as far as it has passed; null where the goal has no KPI. */
  readonly figure: Figure | null;
  /** The level that is wanted, as it stands on the day of the figure; null where the goal states none in the KPI's unit. */
  readonly target: number | null;
  /** Where the goal started from; null where nothing says it. */
  readonly baseline: number | null;
  /** Null without a target or without a value. */
  readonly pace: Pace | null;
  readonly status: GoalStatus;
  /** Is the target reached today? Null without a target or a value. */
  readonly reached: boolean | null;
  readonly forecast: ForecastResult;
  readonly series: readonly GoalDay[];
}

const noForecast: ForecastResult = { forecast: null, reason: 'no-data' };

/** How far a goal has come by the day of the playbook. */
export function goalProgress(playbook: Playbook, goal: PlaybookRecord<'goals'>): GoalProgress {
  const kpi = goal.kpi === undefined ? undefined : playbook.kpis.get(goal.kpi);
  if (kpi === undefined) return withoutKpi(playbook, goal);
  const period = rangePeriod(goal.start, goal.due);
  const figure = playbook.figures.of({ kpi: kpi.id, scope: channelScope(playbook, goal.channels), period });
  const measure = goalMeasure(playbook, goal, kpi, figure);
  const target = targetLevel(goal, kpi.unit, earlier(playbook.asOf, goal.due));
  const pace = target === null ? null : paceOn(measure, target, figure.through);
  return {
    figure,
    target,
    baseline: measure.start,
    pace,
    status: statusOf(playbook, goal, figure, target, pace),
    reached: pace === null ? null : pace.shortfall === 0,
    forecast: goalForecast(playbook, measure),
    series: seriesOf(playbook, goal, measure),
  };
}

function withoutKpi({ asOf }: Playbook, { start }: PlaybookRecord<'goals'>): GoalProgress {
  const status = asOf < start ? 'not-started' : 'no-target';
  const nothing = { figure: null, target: null, baseline: null, pace: null, reached: null };
  return { ...nothing, status, forecast: noForecast, series: [] };
}

function targetLevel(goal: PlaybookRecord<'goals'>, unit: Figure['unit'], day: IsoDay): number | null {
  return goal.target === undefined ? null : levelIn(unit, targetOn(day, goal.target, goal.targetChanges));
}

/** Days count up to the last one that the value speaks of, so that a late file does not look like a slow week. A number without a source is none. */
function paceOn({ kind, kpi, figure, start }: GoalMeasure, target: number, through: IsoDay | null): Pace | null {
  if (figure.value === null || through === null || figure.sources.length === 0) return null;
  const { from, to } = figure.period;
  return paceOf({
    kind,
    better: kpi.better,
    actual: figure.value,
    target,
    start: start ?? 0,
    elapsed: dayCount({ from, to: through }),
    days: dayCount({ from, to }),
  });
}

function statusOf(
  { asOf, client }: Playbook,
  { start, due }: PlaybookRecord<'goals'>,
  figure: Figure,
  target: number | null,
  pace: Pace | null,
): GoalStatus {
  if (target === null) return 'no-target';
  if (asOf < start) return 'not-started';
  if (pace === null || figure.value === null) return 'no-data';
  return asOf > due ? 'over' : bandOf(pace.pace, client.reporting);
}

function seriesOf(playbook: Playbook, goal: PlaybookRecord<'goals'>, measure: GoalMeasure): GoalDay[] {
  const { kpi, figure } = measure;
  const { from, to } = figure.period;
  const days = Array.from({ length: dayCount({ from, to }) }, (_, index) => addDays(from, index));
  const spans = days.filter((day) => day <= (figure.through ?? '')).map((day) => ({ from, to: day }));
  const values = playbook.figures.values({ kpi: kpi.id, scope: figure.scope }, spans);
  const before = formerTarget(goal, kpi.unit);
  return days.map((day, index) => {
    const target = targetLevel(goal, kpi.unit, day);
    const expected = target === null ? null : expectedOn(measure, target, day);
    const former = before === null || day < before.until ? null : expectedOn(measure, before.level, day);
    return { day, value: values[index] ?? null, target, expected, former };
  });
}

/** The target that the last change replaced after the goal had begun. */
function formerTarget(
  goal: PlaybookRecord<'goals'>,
  unit: Figure['unit'],
): { readonly until: IsoDay; readonly level: number } | null {
  const until = goal.targetChanges
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (until === undefined || until <= goal.start) return null;
  const level = targetLevel(goal, unit, addDays(until, -1));
  return level === null ? null : { until, level };
}

function expectedOn({ kind, kpi, figure, start }: GoalMeasure, target: number, day: IsoDay): number {
  const { from, to } = figure.period;
  const span = { elapsed: dayCount({ from, to: day }), days: dayCount({ from, to }) };
  return paceOf({ kind, better: kpi.better, actual: 0, target, start: start ?? 0, ...span }).expected;
}
