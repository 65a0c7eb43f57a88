import { Temporal } from 'temporal-polyfill';
import type { Fix, Place } from '../diagnostics/diagnostic.ts';

/** Ways to write a day that have one reading: the year first, or day and month with full stops. Slashes have two. */
const readable = [
  /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
];

/** The same day as files write it, where there is one reading and it exists. Only for a value that stands there without quotes. */
export function dayFix(written: unknown, place: Place): { fix?: Fix } {
  if (typeof written !== 'string' || place.length !== written.length) return {};
  const parts = readable.map((pattern) => pattern.exec(written)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return {};
  const { year, month = '', day = '' } = parts;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(text) ? { fix: { place: { ...place, length: written.length }, text } } : {};
}

function exists(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
}
