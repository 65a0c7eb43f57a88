import type { CalendarNavView } from '../calendar/calendarNav.ts';
import type { DecisionView } from '../decision.ts';
import type { EmptyStateView } from '../emptyState.ts';
import type { KeyValueView } from '../keyValue.ts';
import type { LineView } from '../lineView.ts';
import type { LinkView } from '../linkView.ts';
import type { BodyBlock } from '../markdown/body.ts';
import type { ChartView } from '../numbers/charts/chartView.ts';
import type { FigureView } from '../numbers/figureView.ts';
import type { PaceMarkView } from '../paceMark.ts';
import type { TableView } from '../table.ts';
import type { TitleView } from '../titleView.ts';
import type { CampaignStripsView } from './campaignStrips.ts';
import type { FunnelView } from './funnel.ts';
import type { GoalRowView } from './goalRow.ts';
import type { MixRowView } from './mixRow.ts';
import type { StationView } from './station.ts';
import type { DayPostsView } from './weekAhead.ts';

/** A page of the strategy: what it says, then sections that each force a decision. */
export interface SheetPage {
  readonly title: TitleView;
  /** Only for a goal: from its problem to its posts. */
  readonly route?: readonly StationView[];
  /** Only where the page is one of several views of the same thing. */
  readonly nav?: CalendarNavView;
  readonly sections: readonly SectionView[];
}

export interface SectionView {
  readonly heading: string;
  /** A few words beside the heading. */
  readonly note?: string;
  readonly link?: LinkView | undefined;
  readonly mark?: PaceMarkView;
  /** Columns of twelve on a wide screen. */
  readonly span: Span;
  readonly blocks: readonly Block[];
}

export type Span = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;

/** What a section is made of, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly source: string }
  | { readonly kind: 'lines'; readonly lines: readonly LineView[] }
  | { readonly kind: 'not'; readonly items: readonly string[] }
  | { readonly kind: 'pairs'; readonly rows: readonly KeyValueView[] }
  | { readonly kind: 'facts'; readonly rows: readonly FactView[] }
  | { readonly kind: 'claim'; readonly value: string; readonly beside: string; readonly rows: readonly FactView[] }
  | { readonly kind: 'figure'; readonly figure: FigureView; readonly beside: string }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'goals'; readonly rows: readonly GoalRowView[]; readonly key: GoalKeyView }
  | { readonly kind: 'decisions'; readonly decisions: readonly DecisionView[] }
  | { readonly kind: 'week'; readonly days: readonly DayPostsView[] }
  | { readonly kind: 'strips'; readonly strips: CampaignStripsView }
  | { readonly kind: 'mix'; readonly rows: readonly MixRowView[] }
  | { readonly kind: 'funnel'; readonly funnel: FunnelView }
  | { readonly kind: 'palette'; readonly colors: readonly SwatchView[] }
  | { readonly kind: 'media'; readonly media: readonly MediaView[] }
  | { readonly kind: 'chart'; readonly chart: ChartView }
  | { readonly kind: 'body'; readonly blocks: readonly BodyBlock[] }
  | ({ readonly kind: 'empty' } & EmptyStateView);

/** A name and a value at the end of the line. */
export interface FactView {
  readonly name: string;
  readonly value: string;
  /** Stands for the value and leads to its source. */
  readonly figure?: FigureView;
  /** A code that leads to the figure which the value follows from. */
  readonly from?: FigureView;
}

export interface GoalKeyView {
  readonly expected: string;
  readonly target: string;
  readonly shortfall: string;
}

export interface SwatchView {
  readonly name: string;
  /** As it was written; `fill` only when it is a colour that a browser knows. */
  readonly color: string;
  readonly fill: string | null;
  readonly use: string;
}

export interface MediaView {
  readonly src: string;
  readonly alt: string;
  readonly rights: string | null;
}
