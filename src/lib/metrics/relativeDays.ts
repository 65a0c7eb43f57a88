import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { noYear } from './cells/dayGrammars.ts';
import { epochDay, fromIsoDay, toIsoDay } from './cells/epochDay.ts';
import { type ExportDay, lastDayIn } from './exportDay.ts';
import type { DayRange, ReadingNote } from './metricsStore.ts';
import type { ReadTable } from './readTables.ts';
import { grainNumber, type Rows, unknownDay } from './store/rows.ts';
import type { FileContext } from './table/readContext.ts';

type YearNote = Extract<ReadingNote, { kind: 'year' }>;

export interface SettledDays {
  readonly notes: readonly ReadingNote[];
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: SettledDays = { notes: [], diagnostics: [] };

/** Gives a year to days that name none, and days to rows that are counted from the start of the file's period. */
export function settleDays(
  table: ReadTable,
  period: DayRange | null,
  exported: ExportDay | null,
  context: FileContext,
): SettledDays {
  const column = table.match.columns.find(({ meaning }) => meaning?.as === 'day');
  const form = column?.meaning?.as === 'day' ? column.meaning.days : 'iso';
  if (form === 'month and day') return settleYears(table, period, exported, context);
  if (form === 'nth-day' || form === 'nth-month') countFrom(table, period, form);
  return nothing;
}

/** `0000` is the first day, or the first month, of the table's own period. Months are cut at the ends of the period. */
function countFrom(table: ReadTable, period: DayRange | null, form: 'nth-day' | 'nth-month'): void {
  for (const { rows } of table.parts)
    for (let row = 0; row < rows.length; row += 1) {
      const count = rows.from[row] ?? unknownDay;
      if (count === unknownDay) continue;
      const [from, to] = period === null ? [unknownDay, unknownDay] : countedSpan(period, count, form);
      rows.from[row] = from;
      rows.to[row] = to;
      if (form === 'nth-month') rows.grain[row] = grainNumber[from === to ? 'day' : 'month'];
    }
}

function countedSpan(period: DayRange, count: number, form: 'nth-day' | 'nth-month'): [number, number] {
  const first = fromIsoDay(period.from);
  if (form === 'nth-day') return [first + count, first + count];
  const month = Number(period.from.slice(0, 4)) * 12 + Number(period.from.slice(5, 7)) - 1 + count;
  const begins = firstOfMonth(month);
  return [Math.max(first, begins), Math.min(fromIsoDay(period.to), firstOfMonth(month + 1) - 1)];
}

function firstOfMonth(month: number): number {
  return epochDay(Math.floor(month / 12), (month % 12) + 1, 1) ?? unknownDay;
}

/** The first and last day of the stand-in year. */
const firstStandIn = epochDay(noYear, 1, 1) ?? 0;
const lastStandIn = epochDay(noYear, 12, 31) ?? 0;

interface YearlessRow {
  readonly rows: Rows;
  readonly row: number;
  /** Day of the stand-in year. */
  readonly day: number;
  /** Years after the first row: files that cover a year wrap. */
  readonly wraps: number;
}

function settleYears(
  table: ReadTable,
  period: DayRange | null,
  exported: ExportDay | null,
  context: FileContext,
): SettledDays {
  const found = yearlessRows(table);
  const [first] = found;
  if (first === undefined) return nothing;
  const last = found.reduce((a, b) => (b.wraps > a.wraps || (b.wraps === a.wraps && b.day > a.day) ? b : a), first);
  const choice = chooseYear(found, last, period, exported, context);
  const place = { file: context.path, line: table.headerLine + 1, column: 1 };
  for (const one of found) {
    const day = choice === null ? undefined : dayOf(one, choice.year - last.wraps);
    one.rows.from[one.row] = day ?? unknownDay;
    one.rows.to[one.row] = day ?? unknownDay;
  }
  if (choice === null)
    return { notes: [], diagnostics: [diagnostic('metrics/no-year', place, { file: context.path })] };
  const { year, by } = choice;
  const day = toIsoDay(dayOf(last, year - last.wraps) ?? 0);
  const diagnostics =
    by === 'as-of' ? [diagnostic('metrics/year-counted', place, { year, day, file: context.path })] : [];
  return { notes: [choice], diagnostics };
}

/** Rows whose day has no year, in the order of the file. A step of more than half a year goes over New Year. */
function yearlessRows({ parts }: ReadTable): YearlessRow[] {
  const found: YearlessRow[] = [];
  for (const { rows } of parts)
    for (let row = 0; row < rows.length; row += 1) {
      const day = rows.from[row] ?? unknownDay;
      if (day < firstStandIn || day > lastStandIn) continue;
      const before = found.at(-1);
      const step = before === undefined ? 0 : day - before.day;
      const wraps = (before?.wraps ?? 0) + (step < -183 ? 1 : step > 183 ? -1 : 0);
      found.push({ rows, row, day, wraps });
    }
  return found;
}

function dayOf({ day, wraps }: YearlessRow, year: number): number | undefined {
  const text = toIsoDay(day);
  return epochDay(year + wraps, Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/** The year of the last day, and what says it: `sources.yaml`, the name, the day of the export, else the day that counts as today. */
function chooseYear(
  found: readonly YearlessRow[],
  last: YearlessRow,
  period: DayRange | null,
  exported: ExportDay | null,
  { source, path, asOf }: FileContext,
): YearNote | null {
  const fits = (year: number) => found.every((one) => dayOf(one, year - last.wraps) !== undefined);
  const before = (day: string, by: YearNote['by']): YearNote | null => {
    const latest = Number(day.slice(0, 4));
    const years = Array.from({ length: 9 }, (_, back) => latest - back);
    const year = years.find((one) => fits(one) && (dayOf(last, one - last.wraps) ?? 0) <= fromIsoDay(day));
    return year === undefined ? null : { kind: 'year', year, by };
  };
  if (source?.year !== undefined) return fits(source.year) ? { kind: 'year', year: source.year, by: 'sources' } : null;
  if (source?.period !== undefined) return before(source.period.to, 'sources');
  if (exported !== null) return before(exported.day, exported.by === 'preamble' ? 'export-day' : exported.by);
  const named = period?.to ?? lastDayIn(path);
  if (named !== null) return before(named, 'name');
  const year = yearOfName(path, found, last);
  if (year !== null && fits(year)) return { kind: 'year', year, by: 'name' };
  return before(asOf, 'as-of');
}

/** `Overview 2025.csv`: the year in which most of the rows stand; of a file of two years the earlier, when they share it evenly. */
function yearOfName(path: string, found: readonly YearlessRow[], last: YearlessRow): number | null {
  const years = [...path.matchAll(/(?<!\d)(20\d\d)(?!\d)/gu)].map(([year]) => Number(year));
  if (years.length === 0) return null;
  if (years.length > 1) return Math.max(...years);
  const counts = Map.groupBy(found, ({ wraps }) => wraps);
  const most = [...counts].toSorted(([a, some], [b, others]) => others.length - some.length || a - b)[0]?.[0] ?? 0;
  return (years[0] ?? 0) + last.wraps - most;
}
