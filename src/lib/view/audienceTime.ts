import type { Slot } from '../playbook/slots.ts';
import { instantOf } from '../playbook/wallTime.ts';
import type { ViewContext } from './viewContext.ts';

/** The same instant on the clocks of the channel's audience; null where it lives by the client's, or no time is planned. */
export function audienceTime({ channel, day, time }: Slot, { playbook, format, words }: ViewContext): string | null {
  if (channel.timeZone === undefined || day === null || time === null) return null;
  const there = instantOf(day, time, playbook.client.timeZone).toZonedDateTimeISO(channel.timeZone);
  const clock = there.toPlainTime().toString({ smallestUnit: 'minute' });
  const thatDay = there.toPlainDate().toString();
  if (thatDay === day && clock === time) return null;
  return words.calendar.alsoIn(thatDay === day ? clock : `${format.day(thatDay)}, ${clock}`, cityOf(channel.timeZone));
}

/** `New York` of `America/New_York`: a line of a timetable has no room for the rest, and the channel's page has it whole. */
function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', '\u00a0');
}
