import type { Playbook, PlaybookRecord } from '../playbook/playbook.ts';

/** Briefs that have not been delivered. */
export function openBriefs({ records }: Pick<Playbook, 'records'>): PlaybookRecord<'briefs'>[] {
  return [...records.briefs.values()].filter(
    ({ state, deliveredOn }) => state !== 'delivered' && state !== 'accepted' && deliveredOn === undefined,
  );
}
