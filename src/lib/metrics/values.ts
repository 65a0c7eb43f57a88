import type { EpochDay } from './cells/epochDay.ts';
import type { Grain, Observation } from './observation.ts';

/** Observations by column: what a million of them say, without a million objects. Places count from 0; a place beyond the last is a mistake of the caller. */
export interface Values {
  readonly length: number;
  /** First and last day, inclusive. */
  from(place: number): EpochDay;
  to(place: number): EpochDay;
  grain(place: number): Grain;
  object(place: number): string | null;
  value(place: number): number;
  currency(place: number): string | null;
  isProvisional(place: number): boolean;
  /** The cell it stands in: file, header of the column, line from 1. */
  file(place: number): string;
  column(place: number): string;
  line(place: number): number;
  observation(place: number): Observation;
  /** Those at some places, in the order of the places. */
  pick(places: readonly number[]): Values;
}

/** The places whose values a rule keeps. */
export function placesWhere(values: Values, keep: (place: number) => boolean): number[] {
  const places: number[] = [];
  for (let place = 0; place < values.length; place += 1) if (keep(place)) places.push(place);
  return places;
}

/** The values that a rule keeps; the same ones where it keeps all. */
export function valuesWhere(values: Values, keep: (place: number) => boolean): Values {
  const places = placesWhere(values, keep);
  return places.length === values.length ? values : values.pick(places);
}

/** All of them as observations: for few. */
export function toObservations(values: Values): Observation[] {
  return Array.from({ length: values.length }, (_, place) => values.observation(place));
}
