import { daysOf } from '../../kpi/dayRanges.ts';
import { rangePeriod } from '../../kpi/periods.ts';
import { cadenceGaps } from '../../playbook/cadence.ts';
import { isPlannedIn } from '../../playbook/plannedPosts.ts';
import { isWeekend, type PlanWeek, planWeeks } from '../../playbook/planWeeks.ts';
import type { Slot } from '../../playbook/slots.ts';
import { type WeekLoad, workload } from '../../playbook/workload.ts';
import { toChannelBadge } from '../channelBadge.ts';
import { daySpan } from '../daySpan.ts';
import type { LinkView } from '../linkView.ts';
import { toFigureView } from '../numbers/figureView.ts';
import { recordLink } from '../recordLinks.ts';
import { monthRoute, relativeHref, routes, weekRoute } from '../routes.ts';
import type { CellView, TableView } from '../table.ts';
import type { TitleView } from '../titleView.ts';
import type { ViewContext } from '../viewContext.ts';
import { type CalendarNavView, toCalendarNav, weekId } from './calendarNav.ts';
import { calendarParts } from './calendarParts.ts';
import { type DayNoteView, toDayNotes, weekHours } from './dayNotes.ts';
import { type FilterGroupView, toFilters } from './filters.ts';
import { type MonthPlan, rangePlan } from './monthPlan.ts';
import { type PostLineView, toPostLine } from './postLine.ts';
import { type StatusMarkView, toStatusKey } from './statusMark.ts';
import { waitingTable } from './waiting.ts';
import { zoneText } from './zoneText.ts';

/** One post of the period as a mark; its name says the rest. */
export type GlanceMarkView = Pick<PostLineView, 'href' | 'channel' | 'status' | 'filter' | 'datetime'> & {
  readonly index: number;
  readonly name: string;
};

export interface GlanceDayView {
  /** Its row of the month. */
  readonly link: LinkView;
  readonly name: string;
  readonly isToday: boolean;
  readonly isWeekend: boolean;
  readonly isBlackout: boolean;
  /** The first of a month carries its name. */
  readonly month: string | null;
  readonly marks: readonly GlanceMarkView[];
}

/** The whole period at a glance: a week is a row, a day a cell, a post a mark. */
export interface PeriodPage {
  readonly words: Readonly<Record<'filters' | 'reset' | 'key' | 'caption' | 'week' | 'notes' | 'today', string>>;
  readonly title: TitleView;
  readonly nav: CalendarNavView;
  readonly filters: readonly FilterGroupView[];
  readonly key: readonly StatusMarkView[];
  readonly weekdays: readonly { readonly long: string; readonly short: string }[];
  readonly weeks: readonly {
    readonly link: LinkView;
    readonly long: string;
    /** Null: not a day of the period. */
    readonly days: readonly (GlanceDayView | null)[];
    readonly notes: readonly DayNoteView[];
  }[];
  readonly promised: { readonly heading: string; readonly table: TableView };
  readonly waiting: { readonly heading: string; readonly table: TableView } | null;
  readonly parts: readonly { readonly heading: string; readonly links: readonly LinkView[] }[];
  readonly partsHeading: string;
}

const path = routes.calendarPeriod;

export function toPeriodPage(slots: readonly Slot[], context: ViewContext): PeriodPage {
  const { playbook, words } = context;
  const { from, to } = playbook.client.period;
  const plan = rangePlan(rangePeriod(from, to), path, slots, context);
  const weeks = planWeeks(plan.month, playbook.client.weekStart);
  const { filters, showAll, key, periodCaption, notes, today } = words.calendar;
  const waiting = waitingTable(slots, plan.month, path, context);
  return {
    words: {
      filters,
      reset: showAll,
      key,
      caption: periodCaption(playbook.client.period.name),
      week: words.calendar.weekWord,
      notes,
      today,
    },
    title: toTitle(plan, weeks, context),
    nav: toCalendarNav(path, 'period', { previous: null, next: null }, context),
    filters: toFilters(plan, context),
    key: toStatusKey(playbook.language),
    weekdays: weekdayNames(weeks, context),
    weeks: toWeeks(weeks, plan, context),
    promised: { heading: words.calendar.promisedAndGaps, table: promisedTable(plan, context) },
    waiting: waiting && { heading: words.calendar.waiting, table: waiting },
    parts: calendarParts(slots, context).map(({ heading, parts }) => ({
      heading,
      links: parts.map(({ title, path: to }) => ({ text: title, href: relativeHref(path, to) })),
    })),
    partsHeading: words.calendar.parts,
  };
}

function toTitle({ slots }: MonthPlan, weeks: readonly PlanWeek[], context: ViewContext): TitleView {
  const { playbook, words } = context;
  const { period } = playbook.client;
  const channels = new Set(slots.map(({ channel }) => channel.id)).size;
  return {
    numeral: String(weeks.length),
    kind: words.calendar.weeks(weeks.length),
    heading: words.calendar.periodHeading(period.name),
    lede: words.calendar.monthLede(slots.length, channels, zoneText(period, context)),
  };
}

function weekdayNames([first]: readonly PlanWeek[], { format }: ViewContext): PeriodPage['weekdays'] {
  if (first === undefined) return [];
  return daysOf(first).map((day) => ({ long: format.weekday(day, 'long'), short: format.weekday(day, 'short') }));
}

function toWeeks(weeks: readonly PlanWeek[], plan: MonthPlan, context: ViewContext): PeriodPage['weeks'] {
  const loads = new Map(
    workload(plan.all, context.playbook.client, plan.month).map((load): [string, WeekLoad] => [load.week.from, load]),
  );
  const byDay = Map.groupBy(plan.slots, ({ day }) => day ?? '');
  return weeks.map((week) => {
    const days = daysOf(week);
    const load = loads.get(week.from);
    return {
      link: { text: context.words.calendar.week(week.number), href: relativeHref(path, weekRoute(weekId(week))) },
      long: context.words.calendar.weekLong(week.number),
      days: days.map((day) => toDay(day, byDay.get(day) ?? [], plan, context)),
      notes: [
        ...days
          .filter((day) => isPlannedIn(day, plan.month))
          .flatMap((day) => toDayNotes(day, byDay.get(day) ?? [], null, context, path)),
        ...(load === undefined ? [] : weekHours(load, context)),
      ],
    };
  });
}

function toDay(day: string, slots: readonly Slot[], plan: MonthPlan, context: ViewContext): GlanceDayView | null {
  const { playbook, format } = context;
  if (!isPlannedIn(day, plan.month)) return null;
  return {
    link: { text: String(Number(day.slice(8))), href: relativeHref(path, `${monthRoute(day.slice(0, 7))}#d-${day}`) },
    name: `${format.weekday(day, 'long')}, ${format.longDay(day)}`,
    isToday: day === playbook.asOf,
    isWeekend: isWeekend(day),
    isBlackout: playbook.client.blackout.some(({ from, to }) => from <= day && day <= to),
    month: day.endsWith('-01') || day === plan.month.from ? format.monthName(day.slice(0, 7)) : null,
    marks: slots.map((slot) => toMark(slot, plan, context)),
  };
}

function toMark(slot: Slot, plan: MonthPlan, context: ViewContext): GlanceMarkView {
  const { href, channel, status, filter, day, time, zone, title, datetime } = toPostLine(slot, context, path);
  const when = time === '' ? day : `${day}, ${time} ${zone}`;
  return {
    href,
    channel,
    status,
    filter,
    datetime,
    index: plan.channels.findIndex(({ id }) => id === slot.channel.id),
    name: `${when}, ${channel.name}, ${status.word}: ${title}`,
  };
}

/** What each channel promised over the period, what is planned of it, and where it is silent for longer than it said. */
function promisedTable(plan: MonthPlan, context: ViewContext): TableView {
  const { playbook, words } = context;
  const t = words.calendar;
  const figure = (kpi: string, id: string) =>
    toFigureView(playbook.figures.of({ kpi, scope: { id, channels: [id] }, period: plan.month }), path, context);
  return {
    label: t.promisedAndGaps,
    columns: [
      { text: t.channel },
      { text: t.plannedWord, numeric: true },
      { text: t.promisedWord, numeric: true },
      { text: t.gapsWord },
    ],
    groups: [
      {
        rows: plan.channels.map((channel): CellView[] => {
          const gaps = cadenceGaps(plan.all, channel, playbook.client.period);
          return [
            { badges: [toChannelBadge(channel)], links: [recordLink(path, channel)] },
            { figure: figure('posts-planned', channel.id) },
            channel.cadence === undefined ? { text: '—' } : { figure: figure('posts-promised', channel.id) },
            gaps.length === 0
              ? { text: channel.cadence?.longestGapDays === undefined ? '' : t.noGap }
              : { text: gaps.map((gap) => `${daySpan(context, gap)}: ${t.gap(gap.days, gap.limit)}`).join('; ') },
          ];
        }),
      },
    ],
  };
}
