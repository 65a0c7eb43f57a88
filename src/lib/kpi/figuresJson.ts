import { compareText } from '../language/compareText.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { Figure } from './figure.ts';

/** The shape of `almanac figures --json`, described in docs/figures.md. A change that breaks readers gets the next version. */
export interface FiguresJson {
  readonly version: 1;
  readonly asOf: IsoDay;
  /** By id, in code units. */
  readonly figures: readonly FigureJson[];
}

/** A figure without what its readers do not need: the ids of its scope's posts. */
export type FigureJson = Omit<Figure, 'scope' | 'asOf'> & {
  readonly scope: { readonly id: string; readonly channels: readonly string[] };
};

export function figuresJson(figures: readonly Figure[], asOf: IsoDay): FiguresJson {
  const sorted = figures.toSorted((a, b) => compareText(a.id, b.id));
  return { version: 1, asOf, figures: sorted.map(toJson) };
}

function toJson({ scope, asOf: _asOf, ...figure }: Figure): FigureJson {
  return { ...figure, scope: { id: scope.id, channels: scope.channels } };
}
