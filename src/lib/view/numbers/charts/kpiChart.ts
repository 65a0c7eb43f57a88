import type { Figure, FigureScope, Period } from '../../../kpi/figure.ts';
import type { KpiDefinition } from '../../../kpi/kpiDefinition.ts';
import type { IsoDay } from '../../../metrics/observation.ts';
import type { ViewContext } from '../../viewContext.ts';
import { scopeText } from '../scopeText.ts';
import { valueText } from '../valueText.ts';
import { type ChartGrain, chartSlots, slotLabel, slotOf } from './chartSlots.ts';
import type { ChartSeries, ChartSpec, Ink } from './chartSpec.ts';
import { niceScale } from './niceScale.ts';

/** What a chart is asked to show: one KPI over time, a line for each scope. */
export interface KpiChartRequest {
  readonly kpi: KpiDefinition;
  readonly scopes: readonly FigureScope[];
  readonly period: Period;
  readonly grain: ChartGrain;
  /** Absent: lines for rates and balances, bars for what adds up. */
  readonly kind?: ChartSpec['kind'];
  /** Levels wanted, each from a day on; later ones replace earlier ones. */
  readonly targets?: readonly { readonly from: IsoDay; readonly value: number }[];
  /** The usual level, or the one before a goal began. */
  readonly baseline?: { readonly name: string; readonly value: number } | null;
  readonly events?: readonly { readonly day: IsoDay; readonly text: string }[];
}

export interface KpiChart {
  readonly spec: ChartSpec;
  readonly slots: readonly Period[];
  /** The same KPI over the whole period, one a series: formula, files and rows of the chart. */
  readonly figures: readonly Figure[];
  readonly events: readonly string[];
}

const inks: readonly Ink[] = ['actual', 'earlier', 'third'];

/** The chart as data; null where no file knows a single value. */
export function toKpiChart(request: KpiChartRequest, context: ViewContext): KpiChart | null {
  const { playbook, format } = context;
  const { kpi, period, grain } = request;
  const slots = chartSlots(period, grain, playbook.asOf);
  const figures = request.scopes.map((scope) => playbook.figures.of({ kpi: kpi.id, scope, period }));
  const currency = figures[0]?.currency ?? null;
  const text = (value: number) => valueText({ value, unit: kpi.unit, currency }, format);
  const series = figures.map((figure, index) => toSeries(figure, index, slots, text, context));
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (known.length === 0) return null;
  const kind = request.kind ?? (addsUp(kpi) ? 'bar' : 'line');
  const target = toTarget(request, slots, text, context);
  const levels = target?.values.filter((value) => value !== null) ?? [];
  const events = toEvents(request, slots);
  const spec: ChartSpec = {
    kind,
    labels: slots.map((slot) => slotLabel(slot, grain, format)),
    series,
    earlier: 0,
    target,
    baseline: request.baseline ?? null,
    today: todayOn(slots, playbook.asOf, format.weekdayAndDay(playbook.asOf)),
    annotations: events.map(({ slot }) => slot),
    scale: niceScale(
      [...stacked(series, kind), ...levels, ...(request.baseline ? [request.baseline.value] : [])],
      scaleOptions(kpi, kind),
      text,
    ),
  };
  return { spec, slots, figures, events: events.map(({ text: what }) => what) };
}

function toSeries(
  figure: Figure,
  index: number,
  slots: readonly Period[],
  text: (value: number) => string,
  context: ViewContext,
): ChartSeries {
  const { figures, asOf } = context.playbook;
  const values = figures.values({ kpi: figure.kpi, scope: figure.scope }, slots);
  return {
    name: scopeText(figure.scope, context),
    ink: inks[index] ?? 'earlier',
    values,
    texts: values.map((value) => (value === null ? '—' : text(value))),
    partial: slots.flatMap((slot, at) => (values[at] !== null && isPartial(slot, figure, asOf) ? [at] : [])),
  };
}

/** Totals of days or posts, and counts of the plan: a bar is a whole of its own. */
export function addsUp({ aggregation, unit }: KpiDefinition): boolean {
  return aggregation === 'sum' && unit !== 'share';
}

function scaleOptions(kpi: KpiDefinition, kind: ChartSpec['kind']) {
  return { fromZero: kind !== 'line', unit: kpi.unit === 'seconds' ? ('seconds' as const) : ('other' as const) };
}

/** The heights that the scale has to hold. */
function stacked(series: readonly ChartSeries[], kind: ChartSpec['kind']): number[] {
  const values = series.map((one) => one.values);
  if (kind !== 'stacked') return values.flat().filter((value) => value !== null);
  return (values[0] ?? []).map((_, slot) => values.reduce((sum, one) => sum + (one[slot] ?? 0), 0));
}

function toTarget(
  { targets = [] }: KpiChartRequest,
  slots: readonly Period[],
  text: (value: number) => string,
  { words }: ViewContext,
): ChartSpec['target'] {
  const last = targets.at(-1);
  if (last === undefined) return null;
  const values = slots.map(({ to }) => targets.findLast(({ from }) => from <= to)?.value ?? null);
  return { name: words.numbers.targetOf(text(last.value)), values };
}

function toEvents({ events = [] }: KpiChartRequest, slots: readonly Period[]) {
  return events.flatMap(({ day, text }) => {
    const slot = slotOf(day, slots);
    return slot === null ? [] : [{ slot, text }];
  });
}

function isPartial(slot: Period, figure: Figure, asOf: IsoDay): boolean {
  return slot.to > knownUntil(figure, asOf) || hasGap(slot, figure);
}

/** Today, or the day on which the data ends where that is before the end of the period. */
function knownUntil({ period, through }: Figure, asOf: IsoDay): IsoDay {
  return through !== null && through < period.to && through < asOf ? through : asOf;
}

/** Days of one channel that no file speaks of. Of several channels some day is missing almost always. */
function hasGap(slot: Period, { scope, coverage }: Figure): boolean {
  if (scope.channels.length !== 1 || coverage.covered === 0) return false;
  return coverage.missing.some(({ from, to }) => from <= slot.to && slot.from <= to);
}

function todayOn(slots: readonly Period[], asOf: IsoDay, text: string): ChartSpec['today'] {
  const at = slotOf(asOf, slots);
  return at === null ? null : { at, text };
}
