import { Temporal } from 'temporal-polyfill';
import { daysOf } from '../kpi/dayRanges.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import { type AxisSpan, axisPercent, daysBetween, spanOn, type TimeAxis, timeAxis } from './timeAxis.ts';
import type { ViewContext } from './viewContext.ts';

interface Label {
  /** An SVG length: `46.2%`. */
  readonly x: string;
  readonly label: string;
}

/** The date of a Monday; the last day of a month stands off the line that follows it. */
interface MondayLabel extends Label {
  readonly ends: boolean;
}

/** The label of a month. What hides it: today's flag, on a wide screen (`covered`) or on a narrow one (`current`). */
interface MonthLabel extends Label {
  readonly covered: boolean;
  readonly current: boolean;
}

/** Today on the rule. `at` is the middle of the day; `flag` is its label's box in pixels from `x`. */
interface Today extends Label {
  readonly at: number;
  readonly flag: { readonly width: number; readonly left: number; readonly middle: number };
}

/** The period as a graduated scale. Spans are in days from its start, labels in per cent of its width. */
export interface DayRuleView {
  /** "Q4 2026" and "day 43 of 92". */
  readonly name: string;
  readonly position: string;
  readonly days: number;
  /** One path in a box of `days` × 48: a tick a day, a longer one each Monday, a full one each month. */
  readonly ticks: string;
  readonly mondays: readonly MondayLabel[];
  readonly months: readonly MonthLabel[];
  /** Days gone by today. */
  readonly elapsed: number;
  /** The span that the page is about. */
  readonly scope: AxisSpan | null;
  /** Null when today is outside the period. */
  readonly today: Today | null;
}

/** What every page's rule shares: the scale of the client's period with today on it. */
export type DayScale = Omit<DayRuleView, 'scope'>;

/** The rule of a page; `scope` is the span that it speaks of, the whole period unless told. */
export function toDayRule({ playbook, scale }: ViewContext, scope?: DayRange): DayRuleView {
  const { period } = playbook.client;
  return { ...scale, scope: spanOn(timeAxis(period), scope ?? period) };
}

/** The scale of the client's period with today on it. */
export function toDayScale(context: Pick<ViewContext, 'playbook' | 'format' | 'words'>): DayScale {
  const { playbook, format } = context;
  const { period } = playbook.client;
  const axis = timeAxis(period);
  const gone = daysBetween(axis.from, playbook.asOf);
  const isInside = gone >= 0 && gone < axis.days;
  const days = daysOf(period);
  return {
    name: period.name,
    position: positionText(context, axis, gone),
    days: axis.days,
    ticks: tickPath(days),
    mondays: days.flatMap((day, index) =>
      isMonday(day)
        ? [
            {
              x: axisPercent(axis, index + 0.5),
              label: String(Number(day.slice(8))),
              ends: days[index + 1]?.endsWith('-01') ?? true,
            },
          ]
        : [],
    ),
    months: days.flatMap((day, index) =>
      startsMonth(day, index)
        ? [monthLabel(axis, index, isInside ? gone : null, format.monthName(day.slice(0, 7)))]
        : [],
    ),
    elapsed: Math.min(Math.max(gone, 0), axis.days),
    today: isInside ? toToday(axis, gone, format.weekdayAndDay(playbook.asOf)) : null,
  };
}

function positionText({ words }: Pick<ViewContext, 'words'>, axis: TimeAxis, gone: number): string {
  if (gone < 0) return words.frame.before(axis.from);
  if (gone >= axis.days) return words.frame.after(axis.to);
  return words.frame.position(gone + 1, axis.days);
}

function tickPath(days: readonly IsoDay[]): string {
  const height = (day: IsoDay, index: number) => (startsMonth(day, index) ? 44 : isMonday(day) ? 11 : 5);
  return `${days.map((day, index) => `M${index} 0V${height(day, index)}`).join('')}M${days.length} 0V44`;
}

function startsMonth(day: IsoDay, index: number): boolean {
  return index === 0 || day.endsWith('-01');
}

function isMonday(day: IsoDay): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek === 1;
}

/** A flag and a name are 3 and 6 per cent of a wide rule to the left and right of their places, 10 and 18 per cent on a phone; a tablet hides as a phone does. */
function monthLabel(axis: TimeAxis, index: number, gone: number | null, label: string): MonthLabel {
  const offset = gone === null ? Number.POSITIVE_INFINITY : (gone + 0.5 - index) / axis.days;
  return {
    x: axisPercent(axis, index),
    label,
    covered: offset > -0.03 && offset < 0.09,
    current: offset > -0.1 && offset < 0.28,
  };
}

/** 12 px condensed figures and letters are 6 px wide on the average. At the ends of the rule the flag hangs inward. */
function toToday(axis: TimeAxis, gone: number, label: string): Today {
  const at = gone + 0.5;
  const width = label.length * 6 + 12;
  const place = at / axis.days;
  const left = place < 0.04 ? 0 : place > 0.96 ? -width : -width / 2;
  return { at, x: axisPercent(axis, at), label, flag: { width, left, middle: left + width / 2 } };
}
