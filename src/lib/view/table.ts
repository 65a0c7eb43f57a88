import type { ChannelBadgeView } from './channelBadge.ts';
import type { LinkView } from './linkView.ts';
import type { FigureView } from './numbers/figureView.ts';
import type { PaceMarkView } from './paceMark.ts';
import type { PillarMarkView } from './pillarMark.ts';

/** What a cell holds; drawn in this order. */
export interface CellView {
  readonly badges?: readonly ChannelBadgeView[];
  readonly pillar?: PillarMarkView;
  readonly mark?: PaceMarkView;
  readonly figure?: FigureView;
  readonly links?: readonly LinkView[];
  readonly text?: string;
  /** Below the rest, in small print. */
  readonly small?: string;
}

export interface TableView {
  /** Names the region that scrolls on a phone. */
  readonly label: string;
  readonly columns: readonly { readonly text: string; readonly numeric?: true }[];
  readonly groups: readonly TableGroup[];
  readonly total?: readonly CellView[];
}

/** Rows under a heading of their own; the first cell of a row names it. */
export interface TableGroup {
  readonly heading?: string;
  readonly rows: readonly (readonly CellView[])[];
}
