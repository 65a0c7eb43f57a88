/** How a line or bar is inked. `earlier` is everything before the period that the page is about. */
export type Ink = 'actual' | 'earlier' | 'third';

export interface ChartSeries {
  readonly name: string;
  readonly ink: Ink;
  /** One a slot; null is not known and breaks the line. */
  readonly values: readonly (number | null)[];
  /** The values as a page writes them. */
  readonly texts: readonly string[];
}

/** A chart as plain data: drawn at build as SVG and, when a reader asks, in the browser. Positions are slots, from 0. */
export interface ChartSpec {
  readonly kind: 'line' | 'bar' | 'stacked';
  /** One a slot: `5–11 Oct`. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Slots before the period that the page is about. */
  readonly earlier: number;
  /** Slots whose days have not all passed or not all arrived. */
  readonly partial: readonly number[];
  /** One a slot; a change is a step. */
  readonly target: { readonly name: string; readonly values: readonly (number | null)[] } | null;
  readonly baseline: { readonly name: string; readonly value: number } | null;
  /** Between slots where today is inside of one. */
  readonly today: { readonly at: number; readonly text: string } | null;
  /** Slots of what happened; numbered in this order. */
  readonly annotations: readonly number[];
  readonly scale: ChartScale;
}

export interface ChartScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}
