import type { Figure, FigureSource } from '../../kpi/figure.ts';
import { relativeHref, routes } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import { fileAnchor } from './fileAnchor.ts';

export interface ProvenanceLine {
  readonly term: string;
  readonly items: readonly { readonly text: string; readonly href: string | null }[];
}

/** Formula, rows, period and version of a figure: the four lines beside every big number. */
export function toProvenance(figure: Figure, page: string, context: ViewContext): readonly ProvenanceLine[] {
  const { provenance } = context.words.numbers;
  const { period, through } = figure;
  return [
    line(provenance.formula, [figure.formula]),
    { term: provenance.rows, items: byFile(figure.sources).map((source) => rowsItem(source, page, context)) },
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

/** `2–32, 40` */
export function rowRanges(rows: FigureSource['rows']): string {
  return rows.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** `4be1…07c9` */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}

function rowsItem(source: FigureSource, page: string, { playbook, words }: ViewContext) {
  const isData = playbook.metrics.files.some(({ path }) => path === source.file);
  return {
    text: `${source.file} ${words.numbers.rows(rowRanges(source.rows))}`,
    href: isData ? relativeHref(page, `${routes.sources}#${fileAnchor(source.file)}`) : null,
  };
}

function fileVersions(sources: readonly FigureSource[]): string[] {
  return [...new Set(sources.map(({ sha256 }) => `sha256 ${shortHash(sha256)}`))];
}

function line(term: string, texts: readonly string[]): ProvenanceLine {
  return { term, items: texts.map((text) => ({ text, href: null })) };
}

function asList(text: string | null): string[] {
  return text === null ? [] : [text];
}
