import type { Period } from '../../../kpi/figure.ts';
import { labelOf } from '../../../kpi/labelOf.ts';
import { fewestToRank, ratioInterval } from '../../../kpi/ratioInterval.ts';
import { postsScope } from '../../numbers/figureScopes.ts';
import { toFigureView } from '../../numbers/figureView.ts';
import type { CellView, TableView } from '../../table.ts';
import type { ViewContext } from '../../viewContext.ts';
import type { Grouping } from './groupings.ts';

/** Groups with how many posts they stand on, their rate, its interval, and a rank among those of five posts and more. */
export function groupTable(
  { name, groups }: Grouping,
  kpi: string,
  period: Period,
  page: string,
  context: ViewContext,
): TableView {
  const { playbook, format, words } = context;
  const t = words.results;
  const found = groups.map(({ id, cell, posts }) => {
    const scope = postsScope(
      `${name}:${id}`,
      posts.map(({ slot }) => slot),
    );
    const figure = playbook.figures.of({ kpi, scope, period });
    return { cell, posts, figure, interval: ratioInterval(posts.map(({ term }) => term)) };
  });
  const ranked = found
    .filter(({ posts }) => posts.length >= fewestToRank)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  return {
    label: t.by[name],
    columns: [
      { text: t.by[name] },
      { text: t.posts, numeric: true },
      { text: labelOf(playbook.kpis, kpi, playbook.language), numeric: true },
      { text: t.interval, numeric: true },
      { text: t.rank, numeric: true },
    ],
    groups: [
      {
        rows: found.map((row): CellView[] => [
          row.cell,
          { text: format.number(row.posts.length) },
          { figure: toFigureView(row.figure, page, context) },
          {
            text:
              row.interval === null
                ? '—'
                : t.between(format.share(Math.max(0, row.interval.low)), format.share(row.interval.high)),
          },
          { text: ranked.includes(row) ? format.number(ranked.indexOf(row) + 1) : t.tooFew },
        ]),
      },
    ],
  };
}
