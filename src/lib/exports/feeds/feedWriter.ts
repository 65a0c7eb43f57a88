import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { say } from '../../language/language.ts';
import { slugOf } from '../../language/slug.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { type PostStatus, postStatuses } from '../../playbook/postStatus.ts';
import { slotCopy } from '../../playbook/slotCopy.ts';
import { utmLink } from '../../playbook/utmLink.ts';
import { instantOf } from '../../playbook/wallTime.ts';
import { formats } from '../../schema/words.ts';
import type { DatedSlot } from './feeds.ts';
import { type RevisionOf, unknownRevision } from './revision.ts';

/** How long calendars wait before they ask again, in seconds: a site is built a few times a day. */
const askAgainAfter = 4 * 3600;

/** A post has no length; a quarter of an hour is the shortest that every calendar draws. */
const drawnMinutes = 15;

/** Statuses from which the day is settled. */
const settled: readonly PostStatus[] = ['approved', 'published', 'measured'];

/**
 * Makes `.ics` files (RFC 5545) in UTC: nothing of the machine, the clock or the reader's zone is in them.
 * An event is written once, however many feeds it is in.
 */
export function feedWriter(playbook: Playbook, revisionOf: RevisionOf = () => null) {
  const written = new Map<DatedSlot, string>();
  const eventText = (slot: DatedSlot): string => {
    const text = written.get(slot) ?? bareEvent(slot, playbook, revisionOf);
    written.set(slot, text);
    return text;
  };
  return (name: string, slots: readonly DatedSlot[]): string => {
    const frame = emptyCalendar(playbook)
      .name(escaped(icalText(name)))
      .toString();
    return frame.replace(/END:VCALENDAR$/, () => `${slots.map(eventText).join('')}END:VCALENDAR\r\n`);
  };
}

function emptyCalendar({ language }: Playbook) {
  const prodId = { company: 'almanac', product: 'almanac', language: language.toUpperCase() };
  return ical({ prodId, ttl: askAgainAfter });
}

/** One event with its line ends, folded; no text of a post can begin a line. */
function bareEvent(slot: DatedSlot, playbook: Playbook, revisionOf: RevisionOf): string {
  const calendar = emptyCalendar(playbook);
  calendar.createEvent(toEvent(slot, playbook, revisionOf));
  return /^BEGIN:VEVENT\r\n.*^END:VEVENT\r\n/ms.exec(calendar.toString())?.[0] ?? '';
}

function toEvent(slot: DatedSlot, playbook: Playbook, revisionOf: RevisionOf) {
  const { at, count } = revisionOf(slot.post.file) ?? unknownRevision(playbook);
  const stamp = new Date(at);
  const link = utmLink(slot, playbook.records);
  return {
    id: eventId(slot, playbook),
    ...times(slot, playbook.client.timeZone),
    stamp,
    lastModified: stamp,
    sequence: count - 1,
    summary: eventTitle(slot),
    description: { plain: icalText(description(slot, link, playbook)) },
    categories: categories(slot, playbook).map((name) => ({ name: icalText(name) })),
    status: settled.includes(slot.status) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    /** Nobody is busy because a post goes out. */
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(link === null ? {} : { url: uri(link) }),
  };
}

/** The same for a post on a channel in every feed and for ever: a calendar knows the event by it, also after it was moved. */
function eventId({ post, channel }: DatedSlot, { client }: Playbook): string {
  return `${post.id}.${channel.id}@${slugOf(client.name) || 'client'}.almanac`;
}

/** `IG · Espresso in three cups` */
export function eventTitle({ channel, post }: DatedSlot): string {
  return icalText(`${channel.code} · ${post.title}`);
}

/** Dates are right here because no zone is named: the library then writes them in UTC. */
function times({ day, time }: DatedSlot, timeZone: string) {
  if (time === null) return { start: new Date(`${day}T00:00:00Z`), allDay: true };
  const start = instantOf(day, time, timeZone).epochMilliseconds;
  return { start: new Date(start), end: new Date(start + drawnMinutes * 60_000) };
}

function description(slot: DatedSlot, link: string | null, { language }: Playbook): string {
  const facts = [
    slot.channel.title,
    say(formats[slot.format], language),
    say(postStatuses[slot.status], language),
  ].join(' · ');
  return [facts, slotCopy(slot), link ?? ''].filter((part) => part !== '').join('\n\n');
}

function categories({ channel, post }: DatedSlot, { records }: Playbook): string[] {
  const campaign = post.campaign === undefined ? undefined : records.campaigns.get(post.campaign);
  const pillar = post.pillar === undefined ? undefined : records.pillars.get(post.pillar);
  return [channel, pillar, campaign].flatMap((record) => (record === undefined ? [] : [record.title]));
}

/** Text as iCalendar can carry it: line breaks of one kind, no half of a surrogate pair, and no control characters but TAB. */
export function icalText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

/** The library escapes the texts of events, but writes the calendar's own name as it stands. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** The library escapes an address as if it were text, which readers of addresses do not undo: such signs are written in per cent. */
function uri(link: string): string {
  return link.replaceAll(/[\\;,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
