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
  return words.calendar.alsoIn(thatDay === day ? clock : `${format.day(thatDay)}, ${clock}`, channel.timeZone);
}
