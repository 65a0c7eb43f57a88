import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { ViewContext } from '../viewContext.ts';

/** `5 a week, at most 3 days between`: what a channel promised. */
export function cadenceText({ words }: ViewContext, { cadence }: PlaybookRecord<'channels'>): string {
  const t = words.strategy.channels;
  if (cadence === undefined) return t.noPromise;
  const rhythm = cadence.per === 'week' ? t.aWeek(cadence.posts) : t.aMonth(cadence.posts);
  return cadence.longestGapDays === undefined ? rhythm : t.withGap(rhythm, cadence.longestGapDays);
}
