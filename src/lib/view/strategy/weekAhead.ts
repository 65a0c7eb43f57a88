import { addDays, daysOf } from '../../kpi/dayRanges.ts';
import type { IsoDay } from '../../metrics/observation.ts';
import type { Slot } from '../../playbook/slots.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import type { PaceMarkView } from '../paceMark.ts';
import { relativeHref, routeOf } from '../routes.ts';
import { statusMark } from '../statusMark.ts';
import type { ViewContext } from '../viewContext.ts';

/** One day of the next seven. */
export interface DayPostsView {
  readonly day: IsoDay;
  /** "12" and "Thu, today". */
  readonly number: string;
  readonly name: string;
  readonly isToday: boolean;
  readonly posts: readonly PostLineView[];
}

/** One post on one channel in one line. */
export interface PostLineView {
  readonly time: string;
  readonly badge: ChannelBadgeView;
  readonly status: PaceMarkView;
  readonly title: string;
  readonly href: string;
}

/** Today and the six days after it, with what is planned on each. */
export function toWeekAhead(context: ViewContext, page: string): DayPostsView[] {
  const { playbook, format, words, slots } = context;
  const week = { from: playbook.asOf, to: addDays(playbook.asOf, 6) };
  const byDay = Map.groupBy(slots, ({ day }) => day);
  return daysOf(week).map((day) => {
    const isToday = day === playbook.asOf;
    const weekday = format.weekday(day, 'short');
    return {
      day,
      number: String(Number(day.slice(8))),
      name: isToday ? words.strategy.overview.today(weekday) : weekday,
      isToday,
      posts: (byDay.get(day) ?? []).map((slot) => postLine(context, page, slot)),
    };
  });
}

function postLine(context: ViewContext, page: string, { post, channel, time, paid, status }: Slot): PostLineView {
  return {
    time: time ?? '',
    badge: toChannelBadge(channel, paid),
    status: statusMark(context, status),
    title: post.title,
    href: relativeHref(page, routeOf('posts', post.id)),
  };
}
