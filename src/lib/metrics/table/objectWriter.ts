import { fromIsoDay } from '../cells/epochDay.ts';
import { momentOfId } from '../cells/momentOfId.ts';
import { type Moment, type MomentReader, momentReader } from '../cells/momentReader.ts';
import type { ContentObject } from '../observation.ts';
import { detach } from '../store/dictionary.ts';
import { grainNumber, none, type Rows, unknownDay } from '../store/rows.ts';
import type { BoundColumn } from './matchHeader.ts';
import type { Records } from './records.ts';
import { columnMeaning, type FactWriter, type TableContext } from './tableBuilder.ts';
import { logProblem } from './tableProblem.ts';

/** Collects the objects that rows describe, and turns a row of a published object into its lifetime. */
export function objectWriter(table: TableContext, rows: Rows, objects: ContentObject[]): FactWriter {
  const object = columnMeaning(table, 'object');
  const parts = (['published', 'permalink', 'text', 'format'] as const).map((as) => columnMeaning(table, as));
  const [published, permalink, text, format] = parts;
  if (object === null || parts.every((part) => part === null)) return () => {};
  const moment =
    published?.meaning?.as === 'published' ? momentReader(published.meaning.moments, table.file.timeZone) : null;
  return ({ records, numbers }, base) =>
    numbers.forEach((record, index) => {
      if (rows.object[base + index] === none) return;
      const cellOf = (column: BoundColumn | null | undefined) =>
        filled(column ? records.cell(record, column.index) : undefined);
      const id = table.file.dictionary.textOf(rows.object[base + index] ?? none);
      const { datedIds } = table.match.preset;
      const when =
        (datedIds === undefined ? null : momentOfId(id, datedIds, table.file.timeZone)) ??
        (moment && published ? readMoment(moment, published.index, records, record, table) : null);
      placeLifetime(table, rows, base + index, when);
      objects.push({
        channel: table.file.dictionary.textOf(rows.channel[base + index] ?? none),
        id,
        permalink: cellOf(permalink),
        publishedDay: when?.day ?? null,
        publishedTime: when?.time ?? null,
        text: cellOf(text),
        format: cellOf(format),
        cell: { file: table.file.path, row: records.line(record), column: object.header },
      });
    });
}

function readMoment(
  read: MomentReader,
  column: number,
  records: Records,
  record: number,
  table: TableContext,
): Moment | null {
  const cell = records.cell(record, column) ?? '';
  const problem = { line: records.line(record), index: column, cell };
  const moment = read(cell);
  if (moment !== undefined) {
    if (moment === null && table.match.preset.grain === 'lifetime')
      logProblem(table.log, { code: 'metrics/no-publish-day', ...problem });
    return moment;
  }
  logProblem(table.log, { code: 'metrics/unreadable-moment', ...problem });
  return null;
}

/** A lifetime begins on the day of publication. Its last day is the row's own day, else that of the file, which is told when the file has been read. */
function placeLifetime(table: TableContext, rows: Rows, row: number, when: Moment | null): void {
  if (when === null) return;
  const isDated = rows.grain[row] === grainNumber.day;
  if (isDated && table.match.preset.isStrict !== true) return;
  rows.grain[row] = grainNumber.lifetime;
  if (!isDated) rows.to[row] = unknownDay;
  rows.from[row] = fromIsoDay(when.day);
}

function filled(cell: string | undefined): string | null {
  const text = cell?.trim() ?? '';
  return text === '' ? null : detach(text);
}
