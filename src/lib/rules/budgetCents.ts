import type { PlaybookRecord } from '../playbook/playbook.ts';

/** What the lines of a campaign plan together, in minor units, so that 0.1 and 0.2 make 0.3. */
export function plannedCents(campaign: Pick<PlaybookRecord<'campaigns'>, 'budget'> | undefined): number {
  return (campaign?.budget ?? []).reduce((sum, { planned }) => sum + Math.round(planned * 100), 0);
}
