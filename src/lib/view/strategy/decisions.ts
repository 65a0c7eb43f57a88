import { addDays } from '../../kpi/dayRanges.ts';
import { approvalDue } from '../../playbook/approvalDue.ts';
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

/** Posts that lie with the client and go out soon, by the day on which the answer is needed. */
function approvals({ playbook, slots, format, words }: ViewContext, page: string): DecisionView[] {
  const t = words.strategy;
  const soon = { from: playbook.asOf, to: addDays(playbook.asOf, daysAhead) };
  const waiting = slots.filter(({ status, day }) => status === 'client' && isPlannedIn(day, soon));
  return plannedPosts(waiting).flatMap(({ post, day, slots: own }) => {
    if (day === null) return [];
    const due = approvalDue(day, playbook);
    const late = daysBetween(due, playbook.asOf);
    const channels = format.list(own.map(({ channel }) => channel.title));
    const more = [t.overview.goesOut(channels, format.day(day)), late > 0 ? t.deadline.late(late) : undefined];
    return {
      due: format.day(due),
      day: due,
      choose: t.overview.approve(post.title),
      href: relativeHref(page, routeOf('posts', post.id)),
      more: more.filter((part) => part !== undefined).join(' '),
    };
  });
}
