import { daysOf } from '../../kpi/dayRanges.ts';
import type { IsoDay } from '../../metrics/observation.ts';
import { isWeekend, isWeekStart, planWeek } from '../../playbook/planWeeks.ts';
import { type WeekLoad, workload } from '../../playbook/workload.ts';
import type { ViewContext } from '../viewContext.ts';
import { type DayNoteView, toDayNotes } from './dayNotes.ts';
import { type GapCellView, toGapCell } from './gapCells.ts';
import type { MonthPlan } from './monthPlan.ts';
import { type PostLineView, toPostLine } from './postLine.ts';

export interface DayCellView {
  /** Of the channel's column. */
  readonly index: number;
  readonly channel: string;
  readonly posts: readonly PostLineView[];
  readonly gap: GapCellView | null;
  /** No post may go out here on this day. */
  readonly isBlackout: boolean;
}

/** One day: a row of the timetable and a head of the agenda. */
export interface DayRowView {
  readonly day: IsoDay;
  readonly number: string;
  /** `Thu` and `Thursday, 12 November 2026`. */
  readonly weekday: string;
  readonly name: string;
  /** `W46` on the first day of a week and of the month; else null. */
  readonly week: { readonly short: string; readonly long: string } | null;
  readonly isWeekStart: boolean;
  readonly isWeekend: boolean;
  readonly isToday: boolean;
  readonly cells: readonly DayCellView[];
  readonly notes: readonly DayNoteView[];
  /** The same posts in one line of time, for the agenda. */
  readonly lines: readonly (PostLineView & { readonly index: number })[];
  readonly gaps: readonly { readonly index: number; readonly text: string }[];
}

export function toMonthDays(plan: MonthPlan, context: ViewContext): DayRowView[] {
  const loads = workload(plan.all, context.playbook.client, plan.month);
  return daysOf(plan.month).map((day) => toDayRow(day, plan, loads, context));
}

function toDayRow(day: IsoDay, plan: MonthPlan, loads: readonly WeekLoad[], context: ViewContext): DayRowView {
  const { playbook, format, words } = context;
  const { weekStart } = playbook.client;
  const slots = plan.slots.filter((slot) => slot.day === day);
  const begins = isWeekStart(day, weekStart) || day === plan.month.from;
  const week = planWeek(day, weekStart);
  const load = loads.find((one) => one.week.from === week.from) ?? null;
  const cells = plan.channels.map((channel, index) => toCell(day, channel, index, plan, context));
  return {
    day,
    number: String(Number(day.slice(8))),
    weekday: format.weekday(day, 'short'),
    name: `${format.weekday(day, 'long')}, ${format.longDay(day)}`,
    week: begins ? { short: words.calendar.week(week.number), long: words.calendar.weekLong(week.number) } : null,
    isWeekStart: isWeekStart(day, weekStart),
    isWeekend: isWeekend(day),
    isToday: day === playbook.asOf,
    cells,
    notes: toDayNotes(day, slots, begins ? load : null, context, plan.path),
    lines: slots.map((slot) => ({
      ...toPostLine(slot, context, plan.path),
      index: plan.channels.findIndex(({ id }) => id === slot.channel.id),
    })),
    gaps: cells.flatMap(({ index, channel, gap }) =>
      gap === null || gap.label === null ? [] : [{ index, text: words.calendar.gapOn(channel, gap.label) }],
    ),
  };
}

function toCell(
  day: IsoDay,
  channel: MonthPlan['channels'][number],
  index: number,
  plan: MonthPlan,
  context: ViewContext,
): DayCellView {
  const spans = [...context.playbook.client.blackout, ...channel.blackout];
  const own = plan.slots.filter((slot) => slot.day === day && slot.channel.id === channel.id);
  return {
    index,
    channel: channel.title,
    posts: own.map((slot) => toPostLine(slot, context, plan.path)),
    gap: toGapCell(day, plan.gaps.get(channel.id) ?? [], plan.month, ({ days, limit }) =>
      context.words.calendar.gap(days, limit),
    ),
    isBlackout: spans.some(({ from, to }) => from <= day && day <= to),
  };
}
