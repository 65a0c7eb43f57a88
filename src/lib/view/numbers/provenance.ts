import type { Figure, FigureSource } from '../../kpi/figure.ts';
import type { ViewContext } from '../viewContext.ts';
import { rowRanges, type SourceRefView, toSourceRef } from './sourceRef.ts';

export interface ProvenanceLine {
  readonly term: string;
  readonly items: readonly SourceRefView[];
}

/** Formula, rows, period and version of a figure: the four lines beside every big number. */
export function toProvenance(figure: Figure, page: string, context: ViewContext): readonly ProvenanceLine[] {
  const { provenance } = context.words.numbers;
  const { period, through } = figure;
  return [
    line(provenance.formula, [figure.formula]),
    { term: provenance.rows, items: byFile(figure.sources).map((source) => toSourceRef(source, page, context)) },
    line(provenance.period, [
      context.format.range(period.from, through ?? period.to),
      ...asList(coverageText(figure, context)),
    ]),
    line(provenance.version, fileVersions(figure.sources)),
  ].filter(({ items }) => items.length > 0);
}

/** `31 of 31 days`; null where the question was not about days. */
export function coverageText({ coverage }: Figure, { format, words }: ViewContext): string | null {
  if (coverage.days === 0) return null;
  return words.numbers.daysCovered(format.number(coverage.covered), format.number(coverage.days));
}

/** Columns of one file that were read from the same rows are said once. */
export function byFile(sources: readonly FigureSource[]): readonly FigureSource[] {
  return [...new Map(sources.map((source) => [`${source.file}\n${rowRanges(source.rows)}`, source])).values()];
}

/** `4be1…07c9` */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}

function fileVersions(sources: readonly FigureSource[]): string[] {
  return [...new Set(sources.map(({ sha256 }) => `sha256 ${shortHash(sha256)}`))];
}

function line(term: string, texts: readonly string[]): ProvenanceLine {
  return { term, items: texts.map((text) => ({ text, href: null, lines: [] })) };
}

function asList(text: string | null): string[] {
  return text === null ? [] : [text];
}
