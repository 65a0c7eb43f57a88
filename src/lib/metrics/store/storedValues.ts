import type { ColumnCells, Values } from '../values.ts';
import type { Dictionary } from './dictionary.ts';
import { grains, none, type StoredTable, unknownDay, type ValueColumn } from './rows.ts';
import { currencyText, type ToObservation, textAt } from './storedObservation.ts';

/** One column of one table: where values of a metric stand. */
export interface Source {
  readonly table: StoredTable;
  readonly column: ValueColumn;
}

/** A source whose rows can be asked for by channel; they are sorted out when the first question comes. */
export interface Measured extends Source {
  readonly byChannel: () => ReadonlyMap<number, Int32Array>;
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
  places: Places,
  dictionary: Dictionary,
  toObservation: ToObservation,
): Values {
  const { length, source, row } = places;
  const froms = sources.map(({ table }) => table.rows.from);
  const tos = sources.map(({ table }) => table.rows.to);
  const sourceAt = (place: number) => sourceOf(sources, places, place);
  const rowAt = (place: number) => row[place] ?? none;
  const from = (place: number) => froms[source[place] ?? none]?.[rowAt(place)] ?? unknownDay;
  const to = (place: number) => tos[source[place] ?? none]?.[rowAt(place)] ?? unknownDay;
  const withPlaces = (chosen: Places) => storedValues(sources, chosen, dictionary, toObservation);
  return {
    length,
    from,
    to,
    grain: (place) => grains[sourceAt(place).table.rows.grain[rowAt(place)] ?? 0] ?? 'day',
    object: (place) => textAt(dictionary, sourceAt(place).table.rows.object, rowAt(place)),
    value: (place) => sourceAt(place).column.values[rowAt(place)] ?? Number.NaN,
    currency(place) {
      const { table, column } = sourceAt(place);
      return currencyText(dictionary, table, column, rowAt(place));
    },
    observation(place) {
      const { table, column } = sourceAt(place);
      return toObservation(table, column, rowAt(place));
    },
    sum: () => sumOf(sources, places),
    isProvisional() {
      const settled = sources.map(({ table }) => table.settledTo);
      for (let place = 0; place < length; place += 1)
        if (to(place) > (settled[source[place] ?? none] ?? 0)) return true;
      return false;
    },
    cells: () => cellsOf(sources, places),
    pick: (chosen) => withPlaces(pickPlaces(places, chosen)),
    slice: (first, end) => withPlaces(slicePlaces(places, first, end)),
  };
}

function sourceOf(sources: readonly Source[], { length, source }: Places, place: number): Source {
  const found = sources[source[place] ?? none];
  if (found === undefined) throw new RangeError(`no value at ${place} of ${length}`);
  return found;
}

function sumOf(sources: readonly Source[], { length, source, row }: Places): number {
  const columns = sources.map(({ column }) => column.values);
  let sum = 0;
  for (let place = 0; place < length; place += 1)
    sum += columns[source[place] ?? none]?.[row[place] ?? none] ?? Number.NaN;
  return sum;
}

function cellsOf(sources: readonly Source[], { length, source, row }: Places): ColumnCells[] {
  const lines = sources.map(({ table }) => table.rows.line);
  const counts = new Int32Array(sources.length);
  for (let place = 0; place < length; place += 1) increase(counts, source[place] ?? 0);
  const found = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let place = 0; place < length; place += 1) {
    const of = source[place] ?? 0;
    const into = found[of];
    if (into !== undefined) into[increase(counts, of)] = lines[of]?.[row[place] ?? none] ?? 0;
  }
  return sources.flatMap(({ table, column }, of) => {
    const cells = found[of];
    return cells === undefined || cells.length === 0
      ? []
      : [{ file: table.file.path, column: column.header, lines: cells }];
  });
}

/** Adds one, and tells what was there before. */
function increase(counts: Int32Array, at: number): number {
  const count = counts[at] ?? 0;
  counts[at] = count + 1;
  return count;
}

export function pickPlaces({ source, row }: Places, places: ArrayLike<number>): Places {
  const { length } = places;
  const picked = { length, source: new Int32Array(length), row: new Int32Array(length) };
  for (let at = 0; at < length; at += 1) {
    picked.source[at] = source[places[at] ?? none] ?? none;
    picked.row[at] = row[places[at] ?? none] ?? none;
  }
  return picked;
}

function slicePlaces({ length, source, row }: Places, first: number, end: number): Places {
  if (first === 0 && end === length) return { length, source, row };
  return { length: Math.max(0, end - first), source: source.subarray(first, end), row: row.subarray(first, end) };
}
