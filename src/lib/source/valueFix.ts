import { Temporal } from 'temporal-polyfill';
import type { Expectation } from '../diagnostics/expectations.ts';

const months = [
  'jan|янв',
  'feb|фев',
  'mar|мар',
  'apr|апр',
  'may|ма[йя]',
  'jun|июн',
  'jul|июл',
  'aug|авг',
  'sep|сен',
  'oct|окт',
  'nov|ноя',
  'dec|дек',
].map((stem) => new RegExp(`^(?:${stem})`, 'iu'));

/** Ways to write a day that have one reading: the year first, day and month with full stops, a month by its name. Slashes have two. */
const days = [
  /^(?<year>\d{4})[-./‐-―](?<month>\d{1,2})[-./‐-―](?<day>\d{1,2})$/u,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<name>\p{L}{3,})\.? (?<year>\d{4})(?: г\.?)?$/u,
  /^(?<name>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
];

/** Ways to write a time of day that have one reading. */
const times = [
  /^(?<hour>\d{1,2})[:.h-](?<minute>\d{2})(?::00)?\s*(?<half>[ap]\.?m\.?)?$/i,
  /^(?<hour>\d{1,2})\s*(?<half>[ap]\.?m\.?)$/i,
];

/** What somebody meant by a value that does not fit, where there is one reading of it; null where there are more, or none. */
export function meantValue(written: string, expects: Expectation): string | null {
  const meant = readings[expects]?.(written.trim()) ?? null;
  return meant === written ? null : meant;
}

const readings: Readonly<Partial<Record<Expectation, (written: string) => string | null>>> = {
  day: meantDay,
  time: meantTime,
  moment: (written) => {
    const [, day, time] = /^(\S+)(?:T| +)(\d{1,2}[:.]\d{2}(?::\d{2})?)$/.exec(written) ?? [];
    const [isoDay, isoTime] = [meantDay(day ?? ''), meantTime(time ?? '')];
    return isoDay === null || isoTime === null ? null : `${isoDay}T${isoTime}`;
  },
  path: meantPath,
  hashtag: (written) => {
    const letters = written.replaceAll(/[^\p{L}\p{N}_]/gu, '');
    return letters === '' ? null : `#${letters}`;
  },
  url: (written) => {
    const once = written.replace(/^https?:\/\/(?=https?:\/\/)/i, '');
    const address = (/^(?:https?:)?\/\//i.test(once) ? once : `https://${once}`).replaceAll(/\s/g, '%20');
    return /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/i.test(address) ? address : null;
  },
  duration: meantDuration,
  currency: (written) => (/^[a-z]{3}$/i.test(written) ? written.toUpperCase() : null),
};

const units: readonly (readonly [unit: string, words: RegExp])[] = [
  ['min', /^(?:m|mins?|minutes?|мин|минут[аы]?)\.?$/i],
  ['h', /^(?:hrs?|hours?|ч|час(?:а|ов)?)\.?$/i],
  ['d', /^(?:days?|д|дн|день|дня|дней)\.?$/i],
  ['s', /^(?:secs?|seconds?|с|сек|секунд[аы]?)\.?$/i],
];

function meantDuration(written: string): string | null {
  const [, number, word = ''] = /^(\d+(?:\.\d+)?)\s*(\p{L}+\.?)$/u.exec(written) ?? [];
  const unit = units.find(([, words]) => words.test(word))?.[0];
  return number === undefined || unit === undefined ? null : `${number} ${unit}`;
}

function meantDay(written: string): string | null {
  const groups = days.map((pattern) => pattern.exec(written)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return null;
  const { year, day = '', name } = groups;
  const month = name === undefined ? groups.month : String(months.findIndex((stem) => stem.test(name)) + 1);
  const text = `${year}-${(month ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(text) ? text : null;
}

function exists(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
}

function meantTime(written: string): string | null {
  const groups = times.map((pattern) => pattern.exec(written)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return null;
  const { hour = '', minute = '00', half } = groups;
  const isLate = /^p/i.test(half ?? '');
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0);
  return hours > 23 || Number(minute) > 59 ? null : `${String(hours).padStart(2, '0')}:${minute}`;
}

/** Backslashes of Windows, and a path that begins at the root. */
function meantPath(written: string): string | null {
  if (/^[a-z]+:/i.test(written)) return null;
  const path = written.replaceAll('\\', '/').replace(/^\/+/, './');
  return path === written || path.split('/').includes('..') ? null : path;
}
