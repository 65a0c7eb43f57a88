import type { SeriesQuery } from '../metricsStore.ts';
import type { Breakdowns } from './breakdowns.ts';
import type { Dictionary } from './dictionary.ts';
import { joinedKeys } from './joinedKeys.ts';
import { none, type Rows } from './rows.ts';
import { stableOrder } from './stableOrder.ts';
import { type Places, pickPlaces, type Source } from './storedValues.ts';

/** The order of a series: by channel, first day, object, breakdown; equal ones in the order they came in. */
export function inSeriesOrder(
  places: Places,
  sources: readonly Source[],
  { channels, breakdown }: SeriesQuery,
  dictionary: Dictionary,
  breakdowns: Breakdowns,
): Places {
  const textOf = textOrNothing(dictionary);
  const columnOf = (of: (rows: Rows) => ArrayLike<number>): Int32Array =>
    gather(
      places,
      sources.map(({ table }) => of(table.rows)),
    );
  const keys = [
    ...(channels.length < 2
      ? []
      : [
          ranked(
            columnOf(({ channel }) => channel),
            textOf,
          ),
        ]),
    columnOf(({ from }) => from),
    ranked(
      columnOf(({ object }) => object),
      textOf,
    ),
    ...(breakdown === undefined ? [] : [ranked(breakdownsOf(places, sources, breakdowns), breakdowns.textOf)]),
  ];
  const unordered = new Int32Array(places.length);
  for (let place = 0; place < places.length; place += 1) unordered[place] = place;
  const order = joinedKeys(keys).reduceRight((ordered, key) => stableOrder(ordered, key), unordered);
  return order === unordered ? places : pickPlaces(places, order);
}

/** One fact of each place, from the columns of all sources. */
function gather({ length, source, row }: Places, columns: readonly ArrayLike<number>[]): Int32Array {
  const found = new Int32Array(length);
  for (let place = 0; place < length; place += 1)
    found[place] = columns[source[place] ?? none]?.[row[place] ?? none] ?? none;
  return found;
}

function breakdownsOf(places: Places, sources: readonly Source[], breakdowns: Breakdowns): Int32Array {
  const ofRows = gather(
    places,
    sources.map(({ table }) => table.rows.breakdown),
  );
  return ofRows.map((ofRow, place) =>
    breakdowns.idOf(ofRow, sources[places.source[place] ?? none]?.column.breakdown ?? none),
  );
}

/** Numbers of texts, -1 for none → ranks of those texts in code units. */
function ranked(keys: Int32Array, textOf: (index: number) => string): Int32Array {
  const found = differentOnes(keys).map((index) => ({ index, text: textOf(index) }));
  if (found.length < 2) return new Int32Array(keys.length);
  const sorted = found.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const ranks = new Int32Array((found.at(-1)?.index ?? none) + 2);
  sorted.forEach(({ index }, rank) => {
    ranks[index + 1] = rank;
  });
  const byPlace = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place += 1) byPlace[place] = ranks[(keys[place] ?? none) + 1] ?? 0;
  return byPlace;
}

function differentOnes(keys: Int32Array): number[] {
  let most = none;
  for (const key of keys) if (key > most) most = key;
  const isFound = new Uint8Array(most + 2);
  for (const key of keys) isFound[key + 1] = 1;
  return [...isFound.keys()].filter((at) => isFound[at] === 1).map((at) => at - 1);
}

function textOrNothing({ textOf }: Dictionary): (index: number) => string {
  return (index) => (index === none ? '' : textOf(index));
}
