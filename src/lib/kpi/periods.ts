import { Temporal } from 'temporal-polyfill';
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
  month: (id) => monthPeriod(Temporal.PlainYearMonth.from(id)),
  week: (id) => readWeek(id),
  quarter: (id) => quarterPeriod(Temporal.PlainYearMonth.from({ year: year(id), month: Number(id.slice(-1)) * 3 - 2 })),
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
  const first = Temporal.PlainDate.from(period.from);
  switch (shapeOf(period.id)) {
    case 'month':
      return monthPeriod(first.subtract({ months: 1 }).toPlainYearMonth());
    case 'quarter':
      return quarterPeriod(first.subtract({ months: 3 }).toPlainYearMonth());
    case 'week':
      return weekPeriod(first.subtract({ days: 7 }));
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
  return monthPeriod(Temporal.PlainDate.from(day).toPlainYearMonth());
}

/** The ISO week of a day. */
export function weekOf(day: IsoDay): Period {
  const date = Temporal.PlainDate.from(day);
  return weekPeriod(date.subtract({ days: date.dayOfWeek - 1 }));
}

function shapeOf(id: string): Shape | null {
  return patterns.find(([, pattern]) => pattern.test(id))?.[0] ?? null;
}

function year(id: string): number {
  return Number(id.slice(0, 4));
}

function monthPeriod(month: Temporal.PlainYearMonth): Period {
  const from = month.toPlainDate({ day: 1 });
  return { id: month.toString(), from: from.toString(), to: from.with({ day: month.daysInMonth }).toString() };
}

function quarterPeriod(first: Temporal.PlainYearMonth): Period {
  const last = monthPeriod(first.add({ months: 2 }));
  return { id: `${first.year}-Q${(first.month + 2) / 3}`, from: monthPeriod(first).from, to: last.to };
}

function weekPeriod(monday: Temporal.PlainDate): Period {
  const week = String(monday.weekOfYear).padStart(2, '0');
  return { id: `${monday.yearOfWeek}-W${week}`, from: monday.toString(), to: monday.add({ days: 6 }).toString() };
}

/** 4 January is always in week 1. */
function readWeek(id: string): Period | null {
  const fourth = Temporal.PlainDate.from({ year: year(id), month: 1, day: 4 });
  const week = weekPeriod(fourth.add({ days: 1 - fourth.dayOfWeek + (Number(id.slice(-2)) - 1) * 7 }));
  return week.id === id ? week : null;
}

function readRange(id: string): Period | null {
  const [from = '', to = ''] = id.split('..');
  return isDay(from) && isDay(to) && from <= to ? { id, from, to } : null;
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
