import type { FigureView } from '../../numbers/figureView.ts';

/** Posts in the order of a KPI. */
export interface PostListView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly PostRowView[];
}

export interface PostRowView {
  readonly title: string;
  readonly href: string;
  readonly channel: { readonly code: string; readonly title: string; readonly paid: boolean };
  readonly figures: readonly FigureView[];
  readonly note: string | null;
}
