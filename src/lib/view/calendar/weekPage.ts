import { monthOf } from '../../kpi/periods.ts';
import { type PlanWeek, planWeeks } from '../../playbook/planWeeks.ts';
import type { Slot } from '../../playbook/slots.ts';
import type { EmptyStateView } from '../emptyState.ts';
import type { LinkView } from '../linkView.ts';
import { monthRoute, relativeHref, weekRoute } from '../routes.ts';
import type { TitleView } from '../titleView.ts';
import type { ViewContext } from '../viewContext.ts';
import { type CalendarNavView, toCalendarNav, weekId } from './calendarNav.ts';
import { type FilterGroupView, toFilters } from './filters.ts';
import { type DayRowView, toMonthDays } from './monthDays.ts';
import { type MonthPlan, rangePlan } from './monthPlan.ts';
import { type StatusMarkView, toStatusKey } from './statusMark.ts';
import { zoneText } from './zoneText.ts';

export type TimedLineView = DayRowView['lines'][number];

/** One week: hours down, days across. */
export interface WeekPage {
  readonly words: Readonly<
    Record<'filters' | 'reset' | 'key' | 'caption' | 'agenda' | 'hour' | 'notes' | 'today', string>
  >;
  readonly title: TitleView;
  readonly nav: CalendarNavView;
  readonly filters: readonly FilterGroupView[];
  readonly key: readonly StatusMarkView[];
  readonly days: readonly (Omit<DayRowView, 'cells'> & {
    /** Its row of the month; null where the month has no page. */ readonly href: string | null;
  })[];
  /** From the first to the last hour that has a post, and before them what has no time. A cell for each day. */
  readonly hours: readonly { readonly label: string; readonly cells: readonly (readonly TimedLineView[])[] }[];
  readonly empty: EmptyStateView | null;
}

/** Every week that the months touch, so that no day is without one. */
export function calendarWeeks(months: readonly string[], { playbook }: ViewContext): PlanWeek[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return planWeeks({ from: `${first}-01`, to: monthOf(`${last}-01`).to }, playbook.client.weekStart);
}

export function toWeekPage(
  week: PlanWeek,
  slots: readonly Slot[],
  weeks: readonly PlanWeek[],
  months: readonly string[],
  context: ViewContext,
): WeekPage {
  const { words, playbook } = context;
  const path = weekRoute(weekId(week));
  const plan = rangePlan({ id: weekId(week), from: week.from, to: week.to }, path, slots, context);
  const days = toMonthDays(plan, context).map(({ cells: _cells, ...day }) => ({
    ...day,
    href: months.includes(day.day.slice(0, 7))
      ? relativeHref(path, `${monthRoute(day.day.slice(0, 7))}#d-${day.day}`)
      : null,
  }));
  const { filters, showAll, key, hour, notes, today } = words.calendar;
  return {
    words: {
      filters,
      reset: showAll,
      key,
      caption: words.calendar.weekCaption(week.number),
      agenda: words.calendar.weekAgenda(week.number),
      hour,
      notes,
      today,
    },
    title: toTitle(week, plan, context),
    nav: toCalendarNav(path, 'week', around(week, weeks, path, context), context, monthDay(week, months, context)),
    filters: toFilters(plan, context),
    key: toStatusKey(playbook.language),
    days,
    hours: toHours(days, context),
    empty:
      plan.slots.length === 0
        ? { why: words.calendar.emptyWeek, next: words.calendar.emptyNextWeek, code: `date: ${week.from}` }
        : null,
  };
}

function toTitle(week: PlanWeek, plan: MonthPlan, context: ViewContext): TitleView {
  const { format, words } = context;
  const channels = new Set(plan.slots.map(({ channel }) => channel.id)).size;
  return {
    numeral: String(week.number),
    kind: words.calendar.weekLong(week.number),
    heading: format.range(week.from, week.to),
    lede: words.calendar.monthLede(plan.slots.length, channels, zoneText(week, context)),
  };
}

function around(week: PlanWeek, weeks: readonly PlanWeek[], path: string, { words }: ViewContext) {
  const place = weeks.findIndex(({ from }) => from === week.from);
  const link = (other: PlanWeek | undefined): LinkView | null =>
    other === undefined
      ? null
      : { text: words.calendar.weekLong(other.number), href: relativeHref(path, weekRoute(weekId(other))) };
  return { previous: link(weeks[place - 1]), next: link(weeks[place + 1]) };
}

/** The day whose month the navigation leads to: today where the week holds it, else one of a month that has a page. */
function monthDay(week: PlanWeek, months: readonly string[], { playbook }: ViewContext): string {
  const { asOf } = playbook;
  if (asOf >= week.from && asOf <= week.to) return asOf;
  return months.includes(week.from.slice(0, 7)) ? week.from : week.to;
}

function toHours(days: readonly Pick<DayRowView, 'lines'>[], { words }: ViewContext): WeekPage['hours'] {
  const hourOf = ({ time }: TimedLineView) => (time === '' ? null : Number(time.slice(0, 2)));
  const used = days.flatMap(({ lines }) => lines.map(hourOf));
  const known = used.filter((hour) => hour !== null);
  const row = (label: string, wanted: number | null) => ({
    label,
    cells: days.map(({ lines }) => lines.filter((line) => hourOf(line) === wanted)),
  });
  const first = Math.min(...known);
  const hours =
    known.length === 0 ? [] : Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
  return [
    ...(used.includes(null) ? [row(words.calendar.anyTime, null)] : []),
    ...hours.map((hour) => row(`${String(hour).padStart(2, '0')}:00`, hour)),
  ];
}
