import type { FigureView } from '../../numbers/figureView.ts';

/** Goals with what was reached of them. */
export interface GoalTableView {
  readonly columns: readonly string[];
  readonly rows: readonly GoalRowView[];
}

export interface GoalRowView {
  /** `G1` */
  readonly numeral: string;
  readonly title: string;
  readonly href: string;
  /** Null for a goal without a KPI. */
  readonly figure: FigureView | null;
  readonly target: string;
  readonly state: { readonly mark: 'ok' | 'risk' | 'behind' | 'none'; readonly word: string };
}
