import { Temporal } from 'temporal-polyfill';

/** Every day from the first to the last, both included. */
export function daysFrom(first: string, last: string): string[] {
  const start = Temporal.PlainDate.from(first);
  const count = start.until(Temporal.PlainDate.from(last)).days + 1;
  return Array.from({ length: count }, (_, step) => start.add({ days: step }).toString());
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function dayAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** `1 October 2026`, as Google Ads writes a day. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${monthNames[Number(month) - 1]} ${year}`;
}

/** `Oct 1, 2026`, as YouTube Studio writes a day; `Oct-01-2026`, as Meta does in names of files. */
export function shortDay(day: string, form: 'youtube' | 'meta'): string {
  const [year, month, date] = day.split('-');
  const name = monthNames[Number(month) - 1]?.slice(0, 3);
  return form === 'youtube' ? `${name} ${Number(date)}, ${year}` : `${name}-${date}-${year}`;
}

/** Wall time of one zone in another: `2026-10-05T12:30` in Berlin is `2026-10-05T03:30` in Los Angeles. */
export function inZone(moment: string, from: string, to: string): string {
  const there = Temporal.PlainDateTime.from(moment).toZonedDateTime(from).withTimeZone(to);
  return there.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

export function instantOf(moment: string, zone: string): number {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime(zone).epochMilliseconds;
}
