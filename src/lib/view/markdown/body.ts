import type { ChartView } from '../numbers/charts/chartView.ts';
import type { FigureView } from '../numbers/figureView.ts';
import type { GoalTableView } from '../numbers/goalTable.ts';
import type { PostListView } from '../numbers/postList.ts';
import type { SiteAsset } from '../siteAsset.ts';

/** One piece of a written document, in reading order. */
export type BodyBlock =
  /** Sanitised HTML; figures inside a sentence are already in it. */
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'figure'; readonly figure: FigureView }
  | { readonly kind: 'chart'; readonly chart: ChartView }
  | { readonly kind: 'goals'; readonly table: GoalTableView }
  | { readonly kind: 'posts'; readonly list: PostListView }
  | { readonly kind: 'note'; readonly title: string | null; readonly html: string }
  | { readonly kind: 'decision'; readonly title: string; readonly html: string };

/** A written document, ready to draw, and the files that it shows. */
export interface Body {
  readonly blocks: readonly BodyBlock[];
  readonly assets: readonly SiteAsset[];
}
