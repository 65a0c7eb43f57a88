import type { MetricUnit } from '../../../metrics/metricDefinition.ts';
import type { ViewContext } from '../../viewContext.ts';
import { toFigureView } from '../figureView.ts';
import { chartFile } from './chartFiles.ts';
import { slotName } from './chartSlots.ts';
import type { ChartSpec } from './chartSpec.ts';
import { chartSummary } from './chartSummary.ts';
import type { ChartKeyView, ChartView } from './chartView.ts';
import { type KpiChartRequest, toKpiChart } from './kpiChart.ts';

/** Where a chart stands. */
export interface ChartPlace {
  readonly page: string;
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
}

/** A KPI over time, told and ready to be drawn. Null where nothing is known. */
export function toChartView(request: KpiChartRequest, place: ChartPlace, context: ViewContext): ChartView | null {
  const chart = toKpiChart(request, context);
  if (chart === null) return null;
  const { spec, slots, figures, events } = chart;
  const { numbers } = context.words;
  const names = slots.map((slot) => slotName(slot, request.grain, context.format));
  const told = {
    id: place.id,
    csv: { file: chartFile(place.page, place.id) },
    title: place.title,
    summary: chartSummary(
      spec,
      request.grain === 'month' ? names.map(numbers.chart.monthWithin) : names,
      request.grain,
      context,
    ),
    figures: figures.map((figure, line) => ({
      name: figures.length > 1 ? (spec.series[line]?.name ?? null) : null,
      figure: toFigureView(figure, place.page, context),
    })),
    key: [
      ...(spec.series.length > 1 ? spec.series.map(({ ink, name }) => ({ mark: ink, text: name })) : []),
      ...(spec.target === null ? [] : [{ mark: 'target' as const, text: spec.target.name }]),
      ...(spec.baseline === null ? [] : [{ mark: 'former' as const, text: spec.baseline.name }]),
      ...partialKey(spec, context),
    ],
    annotations: events,
    table: {
      columns: [numbers.chart.grains[request.grain], ...spec.series.map(({ name }) => name)],
      rows: names.map((head, slot) => ({
        head,
        cells: spec.series.map(({ texts }) => texts[slot] ?? '—'),
        values: spec.series.map(({ values }) => plainValue(values[slot] ?? null, request.kpi.unit)),
      })),
    },
  };
  return viewOfSpec(spec, told, context);
}

/** What is told of a chart, and what to draw. */
export function viewOfSpec(
  spec: ChartSpec,
  told: Omit<ChartView, 'spec' | 'words'>,
  { words }: ViewContext,
  tableName = words.numbers.chart.asTable,
): ChartView {
  return {
    ...told,
    spec,
    words: { table: tableName, interactive: words.numbers.chart.interactive, csv: words.numbers.chart.csv },
  };
}

/** What marks a period that is not complete, where some is: lines end in dashes, bars are pale. */
export function partialKey({ kind, series }: ChartSpec, { words }: ViewContext): ChartKeyView[] {
  if (series.every(({ partial }) => partial.length === 0)) return [];
  return [{ mark: kind === 'line' ? 'partial' : 'partial-bar', text: words.numbers.chart.partial }];
}

/** Money is counted in hundredths; a file says it in whole units. */
export function plainValue(value: number | null, unit: MetricUnit): number | null {
  return value !== null && unit === 'money' ? value / 100 : value;
}
