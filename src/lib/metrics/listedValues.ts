import { fromIsoDay } from './cells/epochDay.ts';
import type { Observation } from './observation.ts';
import type { Values } from './values.ts';

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
    isProvisional: (place) => at(place).provisional,
    file: (place) => at(place).cell.file,
    column: (place) => at(place).cell.column,
    line: (place) => at(place).cell.row,
    observation: at,
    pick: (places) => listedValues(places.map(at)),
  };
}
