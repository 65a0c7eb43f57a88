import type { Period } from '../../../kpi/figure.ts';
import { labelOf } from '../../../kpi/labelOf.ts';
import { modifiedZ, outlierFrom } from '../../../kpi/ratioInterval.ts';
import { compareText } from '../../../language/compareText.ts';
import { toChannelBadge } from '../../channelBadge.ts';
import { slotScope } from '../../numbers/figureScopes.ts';
import { toFigureView } from '../../numbers/figureView.ts';
import { recordLink } from '../../recordLinks.ts';
import type { CellView, TableView } from '../../table.ts';
import type { ViewContext } from '../../viewContext.ts';
import type { MeasuredPost } from './measuredPosts.ts';

const shown = 5;

/** The best and the worst posts by the rate, each with a note where it stands far off its channel. Null of fewer than ten: the lists would be the same. */
export function extremesTable(
  posts: readonly MeasuredPost[],
  kpi: string,
  period: Period,
  page: string,
  context: ViewContext,
): TableView | null {
  if (posts.length < 2 * shown) return null;
  const { playbook, words } = context;
  const t = words.results;
  const sorted = posts.toSorted((a, b) => b.value - a.value || compareText(a.slot.post.id, b.slot.post.id));
  const valuesOf = Map.groupBy(posts, ({ slot }) => slot.channel.id);
  const toRow = (post: MeasuredPost): CellView[] => [
    { badges: [toChannelBadge(post.slot.channel, post.slot.paid)], links: [recordLink(page, post.slot.post)] },
    { text: context.format.weekdayAndDay(post.out.day) },
    { figure: toFigureView(playbook.figures.of({ kpi, scope: slotScope(post.slot), period }), page, context) },
    { text: outlierNote(post, valuesOf.get(post.slot.channel.id) ?? [], context) },
  ];
  return {
    label: t.extremes,
    columns: [
      { text: t.post },
      { text: t.out },
      { text: labelOf(playbook.kpis, kpi, playbook.language), numeric: true },
      { text: t.note },
    ],
    groups: [
      { heading: t.best, rows: sorted.slice(0, shown).map(toRow) },
      { heading: t.worst, rows: sorted.slice(-shown).toReversed().map(toRow) },
    ],
  };
}

/** A post stands off the others of its own channel: rates of two platforms are not alike. */
function outlierNote(post: MeasuredPost, others: readonly MeasuredPost[], { format, words }: ViewContext): string {
  const off = modifiedZ(
    post.value,
    others.map(({ value }) => value),
  );
  if (off === null || Math.abs(off) <= outlierFrom) return '';
  return words.results.outlier(post.slot.channel.title, format.number(Math.abs(off), 1));
}
