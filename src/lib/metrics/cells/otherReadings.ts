import { type DayGrammarRow, dayGrammars } from './dayGrammars.ts';
import { toIsoDay } from './epochDay.ts';
import { monthNumber } from './monthNames.ts';

const calendarGrammars = Object.values<DayGrammarRow>(dayGrammars).filter(({ isRelative }) => !isRelative);

/** Days that a refused cell may mean, for the message: `03/04/2026` → 2026-03-04, 2026-04-03. */
export function dayReadings(cell: string): readonly string[] {
  const text = cell.trim();
  const found = calendarGrammars.flatMap(({ read }) => read(text) ?? []);
  const short = /^(\d\d?)[./-](\d\d?)[./-](\d\d)$/u.exec(text);
  const full = short === null ? [] : [`${short[1]}/${short[2]}/20${short[3]}`];
  const expanded = full.flatMap((date) => [
    dayGrammars['month/day/year'].read(date),
    dayGrammars['day/month/year'].read(date),
  ]);
  const serial = /^[34]\d{4}$/u.test(text) ? [Number(text) - excelEpoch] : [];
  const days = [...found, ...expanded.flatMap((day) => day ?? []), ...serial];
  return [...new Set(days)].toSorted((a, b) => a - b).map(toIsoDay);
}

/** Serial number of 1970-01-01 in the 1900 date system of spreadsheets. */
const excelEpoch = 25_569;

/** Numbers that a refused cell may mean: `1,234` → 1234 and 1.234. Empty when it is no number, `date` when a spreadsheet made a date of it. */
export function numberReadings(cell: string): readonly string[] {
  const text = cell.trim();
  const date = /^(\d{1,2})[.\-\s](\p{L}{3,})\.?$/u.exec(text) ?? /^()(\p{L}{3,})[.\-\s]\d{1,2}$/u.exec(text);
  if (
    date?.[2] !== undefined &&
    (monthNumber(date[2]) !== undefined || !/^(?:тыс|млн|тис|mln|mio|mil)/iu.test(date[2]))
  )
    return ['date'];
  const groups = /^-?\d{1,3}([.,\s\u00a0\u202f])\d{3}$/u.exec(text);
  if (groups?.[1] === undefined) return [];
  const whole = text.replace(groups[1], '');
  return /[.,]/u.test(groups[1]) ? [whole, text.replace(',', '.')] : [whole];
}
