import { fromIsoDay } from './cells/epochDay.ts';
import type { Observation } from './observation.ts';
import type { ColumnCells, Values } from './values.ts';

/** Observations that are there already, as values. */
export function listedValues(observations: readonly Observation[]): Values {
  const at = (place: number): Observation => {
    const found = observations[place];
    if (found === undefined) throw new RangeError(`no value at ${place} of ${observations.length}`);
    return found;
  };
  return {
    length: observations.length,
    from: (place) => fromIsoDay(at(place).from),
    to: (place) => fromIsoDay(at(place).to),
    grain: (place) => at(place).grain,
    object: (place) => at(place).object,
    value: (place) => at(place).value,
    currency: (place) => at(place).currency,
    observation: at,
    sum: () => observations.reduce((sum, { value }) => sum + value, 0),
    isProvisional: () => observations.some(({ provisional }) => provisional),
    cells: () => cellsOf(observations),
    pick: (places) => listedValues(places.map(at)),
    slice: (from, to) => listedValues(observations.slice(from, to)),
  };
}

function cellsOf(observations: readonly Observation[]): ColumnCells[] {
  const files = Map.groupBy(observations, ({ cell }) => cell.file);
  return [...files].flatMap(([file, ofFile]) =>
    [...Map.groupBy(ofFile, ({ cell }) => cell.column)].map(([column, of]) => ({
      file,
      column,
      lines: Int32Array.from(of, ({ cell }) => cell.row),
    })),
  );
}
