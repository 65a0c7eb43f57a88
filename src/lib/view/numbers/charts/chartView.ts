/** A chart as a page shows it: the drawing, its words, the same numbers as a table, and the config for who wants to point at it. */
export interface ChartView {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** Trend, minimum, maximum and last value in a sentence: what a reader hears instead of the drawing. */
  readonly summary: string;
  /** Ready SVG; its colours are custom properties. */
  readonly svg: string;
  readonly height: number;
  /** What each line or bar is, where it is not written at its end. */
  readonly key: readonly {
    readonly mark: 'actual' | 'earlier' | 'target' | 'baseline' | 'third';
    readonly text: string;
  }[];
  /** Explains the numbered marks of the drawing. */
  readonly annotations: readonly string[];
  readonly table: ChartTableView;
  /** JSON of the Chart.js config, safe inside a script element. */
  readonly config: string;
  readonly words: { readonly table: string; readonly interactive: string };
}

export interface ChartTableView {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}
