import type { EpochDay } from './cells/epochDay.ts';
import type { Grain, Observation } from './observation.ts';

/** Cells of one column of one file. */
export interface ColumnCells {
  readonly file: string;
  /** The header as it is written in the file. */
  readonly column: string;
  /** Lines of the file, from 1, in any order. */
  readonly lines: Int32Array;
}

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
  observation(place: number): Observation;
  /** All of them added up, in their order: the same numbers give the same last digit. */
  sum(): number;
  /** Is the platform known to restate one of them? */
  isProvisional(): boolean;
  /** The cells they stand in. */
  cells(): readonly ColumnCells[];
  /** Those at some places, in the order of the places. */
  pick(places: readonly number[]): Values;
  /** Those from one place up to and without another. */
  slice(from: number, to: number): Values;
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
