import type { Figure, FigureScope, Period } from '../../kpi/figure.ts';
import { chartFile } from '../numbers/charts/chartFiles.ts';
import { chartSummary } from '../numbers/charts/chartSummary.ts';
import type { ChartView } from '../numbers/charts/chartView.ts';
import { viewOfSpec } from '../numbers/charts/toChartView.ts';
import { toFigureView } from '../numbers/figureView.ts';
import type { TableView } from '../table.ts';
import type { ViewContext } from '../viewContext.ts';

/** How many come how far: drawn, and as a table that leads to the sources. */
export interface FunnelView {
  readonly chart: ChartView;
  readonly stages: TableView;
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

interface Stage {
  readonly figure: Figure;
  readonly value: number;
  readonly rate: Figure | null;
}

/** The funnel of a period; null where fewer than two of its counts are known: one bar compares nothing. */
export function toFunnel(context: ViewContext, page: string, scope: FigureScope, period: Period): FunnelView | null {
  const { kpis, figures } = context.playbook;
  const figure = (kpi: string) => (kpis.has(kpi) ? figures.of({ kpi, scope, period }) : null);
  const counted: Stage[] = [];
  for (const { count, rate } of stages) {
    const found = figure(count);
    if (found === null || found.value === null) continue;
    const before = counted.at(-1);
    const part = rate === undefined || before === undefined ? null : figure(rate);
    counted.push({ figure: found, value: found.value, rate: isPart(part, found.value, before?.value) ? part : null });
  }
  return counted.length < 2 ? null : toView(counted, page, context);
}

/** A rate that is counted over other channels than the two bars says nothing of what is lost between them. */
function isPart(rate: Figure | null, value: number, before = 0): boolean {
  return rate !== null && rate.value !== null && Math.abs(rate.value * before - value) < 0.5;
}

function toView(counted: readonly Stage[], page: string, context: ViewContext): FunnelView {
  const { words } = context;
  const t = words.strategy.conversion;
  const views = counted.map(({ figure, rate }) => ({
    figure: toFigureView(figure, page, context),
    rate: rate && toFigureView(rate, page, context),
  }));
  const names = views.map(({ figure }) => figure.kpi);
  const values = counted.map(({ value }) => value);
  const measured = views[0]?.figure.period ?? '';
  const texts = views.map(({ figure }) => figure.text);
  const spec = {
    kind: 'funnel' as const,
    labels: names,
    series: [{ name: measured, ink: 'actual' as const, values, texts, partial: [] }],
    earlier: 0,
    target: null,
    baseline: null,
    today: null,
    annotations: [],
    scale: { min: 0, max: Math.max(...values, 1), ticks: [] },
  };
  const columns = [words.strategy.figures.measure, measured, t.ofBefore];
  const chart = viewOfSpec(
    spec,
    {
      id: 'funnel',
      csv: { file: chartFile(page, 'funnel') },
      title: null,
      summary: chartSummary(spec, names, 'month', context),
      figures: [],
      key: [],
      annotations: [],
      table: {
        columns,
        rows: counted.map(({ value, rate }, index) => ({
          head: names[index] ?? '',
          cells: [texts[index] ?? '', views[index]?.rate?.text ?? ''],
          values: [value, rate?.value ?? null],
        })),
      },
    },
    context,
  );
  const rows = views.map(({ figure, rate }) => [
    { text: figure.kpi },
    { figure },
    rate === null ? {} : { figure: rate, small: rate.kpi },
  ]);
  const numeric = columns.map((text, index) => (index === 0 ? { text } : { text, numeric: true as const }));
  return { chart, stages: { label: t.funnel, columns: numeric, groups: [{ rows }] } };
}
