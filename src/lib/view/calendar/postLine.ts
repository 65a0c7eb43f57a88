import { type StatusGroup, statusGroup } from '../../playbook/postStatus.ts';
import type { Slot } from '../../playbook/slots.ts';
import { audienceTime } from '../audienceTime.ts';
import { byOrder } from '../byOrder.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import { type PillarMarkView, toPillarMark } from '../pillarMark.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import { type StatusMarkView, toStatusMark } from './statusMark.ts';

/** One post on one channel as a line: time, status, pillar, title. */
export interface PostLineView {
  readonly href: string;
  /** Said before the time for those who do not see the table: "Thursday, 12 November 2026". */
  readonly day: string;
  /** `12:30`; empty where only the day is planned. */
  readonly time: string;
  /** Said after the time: `Europe/Berlin`. */
  readonly zone: string;
  /** The same instant where the channel's audience lives, if that is elsewhere. */
  readonly also?: string;
  /** `2026-11-12T12:30`, or the day alone; null without a day. */
  readonly datetime: string | null;
  readonly channel: ChannelBadgeView;
  readonly status: StatusMarkView;
  readonly pillar: PillarMarkView | null;
  readonly title: string;
  /** "paid", where it is. */
  readonly paid: string | null;
  /** What filters hold on to: place of the pillar (0: none), and the shelf of the status. */
  readonly filter: { readonly pillar: number; readonly group: StatusGroup };
}

/** The line as the page at `fromPath` shows it. */
export function toPostLine(slot: Slot, context: ViewContext, fromPath: string): PostLineView {
  const { playbook, format, words } = context;
  const also = audienceTime(slot, context);
  const { post, channel, day, time, status, paid } = slot;
  const pillar = post.pillar === undefined ? undefined : playbook.records.pillars.get(post.pillar);
  const place = byOrder(playbook.records.pillars).findIndex(({ id }) => id === pillar?.id) + 1;
  return {
    href: relativeHref(fromPath, routeOf('posts', post.id)),
    day: day === null ? words.calendar.unplanned : `${format.weekday(day, 'long')}, ${format.longDay(day)}`,
    time: time ?? '',
    zone: playbook.client.timeZone,
    ...(also === null ? {} : { also }),
    datetime: day === null ? null : time === null ? day : `${day}T${time}`,
    channel: toChannelBadge(channel, paid),
    status: toStatusMark(status, playbook.language),
    pillar: pillar === undefined ? null : toPillarMark(playbook, pillar),
    title: post.title,
    paid: paid ? words.calendar.paid : null,
    filter: { pillar: place, group: statusGroup(status) },
  };
}
