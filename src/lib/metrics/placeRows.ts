import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { dayGrammars } from './cells/dayGrammars.ts';
import { fromIsoDay, toIsoDay } from './cells/epochDay.ts';
import { exportDay } from './exportDay.ts';
import type { DayRange, ReadingNote } from './metricsStore.ts';
import type { IsoDay } from './observation.ts';
import type { PeriodPattern } from './presets/preset.ts';
import type { FileTable } from './readFile.ts';
import type { ReadTable } from './readTables.ts';
import { settleDays } from './relativeDays.ts';
import type { Integers } from './store/numbers.ts';
import { grainNumber, unknownDay } from './store/rows.ts';
import type { FileContext } from './table/readContext.ts';
import { spanGrain } from './table/spanGrain.ts';

export interface PlacedFile {
  readonly exportedOn: IsoDay | null;
  readonly notes: readonly ReadingNote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives days to rows that have none of their own: the year, the period of the file, and the last day that a lifetime can know of. */
export function placeRows(tables: readonly ReadTable[], context: FileContext): PlacedFile {
  // What the name says of the last day is held against the days of the tables, which may still need their year.
  const exported = exportDay(tables, context);
  const settled = tables.map((table) => settleDays(table, periodOfFile(table, context), exported, context));
  const diagnostics = tables.flatMap((table) => placeTable(table, exported?.day ?? null, context));
  return {
    exportedOn: exported?.day ?? null,
    notes: [
      ...(exported === null ? [] : [{ kind: 'exported' as const, by: exported.by }]),
      ...settled.flatMap(({ notes }) => notes),
    ],
    diagnostics: [...settled.flatMap((one) => one.diagnostics), ...diagnostics],
  };
}

function placeTable(table: ReadTable, exportedOn: IsoDay | null, context: FileContext): Diagnostic[] {
  const { grain } = table.match.preset;
  const period = periodOfFile(table, context) ?? snapshotDay(table, exportedOn);
  placeLifetimes(table, exportedOn ?? period?.to ?? lastPublished(table));
  if (
    table.match.preset.holdsNoValues ||
    grain !== 'period' ||
    !table.parts.some(({ rows }) => isUnplaced(rows.from, rows.length))
  )
    return [];
  if (period !== null) {
    placePeriod(table, period);
    return [];
  }
  const place = { file: context.path, line: table.headerLine, column: 1 };
  return [diagnostic('metrics/no-period', place, { rows: table.rowsRead, file: context.path })];
}

function snapshotDay(table: ReadTable, day: IsoDay | null): DayRange | null {
  return table.match.preset.isSnapshot && day !== null ? { from: day, to: day } : null;
}

function placeLifetimes(table: ReadTable, to: IsoDay | null): void {
  if (to === null) return;
  const last = fromIsoDay(to);
  for (const { rows } of table.parts)
    for (let row = 0; row < rows.length; row += 1)
      if (rows.grain[row] === grainNumber.lifetime && rows.to[row] === unknownDay && rows.from[row] !== unknownDay)
        rows.to[row] = Math.max(last, rows.from[row] ?? last);
}

function lastPublished(table: ReadTable): IsoDay | null {
  let last = unknownDay;
  for (const { rows } of table.parts)
    for (let row = 0; row < rows.length; row += 1) last = Math.max(last, rows.from[row] ?? unknownDay);
  return last === unknownDay ? null : toIsoDay(last);
}

/** Gives all rows of a table one span of days. */
export function placePeriod(table: Pick<FileTable, 'parts'>, period: DayRange): void {
  const [from, to] = [fromIsoDay(period.from), fromIsoDay(period.to)];
  for (const { rows } of table.parts) {
    rows.from = new Int32Array(rows.length).fill(from);
    rows.to = new Int32Array(rows.length).fill(to);
    rows.grain.fill(grainNumber[spanGrain(from, to)], 0, rows.length);
  }
}

function isUnplaced(from: Integers, length: number): boolean {
  return length > 0 && from[0] === unknownDay;
}

/** The days that a file says it covers: `sources.yaml`, else a line above the table, else the file's name. */
function periodOfFile(table: ReadTable, { source, path }: FileContext): DayRange | null {
  if (source?.period !== undefined) return source.period;
  const texts = { preamble: table.lead.join('\n'), name: path.slice(path.lastIndexOf('/') + 1) };
  for (const pattern of table.match.preset.period ?? []) {
    const found = readPeriod(texts[pattern.in], pattern);
    if (found !== null) return found;
  }
  return null;
}

function readPeriod(text: string, { pattern, days }: PeriodPattern): DayRange | null {
  const found = pattern.exec(text);
  const { read } = dayGrammars[days];
  const from = found?.[1] === undefined ? undefined : read(found[1].trim());
  const to = found?.[2] === undefined ? from : read(found[2].trim());
  return from === undefined || to === undefined || to < from ? null : { from: toIsoDay(from), to: toIsoDay(to) };
}
