import type { Slot } from '../../playbook/slots.ts';
import { byOrder } from '../byOrder.ts';
import type { EmptyStateView } from '../emptyState.ts';
import type { LinkView } from '../linkView.ts';
import { type PillarMarkView, toPillarMark } from '../pillarMark.ts';
import { monthRoute, relativeHref } from '../routes.ts';
import type { TableView } from '../table.ts';
import type { TitleView } from '../titleView.ts';
import type { ViewContext } from '../viewContext.ts';
import { type CalendarNavView, toCalendarNav } from './calendarNav.ts';
import { type FilterGroupView, toFilters } from './filters.ts';
import { type MixView, toMixView } from './mixView.ts';
import { type ColumnView, toColumn } from './monthColumns.ts';
import { type DayRowView, toMonthDays } from './monthDays.ts';
import { type FootCellView, toMonthFoot } from './monthFoot.ts';
import { type MonthPlan, monthPlan } from './monthPlan.ts';
import { type PostLineView, toPostLine } from './postLine.ts';
import { type StatusMarkView, toStatusKey } from './statusMark.ts';
import { waitingTable } from './waiting.ts';
import { zoneText } from './zoneText.ts';

/** The timetable of one month: days down, channels across. */
export interface MonthPage {
  readonly words: Readonly<
    Record<
      'filters' | 'reset' | 'key' | 'caption' | 'agenda' | 'day' | 'notes' | 'today' | 'planned' | 'of' | 'progress',
      string
    >
  > & { readonly groups: Readonly<Record<'open' | 'approved' | 'out', string>> };
  readonly title: TitleView;
  readonly nav: CalendarNavView;
  readonly filters: readonly FilterGroupView[];
  readonly key: readonly StatusMarkView[];
  /** The patterns of pillars: the key on paper, where the filters are left out. */
  readonly pillars: readonly PillarMarkView[];
  readonly columns: readonly ColumnView[];
  /** More columns than fit with the title beside the time: it goes below. */
  readonly isDense: boolean;
  readonly days: readonly DayRowView[];
  readonly foot: { readonly columns: readonly FootCellView[]; readonly all: FootCellView };
  /** Words of a month without posts; null when it has some. */
  readonly empty: EmptyStateView | null;
  readonly mix:
    | (MixView & Readonly<Record<'heading' | 'caption' | 'source' | 'pillar' | 'share' | 'target' | 'state', string>>)
    | null;
  /** Posts of the month that are not approved yet, and whose turn it is. */
  readonly waiting: { readonly heading: string; readonly table: TableView } | null;
  readonly undated: { readonly heading: string; readonly note: string; readonly posts: readonly PostLineView[] } | null;
}

/** `month` is `2026-11`; `slots` are all of the playbook's, in the order of the plan; `months` all that have a page. */
export function toMonthPage(
  month: string,
  slots: readonly Slot[],
  months: readonly string[],
  context: ViewContext,
): MonthPage {
  const plan = monthPlan(month, monthRoute(month), slots, context);
  const waiting = waitingTable(slots, plan.month, plan.path, context);
  return {
    words: pageWords(month, context),
    title: toTitle(plan, context),
    nav: toNav(month, months, context),
    filters: toFilters(plan, context),
    key: toStatusKey(context.playbook.language),
    pillars: byOrder(context.playbook.records.pillars).map((pillar) => toPillarMark(context.playbook, pillar)),
    columns: plan.channels.map((channel, index) => toColumn(channel, index, context, plan.path)),
    isDense: plan.channels.length > 6,
    days: toMonthDays(plan, context),
    foot: toMonthFoot(plan, context),
    empty: plan.slots.length === 0 ? toEmpty(month, context) : null,
    mix: toMix(plan, context),
    waiting: waiting && { heading: context.words.calendar.waiting, table: waiting },
    undated: toUndated(plan, context),
  };
}

function pageWords(month: string, { words }: ViewContext): MonthPage['words'] {
  const { filters, key, caption, agenda, day, notes, today, plannedOfPromised, progress, groups, of, showAll } =
    words.calendar;
  return {
    filters,
    reset: showAll,
    key,
    caption: caption(month),
    agenda: agenda(month),
    day,
    notes,
    today,
    planned: plannedOfPromised,
    of,
    progress,
    groups,
  };
}

function toTitle({ month, slots }: MonthPlan, context: ViewContext): TitleView {
  const { format, words } = context;
  const channels = new Set(slots.map(({ channel }) => channel.id)).size;
  return {
    numeral: month.id.slice(5),
    kind: format.month(month.id),
    heading: words.calendar.monthHeading(month.id),
    lede: words.calendar.monthLede(slots.length, channels, zoneText(month, context)),
  };
}

function toNav(month: string, months: readonly string[], context: ViewContext): CalendarNavView {
  const path = monthRoute(month);
  const place = months.indexOf(month);
  const link = (other: string | undefined): LinkView | null =>
    other === undefined ? null : { text: context.format.month(other), href: relativeHref(path, monthRoute(other)) };
  const around = { previous: link(months[place - 1]), next: link(months[place + 1]) };
  const isNow = context.playbook.asOf.startsWith(month);
  return toCalendarNav(path, 'month', around, context, isNow ? context.playbook.asOf : `${month}-01`);
}

function toEmpty(month: string, { words }: ViewContext): EmptyStateView {
  return { why: words.calendar.emptyMonth, next: words.calendar.emptyNext, code: `date: ${month}-15` };
}

function toMix(plan: MonthPlan, context: ViewContext): MonthPage['mix'] {
  const view = toMixView(plan, context);
  const { mix, mixCaption, mixSource, pillar, share, target, state } = context.words.calendar;
  return view && { ...view, heading: mix, caption: mixCaption, source: mixSource, pillar, share, target, state };
}

function toUndated({ all, path }: MonthPlan, context: ViewContext): MonthPage['undated'] {
  const posts = all.filter(({ day }) => day === null).map((slot) => toPostLine(slot, context, path));
  const { undated, undatedNote } = context.words.calendar;
  return posts.length === 0 ? null : { heading: undated, note: undatedNote, posts };
}
