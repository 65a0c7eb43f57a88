import type { DayRange } from './metricsStore.ts';
import { placePeriod } from './placeRows.ts';
import type { FileReading, FileTable } from './readFile.ts';
import { unknownDay } from './store/rows.ts';
import { joinPeriods, periodOfTable } from './toMetricsFile.ts';

/** Files of one download: what stands in no days in one is dated by another. */
const downloads: readonly { readonly of: RegExp; readonly by: RegExp; readonly take: 'period' | 'last-day' }[] = [
  { of: /^search-console-(?!dates|filters)/u, by: /^search-console-dates$/u, take: 'period' },
  { of: /^meta-formats-/u, by: /^meta-account$/u, take: 'period' },
  { of: /^meta-audience-/u, by: /^meta-account$/u, take: 'last-day' },
  {
    of: /^tiktok-(?:gender|territories|cities|age)$/u,
    by: /^tiktok-(?:followers|overview|viewers)$/u,
    take: 'last-day',
  },
];

interface Dated {
  readonly file: string;
  readonly period: DayRange;
}

/** Gives tables without days the period of the dated file of the same download: the only one beside it in its folder. */
export function placeBySiblings<Reading extends FileReading>(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => {
    const found = reading.tables
      .filter(isUnplaced)
      .map((table) => ({ table, dated: siblingOf(table, reading, readings) }));
    const placed = found.flatMap(({ table, dated }) => (dated === null ? [] : [{ table, dated }]));
    if (placed.length === 0) return reading;
    for (const { table, dated } of placed) placePeriod(table, dated.period);
    return placed.length < found.length ? reading : withPeriods(reading, placed[0]?.dated.file ?? '');
  });
}

function isUnplaced({ parts, preset }: FileTable): boolean {
  return preset.grain === 'period' && parts.some(({ rows }) => rows.length > 0 && rows.from[0] === unknownDay);
}

function siblingOf(table: FileTable, reading: FileReading, readings: readonly FileReading[]): Dated | null {
  const download = downloads.find(({ of }) => of.test(table.preset.id));
  if (download === undefined) return null;
  const folder = folderOf(reading);
  const dated = readings
    .filter((other) => folderOf(other) === folder)
    .flatMap((other) => {
      const tables = other.tables.filter(({ preset }) => download.by.test(preset.id));
      const period = joinPeriods(tables.flatMap((one) => periodOfTable(one) ?? []));
      return period === null ? [] : [{ file: other.file.path, period: spanOf(period, download.take) }];
    });
  const [first] = dated;
  const isOne = dated.every(({ period }) => period.from === first?.period.from && period.to === first.period.to);
  return first !== undefined && isOne ? first : null;
}

function spanOf(period: DayRange, take: 'period' | 'last-day'): DayRange {
  return take === 'period' ? period : { from: period.to, to: period.to };
}

function folderOf({ file }: FileReading): string {
  return file.path.slice(0, file.path.lastIndexOf('/'));
}

/** The reading with the days that its tables have got, without the complaint that they had none. */
function withPeriods<Reading extends FileReading>(reading: Reading, by: string): Reading {
  const tables = reading.file.tables.map((told, index) => {
    const table = reading.tables[index];
    return table === undefined ? told : { ...told, period: periodOfTable(table) };
  });
  const period = joinPeriods(tables.flatMap((table) => table.period ?? []));
  const notes = [...reading.file.notes, { kind: 'period' as const, file: by }];
  const diagnostics = reading.diagnostics.filter(({ code }) => code !== 'metrics/no-period');
  return { ...reading, file: { ...reading.file, tables, period, notes }, diagnostics };
}
