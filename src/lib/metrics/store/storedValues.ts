import type { Values } from '../values.ts';
import type { Dictionary } from './dictionary.ts';
import { grains, type StoredTable, unknownDay, type ValueColumn } from './rows.ts';
import { currencyText, isProvisional, type ToObservation, textAt } from './storedObservation.ts';

/** One column of one table: where values of a metric stand. */
export interface Source {
  readonly table: StoredTable;
  readonly column: ValueColumn;
}

/** Cells of the store by number: of a source, and of a row in it. */
export interface Places {
  readonly length: number;
  readonly source: Int32Array;
  readonly row: Int32Array;
}

/** Values as they lie in the store: eight bytes each. */
export function storedValues(
  sources: readonly Source[],
  { length, source, row }: Places,
  dictionary: Dictionary,
  toObservation: ToObservation,
): Values {
  const sourceAt = (place: number): Source => {
    const found = sources[source[place] ?? -1];
    if (found === undefined) throw new RangeError(`no value at ${place} of ${length}`);
    return found;
  };
  const rowAt = (place: number): number => row[place] ?? 0;
  return {
    length,
    from: (place) => sourceAt(place).table.rows.from[rowAt(place)] ?? unknownDay,
    to: (place) => sourceAt(place).table.rows.to[rowAt(place)] ?? unknownDay,
    grain: (place) => grains[sourceAt(place).table.rows.grain[rowAt(place)] ?? 0] ?? 'day',
    object: (place) => textAt(dictionary, sourceAt(place).table.rows.object, rowAt(place)),
    value: (place) => sourceAt(place).column.values[rowAt(place)] ?? Number.NaN,
    currency(place) {
      const { table, column } = sourceAt(place);
      return currencyText(dictionary, table, column, rowAt(place));
    },
    isProvisional: (place) => isProvisional(sourceAt(place).table, rowAt(place)),
    file: (place) => sourceAt(place).table.file.path,
    column: (place) => sourceAt(place).column.header,
    line: (place) => sourceAt(place).table.rows.line[rowAt(place)] ?? 0,
    observation(place) {
      const { table, column } = sourceAt(place);
      return toObservation(table, column, rowAt(place));
    },
    pick: (places) => storedValues(sources, pickPlaces({ length, source, row }, places), dictionary, toObservation),
  };
}

export function pickPlaces({ source, row }: Places, places: ArrayLike<number>): Places {
  const { length } = places;
  const picked = { length, source: new Int32Array(length), row: new Int32Array(length) };
  for (let at = 0; at < length; at += 1) {
    picked.source[at] = source[places[at] ?? 0] ?? 0;
    picked.row[at] = row[places[at] ?? 0] ?? 0;
  }
  return picked;
}
