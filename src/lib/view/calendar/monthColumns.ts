import type { DayRange } from '../../metrics/metricsStore.ts';
import { isPlannedIn } from '../../playbook/plannedPosts.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { Slot } from '../../playbook/slots.ts';
import { byOrder } from '../byOrder.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';

/** A channel as a column of the timetable. */
export interface ColumnView {
  /** Place among all channels: what filters hold on to. */
  readonly index: number;
  readonly badge: ChannelBadgeView;
  readonly href: string;
  /** "5 a week"; null where nothing was promised. */
  readonly cadence: string | null;
}

/** Channels that promised a rhythm or have a post in the month, in their order. Ad accounts and search have no column. */
export function monthChannels(
  { playbook }: ViewContext,
  slots: readonly Slot[],
  month: DayRange,
): PlaybookRecord<'channels'>[] {
  const used = new Set(slots.filter(({ day }) => isPlannedIn(day, month)).map(({ channel }) => channel.id));
  return byOrder(playbook.records.channels).filter(({ id, cadence }) => cadence !== undefined || used.has(id));
}

export function toColumn(
  channel: PlaybookRecord<'channels'>,
  index: number,
  { words }: ViewContext,
  path: string,
): ColumnView {
  const { cadence } = channel;
  return {
    index,
    badge: toChannelBadge(channel),
    href: relativeHref(path, routeOf('channels', channel.id)),
    cadence: cadence === undefined ? null : words.calendar.cadence[cadence.per](cadence.posts),
  };
}
