import type { FigureView } from '../figureView.ts';
import type { ChartSpec } from './chartSpec.ts';

/** A chart as a page shows it: what to draw, its words, and the same numbers as a table. */
export interface ChartView {
  /** Unique on its page. */
  readonly id: string;
  /** Null where the section that it stands in is named so already. */
  readonly title: string | null;
  /** Trend, minimum, maximum and last value in sentences: what a reader hears instead of the drawing. */
  readonly summary: string;
  /** The KPI over the whole chart, once a line: its code leads to formula, files and rows. A name where there are several. */
  readonly figures: readonly { readonly name: string | null; readonly figure: FigureView }[];
  readonly key: readonly ChartKeyView[];
  /** Explains the numbered marks of the drawing. */
  readonly annotations: readonly string[];
  readonly table: ChartTableView;
  readonly spec: ChartSpec;
  /** The numbers as a file, beside the page. */
  readonly csv: { readonly file: string };
  readonly words: { readonly table: string; readonly interactive: string; readonly csv: string };
}

export interface ChartKeyView {
  readonly mark: 'actual' | 'earlier' | 'third' | 'target' | 'former' | 'forecast' | 'partial' | 'partial-bar';
  readonly text: string;
}

export interface ChartTableView {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly head: string;
    readonly cells: readonly string[];
    /** The same as numbers, money in whole units. */
    readonly values: readonly (number | null)[];
  }[];
}
