import { type Language, say } from '../language/language.ts';
import type { Coverage, Restatement } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { Comparison, Figure, FigureSource, NoValueReason, Operand } from './figure.ts';
import type { KpiDefinition } from './kpiDefinition.ts';

/** Where a number comes from, as plain data: what `almanac explain FIGURE` prints. */
export interface FigureExplanation {
  readonly code: string;
  readonly id: string;
  readonly label: string | null;
  readonly says: string | null;
  readonly formula: string;
  /** The formula with its numbers: `(60 + 12 + 11) ÷ 1500`; `?` where one is unknown. */
  readonly withNumbers: string;
  readonly value: number | null;
  readonly reason: NoValueReason | null;
  readonly unit: Figure['unit'];
  readonly currency: string | null;
  readonly scope: string;
  readonly period: string;
  readonly through: IsoDay | null;
  readonly operands: readonly Operand[];
  readonly posts: Figure['posts'];
  readonly comparedWith: Comparison | null;
  readonly baseline: Comparison | null;
  readonly coverage: Coverage;
  readonly provisional: boolean;
  readonly restatements: readonly Restatement[];
  /** One line a file and column, the rows as people write them: `2–32, 40`. */
  readonly sources: readonly (Omit<FigureSource, 'rows'> & { readonly rows: string })[];
}

export function explainFigure(
  figure: Figure,
  kpi: Pick<KpiDefinition, 'label' | 'says' | 'aggregation'> | undefined,
  language: Language,
): FigureExplanation {
  const { scope, period, sources, asOf: _asOf, kpi: _kpi, scale: _scale, ...told } = figure;
  return {
    ...told,
    label: kpi === undefined ? null : say(kpi.label, language),
    says: kpi === undefined ? null : say(kpi.says, language),
    withNumbers: kpi === undefined ? '' : withNumbers(figure, kpi.aggregation),
    scope: scope.id,
    period: period.id,
    sources: sources.map((source) => ({ ...source, rows: rowsText(source.rows) })),
  };
}

/** Rows as people write them: `2–32, 40`. */
export function rowsText(rows: FigureSource['rows']): string {
  return rows.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** Means and medians have no short form: the values that they are of stand in the rows. */
function withNumbers({ operands, scale }: Figure, aggregation: KpiDefinition['aggregation']): string {
  const numerator = sideText(operands.filter(({ side }) => side === 'numerator'));
  const denominator = sideText(operands.filter(({ side }) => side === 'denominator'));
  if (aggregation === 'mean' || aggregation === 'median') {
    const values = operands.reduce((sum, { observations }) => sum + observations, 0);
    return `${aggregation} of ${values} values`;
  }
  if (denominator === '') return numerator;
  const quotient = `${inBrackets(numerator)} ÷ ${inBrackets(denominator)}${scale === 1 ? '' : ` × ${scale}`}`;
  return aggregation === 'complement' ? `1 − ${quotient}` : quotient;
}

function sideText(operands: readonly Operand[]): string {
  return operands
    .map(({ times, value }, index) => {
      const sign = times < 0 ? '− ' : index > 0 ? '+ ' : '';
      const factor = Math.abs(times) === 1 ? '' : `${Math.abs(times)} × `;
      return sign + factor + (value ?? '?');
    })
    .join(' ');
}

function inBrackets(side: string): string {
  return side.includes(' ') ? `(${side})` : side;
}
