import { monthsIn } from '../../kpi/periods.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import type { Slot } from '../../playbook/slots.ts';

/** Months that have a timetable: those of the period and all that have a post, in order. */
export function calendarMonths({ client }: Pick<Playbook, 'client'>, slots: readonly Slot[]): string[] {
  const planned = slots.flatMap(({ day }) => (day === null ? [] : [day.slice(0, 7)]));
  return [...new Set([...monthsIn(client.period).map(({ id }) => id), ...planned])].toSorted();
}
