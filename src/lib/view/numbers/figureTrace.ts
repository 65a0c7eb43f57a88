import type { Figure } from '../../kpi/figure.ts';
import { relativeHref, routes } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import { type FigureView, toFigureView } from './figureView.ts';
import { fileAnchor } from './fileAnchor.ts';
import { byFile, rowRanges } from './provenance.ts';

/** One figure with everything that it stands on: where every source code leads. */
export interface FigureTraceView {
  readonly figure: FigureView;
  readonly formula: string;
  readonly sources: readonly { readonly text: string; readonly href: string | null }[];
  /** Sources that are not written out: "and 4 more files". */
  readonly more: string | null;
}

/** More files than these are not written out in a table of figures; `almanac explain` names all of them. */
const mostFiles = 4;
const mostRanges = 6;

export function toFigureTrace(figure: Figure, page: string, context: ViewContext): FigureTraceView {
  const { playbook, words, format } = context;
  const data = new Set(playbook.metrics.files.map(({ path }) => path));
  const sources = byFile(figure.sources);
  const rest = sources.length - mostFiles;
  return {
    figure: toFigureView(figure, page, context),
    formula: figure.formula,
    sources: sources.slice(0, mostFiles).map(({ file, rows }) => ({
      text: `${file} ${words.numbers.rows(rowRanges(rows.slice(0, mostRanges)))}${rows.length > mostRanges ? ' …' : ''}`,
      href: data.has(file) ? relativeHref(page, `${routes.sources}#${fileAnchor(file)}`) : null,
    })),
    more: rest > 0 ? words.numberPages.moreFiles(format.number(rest), format.plural(rest)) : null,
  };
}
