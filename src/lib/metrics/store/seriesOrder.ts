import type { Breakdowns } from './breakdowns.ts';
import type { Dictionary } from './dictionary.ts';
import { none, unknownDay } from './rows.ts';
import { stableOrder } from './stableOrder.ts';
import { type Places, pickPlaces, type Source } from './storedValues.ts';

/** The order of a series: by channel, first day, object, breakdown; equal ones in the order they came in. */
export function inSeriesOrder(
  places: Places,
  sources: readonly Source[],
  dictionary: Dictionary,
  breakdowns: Breakdowns,
): Places {
  const keysOf = (key: (source: Source, row: number) => number) => keysFor(places, sources, key);
  const breakdown = keysOf(({ table, column }, row) =>
    breakdowns.idOf(table.rows.breakdown[row] ?? none, column.breakdown),
  );
  const keys = [
    ranked(breakdown, breakdowns.textOf),
    ranked(
      keysOf(({ table }, row) => table.rows.object[row] ?? none),
      textOrNothing(dictionary),
    ),
    keysOf(({ table }, row) => table.rows.from[row] ?? unknownDay),
    ranked(
      keysOf(({ table }, row) => table.rows.channel[row] ?? none),
      textOrNothing(dictionary),
    ),
  ];
  const unordered = Int32Array.from({ length: places.length }, (_, place) => place);
  return pickPlaces(
    places,
    keys.reduce((order, key) => stableOrder(order, key), unordered),
  );
}

function keysFor(
  { length, source, row }: Places,
  sources: readonly Source[],
  key: (source: Source, row: number) => number,
): Int32Array {
  const keys = new Int32Array(length);
  for (let place = 0; place < length; place += 1) {
    const of = sources[source[place] ?? 0];
    if (of !== undefined) keys[place] = key(of, row[place] ?? 0);
  }
  return keys;
}

/** Numbers of texts → ranks of those texts in code units. */
function ranked(keys: Int32Array, textOf: (index: number) => string): Int32Array {
  const found = [...new Set(keys)].map((index) => ({ index, text: textOf(index) }));
  if (found.length < 2) return new Int32Array(keys.length);
  const sorted = found.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const ranks = new Map(sorted.map(({ index }, rank) => [index, rank]));
  return keys.map((index) => ranks.get(index) ?? 0);
}

function textOrNothing({ textOf }: Dictionary): (index: number) => string {
  return (index) => (index === none ? '' : textOf(index));
}
