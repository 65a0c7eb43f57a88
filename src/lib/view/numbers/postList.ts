import type { FigureScope, Period } from '../../kpi/figure.ts';
import { labelOf } from '../../kpi/labelOf.ts';
import { compareText } from '../../language/compareText.ts';
import { type Slot, slotsOf } from '../../playbook/slots.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import { slotScope } from './figureScopes.ts';
import { type FigureView, toFigureView } from './figureView.ts';

/** Posts in the order of a KPI. */
export interface PostListView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly PostRowView[];
}

export interface PostRowView {
  readonly title: string;
  readonly href: string;
  readonly channel: ChannelBadgeView;
  readonly figures: readonly FigureView[];
  readonly note: string | null;
}

export interface PostListRequest {
  readonly order: 'best' | 'worst';
  readonly by: string;
  readonly count: number;
  readonly period: Period;
  readonly isWanted: (slot: Slot) => boolean;
  /** Why we think that a post did well or badly, by its id. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Measured posts of the period from the best or the worst on; those without the KPI are not ranked. */
export function toPostList(request: PostListRequest, page: string, context: ViewContext): PostListView {
  const { playbook, words } = context;
  const posts = ranked(request, context);
  const scopes = posts.map(({ scope }) => scope);
  const kpis = columnKpis(request, scopes, context);
  const rows = posts.map(({ slot, scope }) => ({
    title: slot.post.title,
    href: relativeHref(page, routeOf('posts', slot.post.id)),
    channel: toChannelBadge(slot.channel, slot.paid),
    figures: kpis.map((kpi) =>
      toFigureView(playbook.figures.of({ kpi, scope, period: request.period }), page, context),
    ),
    note: request.notes[slot.post.id] ?? null,
  }));
  const label = (kpi: string) => labelOf(playbook.kpis, kpi, playbook.language);
  return {
    caption: words.numbers.posts[request.order](rows.length, label(request.by)),
    columns: [
      words.numbers.posts.post,
      ...kpis.map(label),
      ...(Object.keys(request.notes).length > 0 ? [words.numbers.posts.why] : []),
    ],
    rows,
  };
}

/** What says most of a post beside the KPI itself: how many saw it. */
const seen = ['sum-of-post-reach', 'sum-of-post-views', 'sum-of-post-impressions'] as const;

/** The ranking KPI, and before it the first of `seen` that every ranked post knows. */
function columnKpis(
  { by, period }: PostListRequest,
  scopes: readonly FigureScope[],
  { playbook }: ViewContext,
): string[] {
  const known = seen.find(
    (kpi) =>
      playbook.kpis.has(kpi) &&
      scopes.every((scope) => (playbook.figures.values({ kpi, scope }, [period])[0] ?? null) !== null),
  );
  return known === undefined || known === by ? [by] : [known, by];
}

function ranked(request: PostListRequest, { playbook }: ViewContext): { slot: Slot; scope: FigureScope }[] {
  const { by, period, order, count } = request;
  const sign = (playbook.kpis.get(by)?.better === 'lower' ? -1 : 1) * (order === 'best' ? -1 : 1);
  return slotsOf(playbook)
    .filter(({ object }) => isWithin(object?.publishedDay ?? null, period))
    .filter(request.isWanted)
    .flatMap((slot) => {
      const scope = slotScope(slot);
      const value = playbook.figures.values({ kpi: by, scope }, [period])[0] ?? null;
      return value === null ? [] : [{ slot, scope, value }];
    })
    .toSorted((a, b) => sign * (a.value - b.value) || compareText(a.scope.id, b.scope.id))
    .slice(0, count);
}

function isWithin(day: string | null, { from, to }: Period): boolean {
  return day !== null && from <= day && day <= to;
}
