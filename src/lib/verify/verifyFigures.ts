import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Figure } from '../kpi/figure.ts';
import type { KpiDefinition } from '../kpi/kpiDefinition.ts';
import { fromIsoDay } from '../metrics/cells/epochDay.ts';
import type { MetricCatalog } from '../metrics/metricDefinition.ts';
import type { DayRange, MetricsStore } from '../metrics/metricsStore.ts';
import { openRows } from './openRows.ts';
import { type Questions, questionsTo } from './questions.ts';
import { recount } from './recount.ts';

export interface VerifyInput {
  readonly figures: readonly Figure[];
  readonly metrics: Pick<MetricsStore, 'stated'>;
  readonly kpis: ReadonlyMap<string, KpiDefinition>;
  readonly catalog: MetricCatalog;
}

export interface Verification {
  /** Values that were counted again: of figures, and of the periods that they are compared with. */
  readonly counted: number;
  /** Figures that are counts of the plan: no row of `data/` says them. */
  readonly ofPlan: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Counts every figure again, and the earlier value it is compared with, from the rows by SQL. Shared with the first count
 * are the rows as they were read, which of two rows about the same thing is the newer one, and the definitions.
 */
export function verifyFigures({ figures, metrics, kpis, catalog }: VerifyInput): Verification {
  const ofData = figures.filter(({ kpi }) => kpis.get(kpi)?.over !== 'plan');
  const rows = openRows(metrics.stated());
  const questions = questionsTo(rows);
  const pairs = ofData.flatMap((figure) => countAgain(figure, kpis.get(figure.kpi), catalog, questions));
  rows.close();
  const different = pairs.filter(({ shown, counted }) => !isSame(shown, counted));
  return {
    counted: pairs.length,
    ofPlan: figures.length - ofData.length,
    diagnostics: different.map(({ figure, id, shown, counted }) =>
      diagnostic('verify/different-figure', placeOf(figure), { id, code: figure.code, shown, counted }),
    ),
  };
}

interface Pair {
  readonly figure: Figure;
  /** The figure's id, or that of the period it is compared with. */
  readonly id: string;
  readonly shown: number | null;
  readonly counted: number | null;
}

function countAgain(
  figure: Figure,
  kpi: KpiDefinition | undefined,
  catalog: MetricCatalog,
  questions: Questions,
): Pair[] {
  const { period, asOf, id, value, comparedWith, scope } = figure;
  if (kpi === undefined || period.from > asOf) return [{ figure, id, shown: value, counted: null }];
  const count = ({ from, to }: DayRange) => {
    const last = to < asOf ? to : asOf;
    return recount(kpi, scope, { first: fromIsoDay(from), last: fromIsoDay(last) }, catalog, questions);
  };
  const own = { figure, id, shown: value, counted: count(period) };
  if (comparedWith === null) return [own];
  const earlier = `${kpi.id}/${scope.id}/${comparedWith.period.id}`;
  return [own, { figure, id: earlier, shown: comparedWith.value, counted: count(comparedWith.period) }];
}

/** To the last digit that a double holds for sure: the fifteenth. */
function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : a.toPrecision(15) === b.toPrecision(15) || Math.abs(a - b) < 1e-15;
}

function placeOf({ sources }: Figure): Diagnostic['place'] {
  const [first] = sources;
  return { file: first?.file ?? 'src/content/client.yaml', line: first?.rows[0]?.from ?? 1, column: 1 };
}
