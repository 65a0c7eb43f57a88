import type { DecisionView } from '../decision.ts';
import { memberName } from '../memberName.ts';
import { daysBetween } from '../timeAxis.ts';
import type { ViewContext } from '../viewContext.ts';

/** What waits for an answer, the earliest first: why, of whom, and for how long. */
export function toDecisions(context: ViewContext): DecisionView[] {
  const { playbook, format, words } = context;
  const t = words.strategy.overview;
  return playbook.client.decisions
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map(({ due, choose, why, of, since }) => {
      const late = daysBetween(due, playbook.asOf);
      const waited = since === undefined ? 0 : daysBetween(since, playbook.asOf);
      const more = [
        why,
        of === undefined ? t.askedOfNobody : t.askedOf(memberName(context, of)),
        waited > 0 ? t.waiting(waited) : undefined,
        late > 0 ? words.strategy.deadline.late(late) : undefined,
      ];
      return { due: format.day(due), day: due, choose, more: more.filter((part) => part !== undefined).join(' ') };
    });
}
