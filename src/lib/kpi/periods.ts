import { epochDay, fromIsoDay } from '../metrics/cells/epochDay.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import { addDays, dayCount, earlier } from './dayRanges.ts';
import type { Period } from './figure.ts';

type Shape = 'month' | 'week' | 'quarter' | 'range';

const patterns: readonly (readonly [Shape, RegExp])[] = [
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['week', /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['range', /^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/],
];

const readers: Readonly<Record<Shape, (id: string) => Period | null>> = {
  month: (id) => monthPeriod(monthNumber(id)),
  week: (id) => readWeek(id),
  quarter: (id) => quarterPeriod(year(id) * 4 + Number(id.slice(-1)) - 1),
  range: (id) => readRange(id),
};

/**
 * The days of `2026-10`, `2026-W46` (ISO 8601 week, Monday to Sunday), `2026-Q4` or `2026-10-01..2026-11-11`.
 * Null where the text is none of them: no such week, no such day, or an end before its start.
 */
export function parsePeriod(id: string): Period | null {
  const shape = shapeOf(id);
  return shape === null ? null : readers[shape](id);
}

/** A span of days that is named by its ends. */
export function rangePeriod(from: IsoDay, to: IsoDay): Period {
  return { id: `${from}..${to}`, from, to };
}

/** The period before: the month before a month, and as many days before a range as it has. */
export function priorPeriod(period: Period): Period {
  switch (shapeOf(period.id)) {
    case 'month':
      return monthPeriod(monthNumber(period.from) - 1);
    case 'quarter':
      return quarterPeriod(monthNumber(period.from) / 3 - 1);
    case 'week':
      return weekPeriod(addDays(period.from, -7));
    default:
      return rangePeriod(addDays(period.from, -dayCount(period)), addDays(period.from, -1));
  }
}

/** The days just before a period that its baseline is made of. */
export function baselinePeriod(period: DayRange, days: number): Period {
  return rangePeriod(addDays(period.from, -days), addDays(period.from, -1));
}

/** The part that has passed by a day, that day included; null before the first day. */
export function elapsedPart({ from, to }: DayRange, asOf: IsoDay): DayRange | null {
  return from > asOf ? null : { from, to: earlier(to, asOf) };
}

/** The first days of a period: itself when it has no more. */
export function firstDays(period: Period, days: number): Period {
  const to = addDays(period.from, days - 1);
  return to >= period.to ? period : rangePeriod(period.from, to);
}

/** Calendar months that a range touches, whole. */
export function monthsIn({ from, to }: DayRange): Period[] {
  const months: Period[] = [];
  for (let month = monthOf(from); month.from <= to; month = monthOf(addDays(month.to, 1))) months.push(month);
  return months;
}

/** ISO weeks that a range touches, whole. */
export function weeksIn({ from, to }: DayRange): Period[] {
  const weeks: Period[] = [];
  for (let week = weekOf(from); week.from <= to; week = weekOf(addDays(week.to, 1))) weeks.push(week);
  return weeks;
}

/** The calendar month of a day. */
export function monthOf(day: IsoDay): Period {
  return monthPeriod(monthNumber(day));
}

/** The ISO week of a day. */
export function weekOf(day: IsoDay): Period {
  return weekPeriod(addDays(day, -daysSinceMonday(day)));
}

function shapeOf(id: string): Shape | null {
  return patterns.find(([, pattern]) => pattern.test(id))?.[0] ?? null;
}

function year(id: string): number {
  return Number(id.slice(0, 4));
}

/** Months since January of the year 0: months and quarters are reckoned with as whole numbers. */
function monthNumber(day: string): number {
  return year(day) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstOfMonth(number: number): IsoDay {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}

function monthPeriod(number: number): Period {
  const from = firstOfMonth(number);
  return { id: from.slice(0, 7), from, to: addDays(firstOfMonth(number + 1), -1) };
}

/** Quarters since the first of the year 0. */
function quarterPeriod(number: number): Period {
  const from = firstOfMonth(number * 3);
  return { id: `${year(from)}-Q${(number % 4) + 1}`, from, to: addDays(firstOfMonth(number * 3 + 3), -1) };
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function weekPeriod(monday: IsoDay): Period {
  const thursday = addDays(monday, 3);
  const week = Math.floor((dayCount({ from: `${year(thursday)}-01-01`, to: thursday }) - 1) / 7) + 1;
  return { id: `${year(thursday)}-W${String(week).padStart(2, '0')}`, from: monday, to: addDays(monday, 6) };
}

/** 1970-01-01, the epoch, was a Thursday. */
function daysSinceMonday(day: IsoDay): number {
  return (fromIsoDay(day) + 3) % 7;
}

/** 4 January is always in week 1. */
function readWeek(id: string): Period | null {
  const first = weekOf(`${year(id)}-01-04`).from;
  const week = weekPeriod(addDays(first, (Number(id.slice(-2)) - 1) * 7));
  return week.id === id ? week : null;
}

function readRange(id: string): Period | null {
  const [from = '', to = ''] = id.split('..');
  return isDay(from) && isDay(to) && from <= to ? { id, from, to } : null;
}

function isDay(text: string): boolean {
  return epochDay(year(text), Number(text.slice(5, 7)), Number(text.slice(8))) !== undefined;
}
