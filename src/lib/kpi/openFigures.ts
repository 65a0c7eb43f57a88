import { compareText } from '../language/compareText.ts';
import type { MetricCatalog } from '../metrics/metricDefinition.ts';
import type { DayRange, MetricsStore } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import { buildFigure } from './buildFigure.ts';
import { channelTerms } from './channelTerms.ts';
import { evaluate, overOf } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import type { Figure, FigureRequest, FigureScope, Figures, Operand } from './figure.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import type { KpiFacts } from './kpiFacts.ts';
import { askedPart } from './periodOfKpi.ts';
import type { PlanFacts } from './planFacts.ts';
import type { RatioTerm } from './ratioInterval.ts';
import { type SeriesBook, seriesBook } from './seriesBook.ts';

export interface FiguresInput {
  readonly metrics: MetricsStore;
  /** Of the same store, where it was asked before. */
  readonly book?: SeriesBook;
  readonly plan: PlanFacts;
  readonly kpis: ReadonlyMap<string, KpiDefinition>;
  readonly catalog: MetricCatalog;
  readonly rules: { readonly baselineDays: number };
  readonly asOf: IsoDay;
}

/**
 * Figures of one client on one day. `of` computes a figure once, compares it with the period before and with the days
 * before it, and remembers it; nothing after `asOf` is looked at. Money is in hundredths of its currency, durations in seconds,
 * shares are fractions of 1. Never throws on data: what cannot be computed is `null` with a reason.
 */
export function openFigures(input: FiguresInput): Figures {
  const { metrics, book = seriesBook(metrics), plan, kpis, catalog, rules, asOf } = input;
  const facts = { metrics, book, plan, catalog, asOf };
  const hashes = new Map(metrics.files.map(({ path, sha256 }) => [path, sha256]));
  const remembered = new Map<string, Map<string, Figure>>();
  const evaluations = new Map<string, Evaluation>();
  const evaluated = (kpi: KpiDefinition, scope: FigureScope, span: DayRange): Evaluation => {
    const key = `${kpi.id}/${scope.id}/${span.from}..${span.to}`;
    const known = evaluations.get(key) ?? evaluate(kpi, scope, span, facts);
    evaluations.set(key, known);
    return known;
  };
  const at = { facts, hashes, baselineDays: rules.baselineDays, evaluate: evaluated };
  return {
    of: (request) => {
      const id = figureId(request);
      const known = remembered.get(request.kpi) ?? new Map<string, Figure>();
      remembered.set(request.kpi, known);
      const figure = known.get(id) ?? buildFigure(id, request, kpis.get(request.kpi), at);
      known.set(id, figure);
      return figure;
    },
    values: ({ kpi: id, scope }, spans) => {
      const kpi = kpis.get(id);
      const parts = kpi === undefined ? [] : spans.map((span) => askedPart(kpi, span, asOf));
      if (kpi === undefined || !isKnownBy(kpi, scope, parts, facts)) return spans.map(() => null);
      return parts.map((part) => (part === null ? null : evaluated(kpi, scope, part).value));
    },
    terms: ({ kpi: id, scope }, span) => {
      const kpi = kpis.get(id);
      const part = kpi === undefined ? null : askedPart(kpi, span, asOf);
      return kpi === undefined || part === null ? null : toTerm(evaluated(kpi, scope, part));
    },
    all: () => byId([...remembered.values()].flatMap((figures) => [...figures.values()])),
    ofKpi: (kpi) => byId([...(remembered.get(kpi)?.values() ?? [])]),
  };
}

function byId(figures: readonly Figure[]): Figure[] {
  return figures.toSorted((a, b) => compareText(a.id, b.id));
}

/** What no channel knows by the last of some days, none knew before. */
function isKnownBy(
  kpi: KpiDefinition,
  scope: FigureScope,
  parts: readonly (DayRange | null)[],
  facts: KpiFacts,
): boolean {
  if (kpi.over === 'plan') return true;
  const last = parts.reduce((a, b) => (a === null || (b !== null && b.to > a.to) ? b : a), null);
  return last !== null && channelTerms(kpi, scope.channels, overOf(kpi, scope, facts), last, facts).length > 0;
}

function figureId({ kpi, scope, period }: FigureRequest): string {
  return `${kpi}/${scope.id}/${period.id}`;
}

function toTerm({ value, operands }: Evaluation): RatioTerm | null {
  if (value === null) return null;
  const sum = (side: Operand['side']) =>
    operands.reduce((all, operand) => all + (operand.side === side ? operand.times * (operand.value ?? 0) : 0), 0);
  return { numerator: sum('numerator'), denominator: sum('denominator') };
}
