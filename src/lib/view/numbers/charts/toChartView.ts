import type { ViewContext } from '../../viewContext.ts';
import { toFigureView } from '../figureView.ts';
import { slotName } from './chartSlots.ts';
import { chartSummary } from './chartSummary.ts';
import type { ChartView } from './chartView.ts';
import { drawChart } from './drawChart.ts';
import { type KpiChartRequest, toKpiChart } from './kpiChart.ts';

/** Where a chart stands. */
export interface ChartPlace {
  readonly page: string;
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
}

const wide = { width: 720, height: 240, labelRoom: 116 };
const narrow = { width: 340, height: 220, labelRoom: 0 };

/** A KPI over time, drawn and told. Null where nothing is known. */
export function toChartView(request: KpiChartRequest, place: ChartPlace, context: ViewContext): ChartView | null {
  const chart = toKpiChart(request, context);
  if (chart === null) return null;
  const { spec, slots, figure, events } = chart;
  const { numbers } = context.words;
  const names = slots.map((slot) => slotName(slot, request.grain, context.format));
  return {
    id: place.id,
    title: place.title,
    summary: chartSummary(spec.series, names, spec.partial, context),
    figure: toFigureView(figure, place.page, context),
    drawings: { wide: drawChart(spec, wide, `${place.id}w`), narrow: drawChart(spec, narrow, `${place.id}n`) },
    key: [
      ...(spec.series.length > 1 ? spec.series.map(({ ink, name }) => ({ mark: ink, text: name })) : []),
      ...(spec.target === null ? [] : [{ mark: 'target' as const, text: spec.target.name }]),
      ...(spec.partial.length === 0 ? [] : [{ mark: 'partial' as const, text: numbers.chart.partial }]),
    ],
    annotations: events,
    table: {
      columns: [numbers.chart.grains[request.grain], ...spec.series.map(({ name }) => name)],
      rows: names.map((head, slot) => ({ head, cells: spec.series.map(({ texts }) => texts[slot] ?? '—') })),
    },
    spec: JSON.stringify(spec).replace(/</g, '\\u003c'),
    words: { table: numbers.chart.asTable, interactive: numbers.chart.interactive },
  };
}
