import { toIsoDay } from '../cells/epochDay.ts';
import type { IsoDay, Observation } from '../observation.ts';
import type { Breakdowns } from './breakdowns.ts';
import type { Dictionary } from './dictionary.ts';
import { grains, none, type StoredTable, unknownDay, type ValueColumn } from './rows.ts';

export type ToObservation = (table: StoredTable, column: ValueColumn, row: number) => Observation;

/** Makes one value of the columns an observation, with the cell it stands in. */
export function storedObservation(dictionary: Dictionary, breakdowns: Breakdowns): ToObservation {
  const days = new Map<number, IsoDay>();
  const dayText = (day: number): IsoDay => {
    const known = days.get(day) ?? toIsoDay(day);
    days.set(day, known);
    return known;
  };
  return (table, column, row) => {
    const { rows, file } = table;
    return {
      metric: column.metric,
      channel: textAt(dictionary, rows.channel, row) ?? '',
      object: textAt(dictionary, rows.object, row),
      breakdown: breakdowns.breakdownOf(breakdowns.idOf(rows.breakdown[row] ?? none, column.breakdown)),
      grain: grains[rows.grain[row] ?? 0] ?? 'day',
      from: dayText(rows.from[row] ?? unknownDay),
      to: dayText(rows.to[row] ?? unknownDay),
      value: column.values[row] ?? Number.NaN,
      currency: currencyText(dictionary, table, column, row),
      provisional: isProvisional(table, row),
      cell: { file: file.path, row: rows.line[row] ?? 0, column: column.header },
    };
  };
}

/** The text of a row; null for none. */
export function textAt({ textOf }: Dictionary, column: ArrayLike<number>, row: number): string | null {
  const index = column[row] ?? none;
  return index === none ? null : textOf(index);
}

/** ISO 4217, of the row or of the whole column; null for what is no money. */
export function currencyText(
  dictionary: Dictionary,
  { rows }: StoredTable,
  { currency }: ValueColumn,
  row: number,
): string | null {
  return currency === none ? null : (textAt(dictionary, rows.currency, row) ?? dictionary.textOf(currency));
}

export function isProvisional({ rows, settledTo }: StoredTable, row: number): boolean {
  return (rows.to[row] ?? unknownDay) > settledTo;
}
