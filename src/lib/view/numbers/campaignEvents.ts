import type { Formatter } from '../../language/format.ts';
import type { Playbook } from '../../playbook/playbook.ts';

/** First days of campaigns, for the numbered marks of a chart. */
export function campaignEvents({ records }: Playbook, format: Formatter): { day: string; text: string }[] {
  return [...records.campaigns.values()]
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1))
    .map(({ start, title }) => ({ day: start, text: `${format.day(start)}: ${title}` }));
}
