import { outcomeRules, postOutcome } from '../../playbook/outcome/postOutcome.ts';
import type { Slot } from '../../playbook/slots.ts';
import type { ViewContext } from '../viewContext.ts';

/** `on time`, `3 h late`; empty where it is not out, or no day was planned. */
export function delayText(slot: Slot, { playbook, format, words }: ViewContext): string {
  const { state, delay } = postOutcome(slot, outcomeRules(playbook.client));
  if (delay === null) return '';
  if (state === 'on-time') return words.calendar.onTime;
  const span = format.duration(Math.abs(delay));
  return delay > 0 ? words.calendar.late(span) : words.calendar.early(span);
}
