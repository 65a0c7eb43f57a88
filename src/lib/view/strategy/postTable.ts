import type { IsoDay } from '../../metrics/observation.ts';
import { type PlannedPost, plannedPosts } from '../../playbook/plannedPosts.ts';
import type { Slot } from '../../playbook/slots.ts';
import { postStatus } from '../../playbook/slots.ts';
import { toStatusMark } from '../calendar/statusMark.ts';
import { toChannelBadge } from '../channelBadge.ts';
import { toPillarMark } from '../pillarMark.ts';
import { recordLink } from '../recordLinks.ts';
import type { CellView, TableView } from '../table.ts';
import type { ViewContext } from '../viewContext.ts';

/** Posts as rows: day, channels, title, state. */
export function postTable(context: ViewContext, page: string, posts: readonly PlannedPost[]): TableView {
  const t = context.words.strategy.posts;
  return {
    label: t.label,
    columns: [{ text: t.title }, { text: t.day }, { text: t.where }, { text: t.state }],
    groups: [{ rows: posts.map((post) => postRow(context, page, post)) }],
  };
}

/** Posts from a day on, at most `limit` of them. */
export function nextPosts(slots: readonly Slot[], from: IsoDay, limit: number): PlannedPost[] {
  return plannedPosts(slots)
    .filter(({ day }) => day !== null && day >= from)
    .slice(0, limit);
}

function postRow(context: ViewContext, page: string, { post, day, slots }: PlannedPost): CellView[] {
  const { playbook, format, words } = context;
  const pillar = post.pillar === undefined ? undefined : playbook.records.pillars.get(post.pillar);
  const link = recordLink(page, post);
  return [
    pillar === undefined ? { links: [link] } : { pillar: toPillarMark(playbook, pillar), links: [link] },
    { text: day === null ? words.strategy.posts.noDay : format.weekdayAndDay(day) },
    { badges: slots.map(({ channel, paid }) => toChannelBadge(channel, paid)) },
    { mark: toStatusMark(postStatus(slots), playbook.language) },
  ];
}
