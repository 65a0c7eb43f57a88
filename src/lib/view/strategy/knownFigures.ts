import type { FigureScope, Period } from '../../kpi/figure.ts';
import { priorPeriod } from '../../kpi/periods.ts';
import { type FigureView, toFigureView } from '../numbers/figureView.ts';
import { noExports } from '../numbers/noExports.ts';
import type { CellView, TableView } from '../table.ts';
import type { ViewContext } from '../viewContext.ts';
import type { Block } from './sheet.ts';

/** Those of some KPIs that have a value: a page shows no row of dashes. */
export function knownFigures(
  context: ViewContext,
  page: string,
  kpis: readonly string[],
  scope: FigureScope,
  period: Period,
): FigureView[] {
  const { figures, kpis: definitions } = context.playbook;
  return kpis.flatMap((kpi) => {
    if (!definitions.has(kpi)) return [];
    const figure = figures.of({ kpi, scope, period });
    return figure.value === null ? [] : [toFigureView(figure, page, context)];
  });
}

/** Measures of a span with what they were before; a sentence about what is missing when there are none. */
export function figureTable(context: ViewContext, figures: readonly FigureView[], period: Period): Block {
  const t = context.words.strategy.figures;
  if (figures.length === 0) return { kind: 'empty', ...noExports(context.words) };
  const table: TableView = {
    label: t.label,
    columns: [
      { text: t.measure },
      { text: periodName(context, period), numeric: true },
      { text: t.change(periodName(context, priorPeriod(period))), numeric: true },
      { text: t.baseline, numeric: true },
    ],
    groups: [{ rows: figures.map(figureRow) }],
  };
  return { kind: 'table', table };
}

function figureRow(figure: FigureView): CellView[] {
  return [
    { text: figure.kpi, ...(figure.partial && figure.coverage !== null && { small: figure.coverage }) },
    { figure },
    { text: figure.change?.text ?? '—' },
    { text: figure.baseline?.value ?? '—' },
  ];
}

function periodName({ format }: ViewContext, period: Period): string {
  return /^\d{4}-\d{2}$/.test(period.id)
    ? format.monthName(period.id)
    : `${format.day(period.from)} – ${format.day(period.to)}`;
}
