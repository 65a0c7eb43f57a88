import type { DayForm } from '../../schema/sources.ts';
import { type EpochDay, epochDay } from './epochDay.ts';
import { monthNumber } from './monthNames.ts';

/** How a column writes its days. A row reads one form and refuses every other. */
export interface DayGrammarRow {
  /** A day in this form, for messages and docs. */
  readonly example: string;
  readonly read: (cell: string) => EpochDay | undefined;
  /** What is read is no day yet: the year, or the day it is counted from, stands elsewhere. */
  readonly isRelative?: true;
}

/** Forms of a day that no declaration needs: Google Analytics counts from the start of the period. */
export type CountedForm = 'nth-day' | 'nth-month';

/** Stand-in for the year of a day that names none; a leap year, so that 29 February exists. */
export const noYear = 2000;

function numeric(pattern: RegExp, order: 'ymd' | 'mdy' | 'dmy'): (cell: string) => EpochDay | undefined {
  return (cell) => {
    const found = pattern.exec(cell);
    if (!found) return undefined;
    const [first, second, third] = [Number(found[1]), Number(found[2]), Number(found[3])];
    if (order === 'ymd') return epochDay(first, second, third);
    return order === 'mdy' ? epochDay(third, first, second) : epochDay(third, second, first);
  };
}

function named(pattern: RegExp, order: 'mdy' | 'dmy'): (cell: string) => EpochDay | undefined {
  return (cell) => {
    const found = pattern.exec(cell);
    if (!found) return undefined;
    const month = monthNumber((order === 'mdy' ? found[1] : found[2]) ?? '');
    const day = Number(order === 'mdy' ? found[2] : found[1]);
    return month === undefined ? undefined : epochDay(Number(found[3]), month, day);
  };
}

const weekday = '(?:\\p{L}+\\.?,?\\s+)?';
const monthFirst = named(new RegExp(`^${weekday}(\\p{L}+)\\.?\\s+(\\d\\d?),?\\s+(\\d{4})$`, 'u'), 'mdy');
const dayFirst = named(
  new RegExp(`^${weekday}(\\d\\d?)\\.?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?\\s+(?:de\\s+)?(\\d{4})$`, 'u'),
  'dmy',
);

/** `February 28`, `8 de marzo`, `28 tháng 2`, `2月28日`; a day with its year is read as it is. */
function readMonthAndDay(cell: string): EpochDay | undefined {
  const full = monthFirst(cell) ?? dayFirst(cell);
  if (full !== undefined) return full;
  const cjk = /^(\d\d?)[月월]\s?(\d\d?)[日일]$/u.exec(cell);
  if (cjk) return epochDay(noYear, Number(cjk[1]), Number(cjk[2]));
  const counted = /^(\d\d?)\s+th(?:á|a\u0301)ng\s+(\d\d?)$/iu.exec(cell);
  if (counted) return epochDay(noYear, Number(counted[2]), Number(counted[1]));
  const first = /^(\p{L}+)\.?\s+(\d\d?)\.?$/u.exec(cell);
  const last = /^(\d\d?)\.?\s+(?:de\s+)?(\p{L}+)\.?$/u.exec(cell);
  const month = monthNumber(first?.[1] ?? last?.[2] ?? '');
  return month === undefined ? undefined : epochDay(noYear, month, Number(first?.[2] ?? last?.[1]));
}

function readCount(cell: string): number | undefined {
  return /^\d{4}$/u.test(cell) ? Number(cell) : undefined;
}

const iso = numeric(/^(\d{4})-(\d\d)-(\d\d)$/u, 'ymd');
const american = numeric(/^(\d\d?)\/(\d\d?)\/(\d{4})$/u, 'mdy');
const dotted = numeric(/^(\d\d?)\.(\d\d?)\.(\d{4})$/u, 'dmy');

export const dayGrammars = {
  iso: { example: '2026-11-02', read: iso },
  /** Meta: the hour is an artefact of time zones and is not read. */
  'iso-with-hour': {
    example: '2026-11-02T01:00:00',
    read: numeric(/^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d:\d\d)?$/u, 'ymd'),
  },
  /** File names of Google Business Profile. */
  'iso-unpadded': { example: '2026-11-2', read: numeric(/^(\d{4})-(\d\d?)-(\d\d?)$/u, 'ymd') },
  compact: { example: '20261102', read: numeric(/^(\d{4})(\d\d)(\d\d)$/u, 'ymd') },
  'year/month/day': { example: '2026/11/02', read: numeric(/^(\d{4})\/(\d\d?)\/(\d\d?)$/u, 'ymd') },
  'month/day/year': { example: '11/02/2026', read: american },
  'day/month/year': { example: '02/11/2026', read: numeric(/^(\d\d?)\/(\d\d?)\/(\d{4})$/u, 'dmy') },
  'day.month.year': { example: '02.11.2026', read: dotted },
  'year.month.day': { example: '2026.11.02', read: numeric(/^(\d{4})\.(\d\d?)\.(\d\d?)$/u, 'ymd') },
  'iso or day.month.year': { example: '02.11.2026', read: (cell) => iso(cell) ?? dotted(cell) },
  /** Facebook wrote ISO days; American spreadsheets turn them into the other form. */
  'iso or month/day/year': { example: '11/2/2026', read: (cell) => iso(cell) ?? american(cell) },
  'month-name day year': { example: 'Nov 2, 2026', read: monthFirst },
  'day month-name year': { example: '2 Nov 2026', read: dayFirst },
  /** The month is a word, so the order of day and month says nothing: `Thu, 5 Feb 2026`, `Thu, Feb 5, 2026`. */
  'named month': { example: 'Mon, 2 Nov 2026', read: (cell) => dayFirst(cell) ?? monthFirst(cell) },
  'month and day': { example: 'November 2', read: readMonthAndDay, isRelative: true },
  'nth-day': { example: '0012', read: readCount, isRelative: true },
  'nth-month': { example: '0012', read: readCount, isRelative: true },
} as const satisfies Record<DayForm | CountedForm, DayGrammarRow>;

export type DayGrammar = DayForm | CountedForm;

/** A day in a form, or in ISO 8601, which can be taken for no other and which cells of workbooks become. */
export function readDay(grammar: DayGrammar, cell: string): EpochDay | undefined {
  return dayGrammars[grammar].read(cell) ?? iso(cell);
}

export function isDayGrammar(name: string): name is DayGrammar {
  return Object.hasOwn(dayGrammars, name);
}
