import { statusGroup } from '../../playbook/postStatus.ts';
import type { Slot } from '../../playbook/slots.ts';
import type { LinkView } from '../linkView.ts';
import { monthRoute, relativeHref, routes } from '../routes.ts';
import type { TitleView } from '../titleView.ts';
import type { ViewContext } from '../viewContext.ts';
import { type PostLineView, toPostLine } from './postLine.ts';
import { zoneText } from './zoneText.ts';

/** A line with an address of its own: `p-<post>-<channel>`. */
export type ListLineView = PostLineView & { readonly anchor: string };

export interface ListDayView {
  /** `d-2026-11-12`: does not change when the plan does. */
  readonly anchor: string;
  readonly name: string;
  readonly datetime: string;
  readonly isToday: boolean;
  readonly lines: readonly ListLineView[];
}

/** Every slot in the order of the plan, month by month and day by day. */
export interface ListPage {
  readonly title: TitleView;
  readonly today: string;
  readonly months: readonly {
    readonly link: LinkView;
    readonly anchor: string;
    readonly days: readonly ListDayView[];
  }[];
  readonly undated: { readonly heading: string; readonly lines: readonly ListLineView[] } | null;
}

export function toListPage(slots: readonly Slot[], months: readonly string[], context: ViewContext): ListPage {
  const { playbook, words } = context;
  const undated = slots.filter(({ day }) => day === null).map((slot) => toLine(slot, context));
  return {
    title: toTitle(slots, context),
    today: words.calendar.today,
    months: months.map((month) => ({
      link: {
        text: context.format.month(month),
        href: relativeHref(routes.calendarList, monthRoute(month)),
      },
      anchor: `m-${month}`,
      days: toDays(
        slots.filter(({ day }) => day?.startsWith(month)),
        playbook.asOf,
        context,
      ),
    })),
    undated: undated.length === 0 ? null : { heading: words.calendar.undated, lines: undated },
  };
}

function toTitle(slots: readonly Slot[], context: ViewContext): TitleView {
  const { playbook, words } = context;
  const { period } = playbook.client;
  const posts = new Set(slots.map(({ post }) => post.id)).size;
  const out = slots.filter(({ status }) => statusGroup(status) === 'out').length;
  return {
    numeral: String(posts),
    kind: period.name,
    heading: words.calendar.listHeading,
    lede: `${words.calendar.listLede(posts, out)} ${zoneText(period, context)}`,
  };
}

function toDays(slots: readonly Slot[], today: string, context: ViewContext): ListDayView[] {
  const byDay = Map.groupBy(slots, ({ day }) => day ?? '');
  return [...byDay].map(([day, own]) => ({
    anchor: `d-${day}`,
    name: `${context.format.weekday(day, 'long')}, ${context.format.longDay(day)}`,
    datetime: day,
    isToday: day === today,
    lines: own.map((slot) => toLine(slot, context)),
  }));
}

function toLine(slot: Slot, context: ViewContext): ListLineView {
  return { ...toPostLine(slot, context, routes.calendarList), anchor: `p-${slot.post.id}-${slot.channel.id}` };
}
