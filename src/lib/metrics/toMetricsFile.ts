import { toIsoDay } from './cells/epochDay.ts';
import type { DayRange, MetricsFile, TableReading } from './metricsStore.ts';
import type { FileTable } from './readFile.ts';
import type { ReadTable, ReadTables } from './readTables.ts';
import { unknownDay } from './store/rows.ts';
import type { BoundColumn } from './table/matchHeader.ts';
import type { FileContext } from './table/readContext.ts';

type About = Pick<MetricsFile, 'path' | 'sha256' | 'bytes' | 'encoding'>;

/** What is told about a file: on the terminal, on the Sources page, by `inspect`. */
export function toMetricsFile(
  about: About,
  read: ReadTables,
  placed: Pick<MetricsFile, 'exportedOn' | 'notes'>,
  context: FileContext,
): MetricsFile {
  const tables = read.tables.map((table) => toTableReading(table));
  const rowsRead = tables.reduce((sum, table) => sum + table.rowsRead, 0);
  const channels = new Set(read.tables.flatMap((table) => channelsOf(table, context)));
  return {
    ...about,
    rows: rowsRead + read.skipped.reduce((sum, { count }) => sum + count, 0),
    rowsRead,
    skipped: read.skipped,
    tables,
    channels: [...channels].toSorted(),
    period: joinPeriods(tables.flatMap((table) => table.period ?? [])),
    exportedOn: placed.exportedOn,
    notes: [...placed.notes, ...read.notes, ...read.tables.flatMap(({ notes }) => notes)],
  };
}

function toTableReading(table: ReadTable): TableReading {
  return {
    preset: table.match.preset.id,
    title: table.title,
    delimiter: table.delimiter,
    headerRow: table.headerLine,
    rowsRead: table.rowsRead,
    columns: table.match.columns.map((column) => ({
      header: column.header,
      metric: metricOf(column, table),
      role: column.meaning?.as ?? 'unknown',
    })),
    channel: table.channel,
    period: periodOfTable(table),
  };
}

function metricOf({ meaning }: BoundColumn, { match }: ReadTable): string | null {
  if (meaning?.as === 'metric' || meaning?.as === 'across') return meaning.metric;
  return meaning?.as === 'titled' ? (match.title?.metric ?? null) : null;
}

/** First and last day that rows of the table stand for; null when no row has a day. */
export function periodOfTable(table: Pick<FileTable, 'parts'>): DayRange | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { rows } of table.parts) {
    for (let row = 0; row < rows.length; row += 1) {
      const first = rows.from[row] ?? unknownDay;
      const last = rows.to[row] ?? unknownDay;
      if (first === unknownDay) continue;
      if (first < from) from = first;
      if (Math.max(first, last) > to) to = Math.max(first, last);
    }
  }
  return from <= to ? { from: toIsoDay(from), to: toIsoDay(to) } : null;
}

export function joinPeriods(periods: readonly DayRange[]): DayRange | null {
  const [first] = periods;
  if (first === undefined) return null;
  return periods.reduce(
    (all, one) => ({ from: one.from < all.from ? one.from : all.from, to: one.to > all.to ? one.to : all.to }),
    first,
  );
}

function channelsOf(table: ReadTable, { dictionary }: FileContext): string[] {
  const found = new Set<number>();
  for (const { rows } of table.parts) for (let row = 0; row < rows.length; row += 1) found.add(rows.channel[row] ?? -1);
  return [...found].filter((index) => index >= 0).map((index) => dictionary.textOf(index));
}
