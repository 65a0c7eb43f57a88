import { type DayReader, dayReader } from '../cells/dayReader.ts';
import { spanReader } from '../cells/spanReader.ts';
import { grainNumber, type Rows, unknownDay } from '../store/rows.ts';
import type { BoundColumn } from './matchHeader.ts';
import type { Records } from './records.ts';
import { spanGrain } from './spanGrain.ts';
import { columnMeaning, type FactWriter, type TableContext } from './tableBuilder.ts';
import { logProblem, type ProblemLog } from './tableProblem.ts';

/** Places rows in time by their day, by first and last day, or by a range in one cell; else by the grain of the preset, days unknown. */
export function dayWriter(table: TableContext, rows: Rows): FactWriter {
  const day = columnMeaning(table, 'day');
  if (day !== null) return singleDayWriter(day, rows, table.log);
  const [from, to, span] = [columnMeaning(table, 'from'), columnMeaning(table, 'to'), columnMeaning(table, 'span')];
  if (span !== null) return spanWriter(span, rows, table);
  if (from !== null && to !== null) return rangeWriter(from, to, rows, table.log);
  const grain = grainNumber[table.match.preset.grain];
  return ({ numbers }, base) => {
    const end = base + numbers.length;
    rows.grain.fill(grain, base, end);
    rows.from.fill(unknownDay, base, end);
    rows.to.fill(unknownDay, base, end);
  };
}

function singleDayWriter(column: BoundColumn, rows: Rows, log: ProblemLog): FactWriter {
  const read = readerOf(column);
  return ({ records, numbers }, base) => {
    const { from, to } = rows;
    for (let index = 0; index < numbers.length; index += 1) {
      const day = readDay(read, column, records, numbers[index] ?? 0, log);
      from[base + index] = day;
      to[base + index] = day;
    }
    rows.grain.fill(grainNumber.day, base, base + numbers.length);
  };
}

function rangeWriter(from: BoundColumn, to: BoundColumn, rows: Rows, log: ProblemLog): FactWriter {
  const [readFrom, readTo] = [readerOf(from), readerOf(to)];
  return ({ records, numbers }, base) =>
    numbers.forEach((record, index) => {
      const first = readDay(readFrom, from, records, record, log);
      writeRange(rows, base + index, first, readDay(readTo, to, records, record, log));
    });
}

/** A step of a time axis. An hour is a part of the day, or the period, that the file says elsewhere. */
function spanWriter(column: BoundColumn, rows: Rows, table: TableContext): FactWriter {
  const read = spanReader(column.meaning?.as === 'span' ? column.meaning.days : 'iso');
  return ({ records, numbers }, base) =>
    numbers.forEach((record, index) => {
      const cell = records.cell(record, column.index) ?? '';
      const span = read(cell);
      if (span !== null && span !== undefined && 'from' in span) {
        writeRange(rows, base + index, span.from, span.to);
        return;
      }
      writeRange(rows, base + index, unknownDay, unknownDay);
      if (span !== null && span !== undefined) {
        rows.breakdown[base + index] = table.file.dictionary.indexOf(JSON.stringify({ hour: span.hour }));
        return;
      }
      const code = span === null ? 'metrics/missing-cell' : 'metrics/unreadable-day';
      logProblem(table.log, { code, line: records.line(record), index: column.index, cell });
    });
}

function writeRange(rows: Rows, row: number, from: number, to: number): void {
  rows.from[row] = from;
  rows.to[row] = to;
  rows.grain[row] = grainNumber[spanGrain(from, to)];
}

function readerOf(column: BoundColumn): DayReader {
  const { meaning } = column;
  return dayReader(meaning !== null && 'days' in meaning ? meaning.days : 'iso');
}

function readDay(read: DayReader, column: BoundColumn, records: Records, record: number, log: ProblemLog): number {
  const cell = records.cell(record, column.index) ?? '';
  const day = read(cell);
  if (typeof day === 'number') return day;
  const code = day === null ? 'metrics/missing-cell' : 'metrics/unreadable-day';
  logProblem(log, { code, line: records.line(record), index: column.index, cell });
  return unknownDay;
}
