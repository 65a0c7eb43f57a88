import type { Figure } from '../../../kpi/figure.ts';
import type { LinkView } from '../../linkView.ts';
import type { ViewContext } from '../../viewContext.ts';
import { toFigureView } from '../figureView.ts';

/** Figures of one KPI on a report: their codes, the formula, and the files; each code leads to its rows. */
export interface MethodRowView {
  readonly kpi: string;
  readonly formulas: readonly string[];
  readonly codes: readonly LinkView[];
  readonly files: string;
}

const mostFiles = 3;

/** One row a KPI, in the order in which the report speaks of them. */
export function toMethodRows(figures: readonly Figure[], page: string, context: ViewContext): MethodRowView[] {
  const ids = [...new Set(figures.map(({ kpi }) => kpi))];
  return ids.map((id) => {
    const own = figures.filter(({ kpi }) => kpi === id);
    const views = own.map((figure) => toFigureView(figure, page, context));
    return {
      kpi: views[0]?.kpi ?? id,
      formulas: [...new Set(own.map(({ formula }) => formula))].slice(0, mostFiles),
      codes: views.map(({ code, href }) => ({ text: code, href })),
      files: filesText(own, context),
    };
  });
}

/** `data/crm/shop.csv, 31 rows; …` */
function filesText(figures: readonly Figure[], { format, words }: ViewContext): string {
  const files = [...new Set(figures.flatMap(({ sources }) => sources.map(({ file }) => file)))];
  const rest = files.length - mostFiles;
  const more = rest > 0 ? [words.numberPages.moreFiles(format.number(rest), format.plural(rest))] : [];
  return [...files.slice(0, mostFiles), ...more].join(', ');
}
