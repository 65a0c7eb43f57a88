import { type DayGrammar, readDay } from './dayGrammars.ts';
import { type EpochDay, epochDay } from './epochDay.ts';
import { monthNumber } from './monthNames.ts';
import { isMissing } from './reading.ts';

/** First and last day, inclusive. */
export interface DaySpan {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** What a cell of a time axis names: days; an hour of a day that stands elsewhere; null when empty; `undefined` when refused. */
export type SpanReading = DaySpan | { readonly hour: string } | null | undefined;

export type SpanReader = (cell: string) => SpanReading;

/** Reads a day, two days with a dash between them, a month, a quarter or a year, as charts name their steps. */
export function spanReader(days: DayGrammar): SpanReader {
  const read = (cell: string) => readDay(days, cell);
  const known = new Map<string, SpanReading>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, isMissing(cell) ? null : readSpan(cell.trim(), read));
    return known.get(cell);
  };
}

function readSpan(text: string, read: (cell: string) => EpochDay | undefined): SpanReading {
  const day = read(text);
  if (day !== undefined) return { from: day, to: day };
  if (isHour(text)) return { hour: text };
  const [first = '', last, ...more] = text.split(/\s+[-–—]\s+/u);
  if (last !== undefined && more.length === 0) {
    const [from, to] = [read(first), read(last)];
    return from === undefined || to === undefined || to < from ? undefined : { from, to };
  }
  return readQuarter(text) ?? readMonth(text);
}

/** `00 - 01`, `12 AM`, `11:00 PM`. */
function isHour(text: string): boolean {
  return /^(?:[01]?\d|2[0-3])\s?[-–]\s?(?:[01]?\d|2[0-4])$|^(?:0?\d|1[0-2])(?::00)?[\s\u202f]?[AP]M$|^(?:[01]?\d|2[0-3]):00$/iu.test(
    text,
  );
}

/** `4th quarter 2023`, `Q4 2023`. */
function readQuarter(text: string): DaySpan | undefined {
  const found = /^(?:([1-4])(?:st|nd|rd|th) quarter|Q([1-4])),? (\d{4})$/iu.exec(text);
  const quarter = Number(found?.[1] ?? found?.[2]);
  return found === null ? undefined : monthsOf(Number(found[3]), quarter * 3 - 2, 3);
}

/** `February 2026`, `Feb 2026`. */
function readMonth(text: string): DaySpan | undefined {
  const found = /^(\p{L}+)\.? (\d{4})$/u.exec(text);
  const month = monthNumber(found?.[1] ?? '');
  return month === undefined ? undefined : monthsOf(Number(found?.[2]), month, 1);
}

function monthsOf(year: number, month: number, count: number): DaySpan | undefined {
  const from = epochDay(year, month, 1);
  const last = month + count;
  const next = last > 12 ? epochDay(year + 1, last - 12, 1) : epochDay(year, last, 1);
  return from === undefined || next === undefined ? undefined : { from, to: next - 1 };
}
