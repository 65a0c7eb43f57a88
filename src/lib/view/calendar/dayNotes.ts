import type { IsoDay } from '../../metrics/observation.ts';
import type { Slot } from '../../playbook/slots.ts';
import type { WeekLoad } from '../../playbook/workload.ts';
import { byOrder } from '../byOrder.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';

/** A remark beside a day: what it is about in bold, what there is to say, and whether somebody has to act. */
export interface DayNoteView {
  readonly lead: string;
  readonly text: string;
  readonly href: string | null;
  readonly tone: '' | 'warn' | 'fail';
}

/** What stands in the notes column of one day. `load` is that of the week which begins here. */
export function toDayNotes(
  day: IsoDay,
  slots: readonly Slot[],
  load: WeekLoad | null,
  context: ViewContext,
  path: string,
): DayNoteView[] {
  return [
    ...holidays(day, context),
    ...blackouts(day, context),
    ...campaignEdges(day, context, path),
    ...missed(slots, context),
    ...(load === null ? [] : weekHours(load, context)),
  ];
}

function holidays(day: IsoDay, { playbook }: ViewContext): DayNoteView[] {
  return playbook.client.holidays
    .filter((holiday) => holiday.day === day)
    .map(({ name }) => ({ lead: name, text: '', href: null, tone: '' as const }));
}

function blackouts(day: IsoDay, { playbook, words }: ViewContext): DayNoteView[] {
  const ofClient = playbook.client.blackout.map((span) => ({ ...span, lead: words.calendar.blackout }));
  const ofChannels = byOrder(playbook.records.channels).flatMap((channel) =>
    channel.blackout.map((span) => ({ ...span, lead: words.calendar.blackoutOn(channel.title) })),
  );
  return [...ofClient, ...ofChannels]
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ lead, reason }) => ({ lead, text: reason, href: null, tone: '' as const }));
}

function campaignEdges(day: IsoDay, { playbook, words }: ViewContext, path: string): DayNoteView[] {
  return [...playbook.records.campaigns.values()].flatMap(({ id, title, start, end }) => {
    const text = start === day ? words.calendar.opens(end) : end === day ? words.calendar.ends : null;
    const href = relativeHref(path, routeOf('campaigns', id));
    return text === null ? [] : [{ lead: title, text, href, tone: '' as const }];
  });
}

function missed(slots: readonly Slot[], { format, words }: ViewContext): DayNoteView[] {
  const channels = slots.filter(({ status }) => status === 'missed').map(({ channel }) => channel.title);
  if (channels.length === 0) return [];
  return [{ lead: '', text: words.calendar.missed(format.list([...new Set(channels)])), href: null, tone: 'fail' }];
}

/** The hours of a week's posts of those that the team has; none where nothing is estimated. */
export function weekHours(
  { week, hours: planned, capacity, unestimated }: WeekLoad,
  { words }: ViewContext,
): DayNoteView[] {
  if (planned === null) return [];
  const { calendar } = words;
  const isOver = capacity !== null && planned > capacity;
  const text = [
    capacity === null ? calendar.hours(planned) : calendar.hoursOf(planned, capacity),
    ...(isOver ? [calendar.overCapacity] : []),
    ...(unestimated > 0 ? [calendar.unestimated(unestimated)] : []),
  ].join(', ');
  return [{ lead: calendar.week(week.number), text, href: null, tone: isOver ? 'warn' : '' }];
}
