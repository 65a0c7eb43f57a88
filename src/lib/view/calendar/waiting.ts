import type { DayRange } from '../../metrics/metricsStore.ts';
import { approvalDue } from '../../playbook/approvalDue.ts';
import { isPlannedIn, plannedPosts } from '../../playbook/plannedPosts.ts';
import type { PostStatus } from '../../playbook/postStatus.ts';
import { postStatus, type Slot } from '../../playbook/slots.ts';
import { memberName } from '../memberName.ts';
import { recordLink } from '../recordLinks.ts';
import type { CellView, TableView } from '../table.ts';
import type { ViewContext } from '../viewContext.ts';
import { toStatusMark } from './statusMark.ts';

/** Who has to act on a post that is not approved; on hold waits for nobody. */
const actors: Partial<Readonly<Record<PostStatus, 'client' | 'reviewer' | 'owner'>>> = {
  client: 'client',
  review: 'reviewer',
  changes: 'owner',
  draft: 'owner',
  idea: 'owner',
};

const most = 12;

/** Posts of a span, from today on, that wait for somebody, the most pressing first; a client reads only what waits for the client. Null when nothing does. */
export function waitingTable(
  slots: readonly Slot[],
  range: DayRange,
  page: string,
  context: ViewContext,
): TableView | null {
  const { playbook, format, words } = context;
  const t = words.calendar;
  const ahead = { from: playbook.asOf > range.from ? playbook.asOf : range.from, to: range.to };
  const rows = plannedPosts(slots).flatMap(({ post, day, slots: own }) => {
    const status = postStatus(own);
    const actor = actors[status];
    if (actor === undefined || day === null || !isPlannedIn(day, ahead)) return [];
    if (playbook.audience === 'client' && actor !== 'client') return [];
    return [{ post, status, actor, due: approvalDue(day, playbook) }];
  });
  if (rows.length === 0) return null;
  return {
    label: t.waiting,
    columns: [{ text: t.waitsFor }, { text: t.post }, { text: t.state }, { text: t.approveBy }],
    groups: [
      {
        rows: rows.slice(0, most).map(({ post, status, actor, due }): CellView[] => [
          {
            text:
              actor === 'owner'
                ? post.owner === undefined
                  ? t.nobody
                  : memberName(context, post.owner)
                : t.actors[actor],
          },
          { links: [recordLink(page, post)] },
          { mark: toStatusMark(status, playbook.language) },
          due < playbook.asOf
            ? { mark: { mark: 'at-risk', word: t.overdue(format.weekdayAndDay(due)), tone: 'warn' } }
            : { text: format.weekdayAndDay(due) },
        ]),
      },
    ],
    ...(rows.length > most ? { total: [{ text: t.moreWait(rows.length - most) }, {}, {}, {}] } : {}),
  };
}
