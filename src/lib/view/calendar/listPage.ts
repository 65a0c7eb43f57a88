import { labelOf } from '../../kpi/labelOf.ts';
import { rangePeriod } from '../../kpi/periods.ts';
import { cadenceGaps } from '../../playbook/cadence.ts';
import { channelScope } from '../../playbook/channelScope.ts';
import { statusGroup } from '../../playbook/postStatus.ts';
import type { Slot } from '../../playbook/slots.ts';
import { byOrder } from '../byOrder.ts';
import { daySpan } from '../daySpan.ts';
import type { LinkView } from '../linkView.ts';
import { type FigureView, toFigureView } from '../numbers/figureView.ts';
import { monthRoute, relativeHref, routes } from '../routes.ts';
import type { TableView } from '../table.ts';
import type { TitleView } from '../titleView.ts';
import type { ViewContext } from '../viewContext.ts';
import { type CalendarNavView, toCalendarNav } from './calendarNav.ts';
import type { CalendarPart } from './calendarParts.ts';
import { type FilterGroupView, toFilters } from './filters.ts';
import { type PostLineView, toPostLine } from './postLine.ts';
import { factNames, type SlotFactsView, toSlotFacts } from './slotFacts.ts';
import { type StatusMarkView, toStatusKey } from './statusMark.ts';
import { waitingTable } from './waiting.ts';
import { zoneText } from './zoneText.ts';

/** A line with an address of its own, `p-<post>-<channel>`, and the facts that have happened. */
export type ListLineView = PostLineView & {
  readonly anchor: string;
  /** Of its channel among those of the page: what filters hold on to. */
  readonly index: number;
  readonly facts: SlotFactsView;
};

export interface ListDayView {
  /** `d-2026-11-12`: does not change when the plan does. */
  readonly anchor: string;
  readonly name: string;
  readonly datetime: string;
  readonly isToday: boolean;
  readonly lines: readonly ListLineView[];
}

/** Slots in the order of the plan, month by month and day by day: all of them, or those of one part. */
export interface ListPage {
  readonly words: Readonly<Record<'filters' | 'reset' | 'key' | 'today' | 'facts', string>>;
  readonly title: TitleView;
  readonly nav: CalendarNavView;
  /** The record that a part is about. */
  readonly record: LinkView | null;
  readonly filters: readonly FilterGroupView[];
  readonly key: readonly StatusMarkView[];
  /** How a part stands: planned, out, on time. */
  readonly figures: readonly { readonly label: string; readonly figure: FigureView }[];
  /** Gaps of a channel that are longer than it promised. */
  readonly gaps: readonly string[];
  readonly waiting: { readonly heading: string; readonly table: TableView } | null;
  readonly months: readonly {
    readonly link: LinkView;
    readonly anchor: string;
    readonly days: readonly ListDayView[];
  }[];
  readonly undated: { readonly heading: string; readonly lines: readonly ListLineView[] } | null;
}

export function toListPage(slots: readonly Slot[], months: readonly string[], context: ViewContext): ListPage {
  const path = routes.calendarList;
  return {
    ...toLists(slots, months, path, context),
    title: toTitle(slots, context),
    nav: toCalendarNav(path, 'list', { previous: null, next: null }, context),
    record: null,
    figures: [],
    gaps: [],
    waiting: null,
  };
}

/** Everything of one campaign, channel, persona or owner; `siblings` are the parts of the same kind. */
export function toPartPage(
  part: CalendarPart,
  siblings: readonly CalendarPart[],
  months: readonly string[],
  context: ViewContext,
): ListPage {
  const { words, playbook } = context;
  const place = siblings.indexOf(part);
  const link = (other: CalendarPart | undefined): LinkView | null =>
    other === undefined ? null : { text: other.title, href: relativeHref(part.path, other.path) };
  const around = { previous: link(siblings[place - 1]), next: link(siblings[place + 1]) };
  const waiting = waitingTable(part.slots, playbook.client.period, part.path, context);
  const record =
    part.record === null
      ? null
      : { text: words.calendar.aboutPart[part.kind], href: relativeHref(part.path, part.record) };
  return {
    ...toLists(part.slots, months, part.path, context),
    title: {
      numeral: part.numeral === '' ? String(new Set(part.slots.map(({ post }) => post.id)).size) : part.numeral,
      kind: words.calendar[part.kind],
      heading: words.calendar.partHeading(part.title),
      lede: lede(part.slots, context),
    },
    nav: toCalendarNav(part.path, null, around, context),
    record,
    figures: partFigures(part, context),
    gaps: part.kind === 'channel' ? channelGaps(part.id, context) : [],
    waiting: waiting && { heading: words.calendar.waiting, table: waiting },
  };
}

function toLists(
  slots: readonly Slot[],
  months: readonly string[],
  path: string,
  context: ViewContext,
): Pick<ListPage, 'words' | 'filters' | 'key' | 'months' | 'undated'> {
  const { playbook, format, words } = context;
  const { filters, showAll, key, today, undated } = words.calendar;
  const channels = byOrder(playbook.records.channels).filter(({ id }) =>
    slots.some(({ channel }) => channel.id === id),
  );
  const toLine = (slot: Slot): ListLineView => ({
    ...toPostLine(slot, context, path),
    anchor: `p-${slot.post.id}-${slot.channel.id}`,
    index: channels.indexOf(slot.channel),
    facts: toSlotFacts(slot, context),
  });
  const tray = slots.filter(({ day }) => day === null).map(toLine);
  const byMonth = Map.groupBy(slots, ({ day }) => day?.slice(0, 7));
  const names = factNames(context).map((name) => words.calendar.facts[name]);
  return {
    words: { filters, reset: showAll, key, today, facts: words.calendar.factsKey(format.list(names)) },
    filters: toFilters({ slots, channels }, context),
    key: toStatusKey(playbook.language),
    months: months
      .filter((month) => byMonth.has(month))
      .map((month) => ({
        link: { text: format.month(month), href: relativeHref(path, monthRoute(month)) },
        anchor: `m-${month}`,
        days: toDays(byMonth.get(month) ?? [], toLine, context),
      })),
    undated: tray.length === 0 ? null : { heading: undated, lines: tray },
  };
}

function toTitle(slots: readonly Slot[], context: ViewContext): TitleView {
  const { playbook, words } = context;
  return {
    numeral: String(new Set(slots.map(({ post }) => post.id)).size),
    kind: playbook.client.period.name,
    heading: words.calendar.listHeading,
    lede: lede(slots, context),
  };
}

function lede(slots: readonly Slot[], context: ViewContext): string {
  const posts = new Set(slots.map(({ post }) => post.id)).size;
  const out = slots.filter(({ status }) => statusGroup(status) === 'out').length;
  return `${context.words.calendar.listLede(posts, out)} ${zoneText(context.playbook.client.period, context)}`;
}

function toDays(
  slots: readonly Slot[],
  toLine: (slot: Slot) => ListLineView,
  { playbook, format }: ViewContext,
): ListDayView[] {
  const byDay = Map.groupBy(slots, ({ day }) => day ?? '');
  return [...byDay].map(([day, own]) => ({
    anchor: `d-${day}`,
    name: `${format.weekday(day, 'long')}, ${format.longDay(day)}`,
    datetime: day,
    isToday: day === playbook.asOf,
    lines: own.map(toLine),
  }));
}

const partKpis = ['posts-planned', 'posts-out', 'execution-rate', 'on-time-share', 'publishing-delay'] as const;

function partFigures({ kind, id, path }: CalendarPart, context: ViewContext): ListPage['figures'] {
  const { playbook } = context;
  const { from, to } = playbook.client.period;
  const scope = kind === 'channel' ? { id, channels: [id] } : { ...channelScope(playbook, []), id: `${kind}:${id}` };
  return partKpis.map((kpi) => ({
    label: labelOf(playbook.kpis, kpi, playbook.language),
    figure: toFigureView(playbook.figures.of({ kpi, scope, period: rangePeriod(from, to) }), path, context),
  }));
}

function channelGaps(id: string, context: ViewContext): string[] {
  const { playbook, slots, words } = context;
  const channel = playbook.records.channels.get(id);
  if (channel === undefined) return [];
  return cadenceGaps(slots, channel, playbook.client.period).map(
    (gap) => `${daySpan(context, gap)}: ${words.calendar.gap(gap.days, gap.limit)}`,
  );
}
