import type { DayRange } from '../metrics/metricsStore.ts';
import { baselineSpan, priorSpan, toBaseline, toComparison } from './comparison.ts';
import { dayCount } from './dayRanges.ts';
import type { Evaluation } from './evaluation.ts';
import type { Figure, FigureRequest, FigureScope, NoValueReason } from './figure.ts';
import { figureCode } from './figureCode.ts';
import { figureSources, sortedSources } from './figureSources.ts';
import type { KpiDefinition } from './kpiDefinition.ts';
import type { KpiFacts } from './kpiFacts.ts';
import { lengthPower } from './lengthPower.ts';
import { askedPart } from './periodOfKpi.ts';

/** What a figure is made with. */
interface FigureMaking {
  readonly facts: KpiFacts;
  readonly hashes: ReadonlyMap<string, string>;
  readonly baselineDays: number;
  evaluate(kpi: KpiDefinition, scope: FigureScope, span: DayRange): Evaluation;
}

/** A figure with its comparisons; without a value and with the reason where there is no such KPI or it is too early. */
export function buildFigure(
  id: string,
  request: FigureRequest,
  kpi: KpiDefinition | undefined,
  making: FigureMaking,
): Figure {
  if (kpi === undefined) return emptyFigure(id, request, kpi, 'unknown-kpi', making);
  const span = askedPart(kpi, request.period, making.facts.asOf);
  if (span === null) return emptyFigure(id, request, kpi, 'not-started', making);
  const now = making.evaluate(kpi, request.scope, span);
  const { value, reason, currency, operands, posts, coverage, through, restatements } = now;
  return {
    ...emptyFigure(id, request, kpi, reason, making),
    ...comparisons(request, kpi, now, making),
    formula: now.formula(),
    value,
    currency,
    through,
    operands,
    posts,
    coverage,
    provisional: now.read.some((values) => values.isProvisional()),
    restatements,
    sources: sortedSources([...figureSources(now.read, (file) => making.hashes.get(file) ?? ''), ...now.planSources]),
  };
}

function comparisons({ scope, period }: FigureRequest, kpi: KpiDefinition, now: Evaluation, making: FigureMaking) {
  const prior = priorSpan(period, now);
  const before = baselineSpan(period, making.baselineDays);
  const usual = making.evaluate(kpi, scope, before);
  return {
    comparedWith: toComparison(kpi.unit, prior, now, making.evaluate(kpi, scope, prior), null),
    baseline: toBaseline(kpi, before, now, usual, lengthPower(kpi, making.facts)),
  };
}

function emptyFigure(
  id: string,
  { kpi: kpiId, scope, period }: FigureRequest,
  kpi: KpiDefinition | undefined,
  reason: NoValueReason | null,
  { facts }: FigureMaking,
): Figure {
  return {
    id,
    code: figureCode(id),
    kpi: kpiId,
    formula: '',
    value: null,
    reason,
    unit: kpi?.unit ?? 'number',
    currency: null,
    scope,
    period,
    through: null,
    operands: [],
    scale: kpi?.scale ?? 1,
    posts: null,
    comparedWith: null,
    baseline: null,
    coverage: { days: dayCount(period), covered: 0, missing: [{ from: period.from, to: period.to }], lastDay: null },
    provisional: false,
    restatements: [],
    asOf: facts.asOf,
    sources: [],
  };
}
