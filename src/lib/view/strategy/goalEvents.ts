import { compareText } from '../../language/compareText.ts';
import type { IsoDay } from '../../metrics/observation.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { quantityText } from '../quantityText.ts';
import type { ViewContext } from '../viewContext.ts';

export interface GoalEvent {
  readonly day: IsoDay;
  readonly text: string;
}

/** What happened on the way: campaigns that began for the goal, changes of its target. In the order of days. */
export function goalEvents(context: ViewContext, goal: PlaybookRecord<'goals'>): GoalEvent[] {
  const { playbook, words, format } = context;
  const t = words.strategy.goal.events;
  const kpi = playbook.kpis.get(goal.kpi ?? '');
  const begins = [...playbook.records.campaigns.values()]
    .filter(({ goals }) => goals.includes(goal.id))
    .map(({ start, title }) => ({ day: start, text: t.begins(format.day(start), title) }));
  const changes = goal.targetChanges.map(({ on, to }) => ({
    day: on,
    text: t.target(format.day(on), quantityText(context, to, kpi)),
  }));
  return [...begins, ...changes]
    .filter(({ day }) => day >= goal.start && day <= goal.due)
    .toSorted((a, b) => compareText(a.day, b.day));
}
