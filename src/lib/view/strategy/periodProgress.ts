import { daysBetween, timeAxis } from '../timeAxis.ts';
import type { ViewContext } from '../viewContext.ts';

/** `42 of 92 days`: whole days behind us, today not counted. */
export function periodProgress({ playbook, format, words }: ViewContext): string {
  const axis = timeAxis(playbook.client.period);
  const gone = Math.min(Math.max(daysBetween(axis.from, playbook.asOf), 0), axis.days);
  return words.strategy.daysGone(format.number(gone), axis.days);
}
