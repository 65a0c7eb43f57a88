import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
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

/** An `.ics` file (RFC 5545) in UTC: nothing of the machine, the clock or the reader's zone is in it. */
export function feedText(
  name: string,
  slots: readonly DatedSlot[],
  playbook: Playbook,
  revisionOf: RevisionOf = () => null,
): string {
  const calendar = ical({
    name: escaped(icalText(name)),
    prodId: { company: 'almanac', product: 'almanac', language: playbook.language.toUpperCase() },
    ttl: askAgainAfter,
  });
  for (const slot of slots) calendar.createEvent(toEvent(slot, playbook, revisionOf));
  return `${calendar.toString()}\r\n`;
}

function toEvent(slot: DatedSlot, playbook: Playbook, revisionOf: RevisionOf) {
  const { at, count } = revisionOf(slot.post.file) ?? unknownRevision(playbook);
  const stamp = Temporal.Instant.from(at);
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

function times({ day, time }: DatedSlot, timeZone: string) {
  if (time === null) return { start: Temporal.PlainDate.from(day), allDay: true };
  const start = instantOf(day, time, timeZone);
  return { start, end: start.add({ minutes: drawnMinutes }) };
}

function description(slot: DatedSlot, link: string | null, { language }: Playbook): string {
  const facts = [slot.channel.title, formats[slot.format][language], postStatuses[slot.status][language]].join(' · ');
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
