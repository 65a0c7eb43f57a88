import { addDays } from '../../kpi/dayRanges.ts';
import { isPlannedIn, plannedPosts } from '../../playbook/plannedPosts.ts';
import type { DecisionView } from '../decision.ts';
import { memberName } from '../memberName.ts';
import { relativeHref, routeOf } from '../routes.ts';
import { daysBetween } from '../timeAxis.ts';
import type { ViewContext } from '../viewContext.ts';

/** What waits for an answer, the earliest first: why, of whom, and for how long. A client is also asked for approvals. */
export function toDecisions(context: ViewContext, page: string): DecisionView[] {
  const asked = [...decisions(context), ...(context.playbook.audience === 'client' ? approvals(context, page) : [])];
  return asked.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function decisions(context: ViewContext): DecisionView[] {
  const { playbook, format, words } = context;
  const t = words.strategy.overview;
  return playbook.client.decisions.map(({ due, choose, why, of, since }) => {
    const late = daysBetween(due, playbook.asOf);
    const waited = since === undefined ? 0 : daysBetween(since, playbook.asOf);
    const more = [
      why,
      of === undefined ? t.askedOfNobody : t.askedOf(memberName(context, of)),
      waited > 0 ? t.waiting(waited) : undefined,
      late > 0 ? words.strategy.deadline.late(late) : undefined,
    ];
    const said = more.filter((part) => part !== undefined).join(' ');
    return { due: format.day(due), day: due, choose, href: null, more: said };
  });
}

/** Later posts can wait; and nobody reads a longer list. */
const daysAhead = 14;

/** Posts that lie with the client and go out soon. */
function approvals({ playbook, slots, format, words }: ViewContext, page: string): DecisionView[] {
  const soon = { from: playbook.asOf, to: addDays(playbook.asOf, daysAhead) };
  const waiting = slots.filter(({ status, day }) => status === 'client' && isPlannedIn(day, soon));
  return plannedPosts(waiting).map(({ post, day, slots: own }) => ({
    due: format.day(day ?? playbook.asOf),
    day: day ?? playbook.asOf,
    choose: words.strategy.overview.approve(post.title),
    href: relativeHref(page, routeOf('posts', post.id)),
    more: format.list(own.map(({ channel }) => channel.title)),
  }));
}
