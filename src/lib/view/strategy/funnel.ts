import type { FigureScope, Period } from '../../kpi/figure.ts';
import { chartFile } from '../numbers/charts/chartFiles.ts';
import type { ChartTableView } from '../numbers/charts/chartView.ts';
import { type FigureView, toFigureView } from '../numbers/figureView.ts';
import type { ViewContext } from '../viewContext.ts';

/** How many come how far, as bars from one zero: what is lost between two of them is white. */
export interface FunnelView {
  readonly rows: readonly {
    readonly name: string;
    readonly figure: FigureView;
    /** Length as an SVG length of the widest bar: `3.2%`. */
    readonly width: string;
    /** Which part of those before came so far, where the one is counted among the other. */
    readonly rate: FigureView | null;
  }[];
  /** The counts as a file beside the page. */
  readonly csv: { readonly file: string };
  readonly table: ChartTableView;
  readonly words: { readonly csv: string };
}

/** Counts in the order in which somebody passes them, and the rate that one has of the other. */
const stages: readonly { readonly count: string; readonly rate?: string }[] = [
  { count: 'impressions' },
  { count: 'clicks', rate: 'click-through-rate' },
  { count: 'sessions' },
  { count: 'conversions', rate: 'conversion-rate' },
  { count: 'leads' },
  { count: 'subscriptions' },
];

/** The funnel of a period; null where fewer than two of its counts are known: one bar compares nothing. */
export function toFunnel(context: ViewContext, page: string, scope: FigureScope, period: Period): FunnelView | null {
  const { playbook, words } = context;
  const { figures, kpis } = playbook;
  const known = (kpi: string) => {
    const figure = kpis.has(kpi) ? figures.of({ kpi, scope, period }) : null;
    return figure === null || figure.value === null ? null : { figure, value: figure.value };
  };
  const counted = stages.flatMap(({ count, rate }) => {
    const found = known(count);
    return found === null ? [] : [{ ...found, rate: rate === undefined ? null : known(rate) }];
  });
  if (counted.length < 2) return null;
  const widest = Math.max(...counted.map(({ value }) => value));
  const view = (found: ReturnType<typeof known>) => found && toFigureView(found.figure, page, context);
  const rows = counted.map(({ figure, value, rate }) => ({
    figure: toFigureView(figure, page, context),
    value,
    width: `${((value / widest) * 100).toFixed(2)}%`,
    rate: view(rate),
  }));
  return {
    rows: rows.map(({ figure, width, rate }) => ({ name: figure.kpi, figure, width, rate })),
    csv: { file: chartFile(page, 'funnel') },
    table: {
      columns: [words.strategy.figures.measure, rows[0]?.figure.period ?? ''],
      rows: rows.map(({ figure, value }) => ({ head: figure.kpi, cells: [figure.text], values: [value] })),
    },
    words: { csv: words.numbers.chart.csv },
  };
}
