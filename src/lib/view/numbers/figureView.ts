import type { Figure } from '../../kpi/figure.ts';
import { labelOf } from '../../kpi/labelOf.ts';
import type { Formatter } from '../../language/format.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import { type ChangeView, toChangeView } from './changeView.ts';
import { periodText } from './periodText.ts';
import { coverageText, type ProvenanceLine, toProvenance } from './provenance.ts';
import { scopeText } from './scopeText.ts';
import { valueText } from './valueText.ts';

/** A figure ready to print. A template draws this or it draws no number. */
export interface FigureView {
  readonly code: string;
  /** The figure's line on its KPI's page. */
  readonly href: string;
  /** Name of the link for those who cannot see it stand beside its number. */
  readonly linkLabel: string;
  readonly kpi: string;
  readonly scope: string;
  readonly period: string;
  /** `4.58 %`, or `—`. */
  readonly text: string;
  /** Why there is no number; null when there is one. */
  readonly reason: string | null;
  readonly unit: string;
  readonly change: ChangeView | null;
  readonly baseline: { readonly value: string; readonly title: string; readonly change: ChangeView } | null;
  /** `28 of 31 days` */
  readonly coverage: string | null;
  /** Some days of the period are missing. */
  readonly partial: boolean;
  /** Provisional, restated: in words. */
  readonly marks: readonly string[];
  readonly provenance: readonly ProvenanceLine[];
  /** Of a sealed report: what the data say today, where that reads differently. */
  readonly since: { readonly text: string; readonly title: string } | null;
}

/** The figure as the page at path `page` shows it. Without a source there is no number. */
export function toFigureView(figure: Figure, page: string, context: ViewContext): FigureView {
  const { playbook, format, words } = context;
  const reason = reasonText(figure, context);
  return {
    code: figure.code,
    href: relativeHref(page, `${routeOf('kpis', figure.kpi)}#${figure.code}`),
    linkLabel: words.numbers.sourceOf(figure.code),
    kpi: labelOf(playbook.kpis, figure.kpi, playbook.language),
    scope: scopeText(figure.scope, context),
    period: periodText(figure.period, format),
    text: reason === null ? told(figure, format) : '—',
    reason,
    unit: words.numbers.units[figure.unit],
    change: reason === null ? toChangeView(figure, figure.comparedWith, context) : null,
    baseline: reason === null ? toBaseline(figure, context) : null,
    coverage: coverageText(figure, context),
    partial: figure.coverage.covered < figure.coverage.days,
    marks: toMarks(figure, context),
    provenance: toProvenance(figure, page, context),
    since: toSince(figure, context),
  };
}

/** A dash where the value is not known. */
function told(figure: Pick<Figure, 'value' | 'unit' | 'currency'>, format: Formatter): string {
  return figure.value === null ? '—' : valueText({ ...figure, value: figure.value }, format);
}

function toSince(figure: Figure, { format, words }: ViewContext): FigureView['since'] {
  if (figure.since === undefined) return null;
  const text = told({ ...figure, value: figure.since.value }, format);
  return text === told(figure, format) ? null : { text: words.numbers.since(text), title: words.numbers.sinceTitle };
}

function reasonText(figure: Figure, { words }: ViewContext): string | null {
  if (figure.value === null) return words.numbers.noValue[figure.reason ?? 'no-data'];
  return figure.sources.length === 0 ? words.numbers.noSource : null;
}

function toBaseline(figure: Figure, context: ViewContext): FigureView['baseline'] {
  const change = toChangeView(figure, figure.baseline, context);
  if (figure.baseline === null || figure.baseline.value === null || change === null) return null;
  const value = valueText({ ...figure, value: figure.baseline.value }, context.format);
  return { value, title: periodText(figure.baseline.period, context.format), change };
}

function toMarks({ provisional, restatements }: Figure, { format, words }: ViewContext): string[] {
  return [
    ...(provisional ? [words.numbers.provisional] : []),
    ...(restatements.length > 0
      ? [words.numbers.restated(format.number(restatements.length), format.plural(restatements.length))]
      : []),
  ];
}
