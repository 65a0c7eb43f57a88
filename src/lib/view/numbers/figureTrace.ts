import type { Figure } from '../../kpi/figure.ts';
import type { ViewContext } from '../viewContext.ts';
import { type FigureView, toFigureView } from './figureView.ts';
import { byFile } from './provenance.ts';
import { type SourceRefView, toSourceRef } from './sourceRef.ts';

/** One figure with everything that it stands on: where every source code leads. */
export interface FigureTraceView {
  readonly figure: FigureView;
  readonly formula: string;
  readonly sources: readonly SourceRefView[];
  /** Sources that are not written out: "and 4 more files". */
  readonly more: string | null;
}

/** More files than these are not written out in a table of figures; `almanac explain` names all of them. */
const mostFiles = 4;
const mostRanges = 6;

export function toFigureTrace(figure: Figure, page: string, context: ViewContext): FigureTraceView {
  const { words, format } = context;
  const sources = byFile(figure.sources);
  const rest = sources.length - mostFiles;
  return {
    figure: toFigureView(figure, page, context),
    formula: figure.formula,
    sources: sources.slice(0, mostFiles).map(({ file, rows }) => {
      const ref = toSourceRef({ file, rows: rows.slice(0, mostRanges) }, page, context);
      return rows.length > mostRanges ? { ...ref, lines: [...ref.lines, { before: ' ', text: '…', href: null }] } : ref;
    }),
    more: rest > 0 ? words.numberPages.moreFiles(format.number(rest), format.plural(rest)) : null,
  };
}
