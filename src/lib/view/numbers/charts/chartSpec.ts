/** How a line or bar is inked. `earlier` is everything before the period that the page is about. */
export type Ink = 'actual' | 'earlier' | 'third';

export interface ChartSeries {
  readonly name: string;
  readonly ink: Ink;
  /** One a slot; null is not known and breaks the line. */
  readonly values: readonly (number | null)[];
  /** The values as a page writes them. */
  readonly texts: readonly string[];
  /** Slots whose days have not all passed or not all arrived. */
  readonly partial: readonly number[];
}

/** A chart as plain data: drawn at build as SVG and, when a reader asks, in the browser. Positions are slots, from 0. */
export interface ChartSpec {
  readonly kind: 'line' | 'bar' | 'stacked' | 'funnel';
  /** One a slot: `5–11 Oct`; of a funnel, one a stage. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Slots before the period that the page is about. */
  readonly earlier: number;
  /** Texts of the time axis and their slots; absent: the labels, as many as there is room for. */
  readonly ticks?: readonly { readonly slot: number; readonly text: string }[];
  readonly target: ChartLevel | null;
  /** What was wanted before the target changed, from the change on. */
  readonly former?: ChartLevel | null;
  readonly baseline: { readonly name: string; readonly value: number } | null;
  /** Between slots where today is inside of one. */
  readonly today: { readonly at: number; readonly text: string } | null;
  /** Slots of what happened; numbered in this order. */
  readonly annotations: readonly number[];
  /** From the last value to the end of the chart, with the band in which most cases end. */
  readonly forecast?: ChartForecast | null;
  readonly scale: ChartScale;
  /** A chart that its page is about is drawn higher. */
  readonly isTall?: boolean;
}

/** A level wanted in each slot. One that stays until it is changed is drawn in steps, one to grow along as a line. */
export interface ChartLevel {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly grows?: boolean;
}

export interface ChartForecast {
  readonly from: { readonly slot: number; readonly value: number };
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly names: { readonly value: string; readonly low: string; readonly high: string };
}

export interface ChartScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}
