import type { SeriesQuery } from '../metricsStore.ts';
import type { Breakdowns } from './breakdowns.ts';
import { grainNumber, none, type Rows, unknownDay } from './rows.ts';
import { type Places, pickPlaces, type Source } from './storedValues.ts';

const fineFirst = [grainNumber.day, grainNumber.week, grainNumber.month, grainNumber.period];

/**
 * The same days are never answered twice: values of days first, longer spans only where nothing finer is known;
 * of an object its lifetime if there is one, else its days.
 */
export function preferFine(
  places: Places,
  sources: readonly Source[],
  over: SeriesQuery['over'],
  breakdowns: Breakdowns,
): Places {
  if (!hasSeveralGrains(places, sources)) return places;
  const cells = cellsOf(places, sources);
  if (over === 'objects') return pickPlaces(places, preferLifetimes(cells, places.length));
  const groups = Map.groupBy(placesUpTo(places.length), (place) => keyOf(cells(place), breakdowns));
  return pickPlaces(
    places,
    [...groups.values()].flatMap((group) => withoutCovered(group, cells)),
  );
}

interface Cell {
  readonly source: Source;
  readonly rows: Rows;
  readonly row: number;
}

type Cells = (place: number) => Cell;

function cellsOf({ source, row }: Places, sources: readonly Source[]): Cells {
  return (place) => {
    const found = sources[source[place] ?? -1];
    if (found === undefined) throw new RangeError(`no source at ${place}`);
    return { source: found, rows: found.table.rows, row: row[place] ?? 0 };
  };
}

function placesUpTo(length: number): number[] {
  return Array.from({ length }, (_, place) => place);
}

function grainOf({ rows, row }: Cell): number {
  return rows.grain[row] ?? grainNumber.day;
}

function hasSeveralGrains({ length, source, row }: Places, sources: readonly Source[]): boolean {
  const grains = sources.map(({ table }) => table.rows.grain);
  const first = grains[source[0] ?? none]?.[row[0] ?? none];
  for (let place = 1; place < length; place += 1)
    if (grains[source[place] ?? none]?.[row[place] ?? none] !== first) return true;
  return false;
}

function preferLifetimes(cells: Cells, length: number): number[] {
  const isLifetime = (place: number) => grainOf(cells(place)) === grainNumber.lifetime;
  const objectOf = (place: number) => {
    const { rows, row } = cells(place);
    return `${rows.channel[row]} ${rows.object[row]}`;
  };
  const all = placesUpTo(length);
  const whole = new Set(all.filter(isLifetime).map(objectOf));
  return all.filter((place) => isLifetime(place) || !whole.has(objectOf(place)));
}

function keyOf({ source, rows, row }: Cell, breakdowns: Breakdowns): string {
  const breakdown = breakdowns.idOf(rows.breakdown[row] ?? none, source.column.breakdown);
  return `${rows.channel[row]} ${rows.object[row]} ${breakdown}`;
}

function withoutCovered(group: readonly number[], cells: Cells): number[] {
  const kept: number[] = [];
  const known = new Set<number>();
  for (const grain of fineFirst) {
    const fresh = group.filter((place) => grainOf(cells(place)) === grain && !daysOf(cells(place)).some(isIn(known)));
    kept.push(...fresh);
    for (const place of fresh) for (const day of daysOf(cells(place))) known.add(day);
  }
  return kept;
}

function isIn(known: ReadonlySet<number>): (day: number) => boolean {
  return (day) => known.has(day);
}

function daysOf({ rows, row }: Cell): number[] {
  const from = rows.from[row] ?? unknownDay;
  return Array.from({ length: (rows.to[row] ?? from) - from + 1 }, (_, day) => from + day);
}
