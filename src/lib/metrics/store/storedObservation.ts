import { fromIsoDay, toIsoDay } from '../cells/epochDay.ts';
import type { IsoDay, Observation } from '../observation.ts';
import type { RunContext } from '../table/readContext.ts';
import { grains, none, type StoredTable, unknownDay, type ValueColumn } from './rows.ts';

export type ToObservation = (table: StoredTable, column: ValueColumn, row: number) => Observation;

/** Makes one value of the columns an observation, with the cell it stands in. */
export function storedObservation({ dictionary, asOf }: RunContext): ToObservation {
  const textOf = (index: number | undefined) =>
    index === undefined || index === none ? null : dictionary.textOf(index);
  const days = new Map<number, IsoDay>();
  const dayText = (day: number): IsoDay => {
    const known = days.get(day) ?? toIsoDay(day);
    days.set(day, known);
    return known;
  };
  return (table, column, row) => {
    const { rows, file } = table;
    const breakdown = breakdownOf(textOf(rows.breakdown[row]), textOf(column.breakdown));
    const [from, to] = [rows.from[row] ?? unknownDay, rows.to[row] ?? unknownDay];
    const lastKnown = fromIsoDay(file.exportedOn ?? file.period?.to ?? asOf);
    return {
      metric: column.metric,
      channel: textOf(rows.channel[row]) ?? '',
      object: textOf(rows.object[row]),
      breakdown,
      grain: grains[rows.grain[row] ?? 0] ?? 'day',
      from: dayText(from),
      to: dayText(to),
      value: column.values[row] ?? Number.NaN,
      currency: column.currency === none ? null : (textOf(rows.currency[row]) ?? textOf(column.currency)),
      provisional: to > lastKnown - table.provisionalDays,
      cell: { file: file.path, row: rows.line[row] ?? 0, column: column.header },
    };
  };
}

function breakdownOf(row: string | null, column: string | null): Readonly<Record<string, string>> | null {
  if (row === null && column === null) return null;
  const parts = [row, column].flatMap((text) =>
    text === null ? [] : Object.entries(JSON.parse(text) as Record<string, string>),
  );
  return Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
