import { Temporal } from 'temporal-polyfill';
import type { IsoDay } from '../metrics/observation.ts';

/** A wall time that a clock change swallows or repeats, and what the clocks do. */
export interface ClockChange {
  readonly happens: 'never' | 'twice';
  /** Wall time at which the clocks are changed, and what they show next. */
  readonly from: string;
  readonly to: string;
}

/** Null for a time that exists exactly once on that day in that zone. */
export function clockChangeAt(day: IsoDay, time: string, timeZone: string): ClockChange | null {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochNanoseconds === later.epochNanoseconds) return null;
  const change = earlier.getTimeZoneTransition('next') ?? later;
  return {
    happens: earlier.toPlainDateTime().equals(wall) ? 'twice' : 'never',
    from: hourAndMinute(change.toInstant().toZonedDateTimeISO(earlier.offset)),
    to: hourAndMinute(change),
  };
}

/** The instant of a wall time. For a time that does not exist or exists twice, the one that calendars take: see `checkTimes`. */
export function instantOf(day: IsoDay, time: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant();
}

/** `UTC+3`, `UTC−4:30`: the distance of a zone from UTC at noon of a day. */
export function zoneOffset(day: IsoDay, timeZone: string): string {
  const minutes = instantAtNoon(day, timeZone).offsetNanoseconds / 60_000_000_000;
  if (minutes === 0) return 'UTC';
  const rest = Math.abs(minutes) % 60;
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `UTC${minutes < 0 ? '\u2212' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

function instantAtNoon(day: IsoDay, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(timeZone);
}

function hourAndMinute(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
