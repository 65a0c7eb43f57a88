import { Temporal } from 'temporal-polyfill';
import type { IsoDay } from '../observation.ts';
import { type DayGrammar, dayGrammars, isDayGrammar, noYear, readDay } from './dayGrammars.ts';
import { toIsoDay } from './epochDay.ts';
import { isMissing } from './reading.ts';

/** When something was published, in the client's zone; the time is null where the platform gives a day only. */
export interface Moment {
  readonly day: IsoDay;
  readonly time: string | null;
}

export type MomentReader = (cell: string) => Moment | null | undefined;

/** Platforms that give the day of publication only. */
const dayOnly = Object.fromEntries(
  Object.entries(dayGrammars).map(([name, { example }]) => [name, { example, zone: null }]),
) as Readonly<Record<DayGrammar, { readonly example: string; readonly zone: null }>>;

/** How a column writes a moment, and in which zone the platform means it. A row with a null zone gives a day only. */
export const momentGrammars = {
  /** Meta Business Suite writes US Pacific time with DST, whatever the account's zone: checked against instants inside shortcodes. */
  'month/day/year hh:mm, US Pacific': { example: '11/02/2026 09:30', zone: 'America/Los_Angeles' },
  'month/day/year hh:mm:ss AM, US Pacific': { example: '11/02/2026 09:30:00 AM', zone: 'America/Los_Angeles' },
  'iso hh:mm +0000': { example: '2026-11-02 09:30 +0000', zone: 'UTC' },
  'year/month/day hh:mm:ss, UTC': { example: '2026/11/02 09:30:00', zone: 'UTC' },
  'iso hh:mm, client': { example: '2026-11-02 09:30', zone: 'client' },
  ...dayOnly,
} as const satisfies Record<string, { readonly example: string; readonly zone: string | null }>;

export type MomentGrammar = keyof typeof momentGrammars;

/** Makes the reader of one column; `timeZone` is the client's. */
export function momentReader(grammar: MomentGrammar, timeZone: string): MomentReader {
  const { zone } = momentGrammars[grammar];
  const split = isDayGrammar(grammar) ? dayThen(grammar, /^(.+)$/u) : splitters[grammar];
  return (cell) => {
    if (isMissing(cell)) return null;
    const text = cell.trim();
    const parts = split(text);
    if (parts === undefined) return undefined;
    const { day, time } = parts;
    // A day without a year is no moment: the id of the post tells it, where the platform's ids do.
    if (day.startsWith(`${noYear}-`)) return undefined;
    if (zone === null || zone === 'client' || time === null) return { day, time };
    return inZone(day, time, zone, timeZone);
  };
}

function inZone(day: IsoDay, time: string, from: string, to: string): Moment {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(from).withTimeZone(to);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

type Splitter = (text: string) => Moment | undefined;

const splitters: Readonly<Record<Exclude<MomentGrammar, DayGrammar>, Splitter>> = {
  'month/day/year hh:mm, US Pacific': dayThen('month/day/year', /^(\S+) (\d\d?):(\d\d)$/u),
  'month/day/year hh:mm:ss AM, US Pacific': dayThen('month/day/year', /^(\S+) (\d\d?):(\d\d):\d\d ([AP]M)$/u),
  'iso hh:mm +0000': dayThen('iso', /^(\S+) (\d\d):(\d\d) \+0000$/u),
  'year/month/day hh:mm:ss, UTC': dayThen('year/month/day', /^(\S+) (\d\d?):(\d\d):\d\d$/u),
  'iso hh:mm, client': dayThen('iso', /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d)?)?$/u),
};

function dayThen(grammar: keyof typeof dayGrammars, pattern: RegExp): Splitter {
  return (text) => {
    const found = pattern.exec(text);
    const day = found?.[1] === undefined ? undefined : readDay(grammar, found[1]);
    if (!found || day === undefined) return undefined;
    if (found[2] === undefined) return { day: toIsoDay(day), time: null };
    const hour = found[4] === undefined ? Number(found[2]) : (Number(found[2]) % 12) + (found[4] === 'PM' ? 12 : 0);
    if (hour > 23 || Number(found[3]) > 59) return undefined;
    return { day: toIsoDay(day), time: `${String(hour).padStart(2, '0')}:${found[3]}` };
  };
}
