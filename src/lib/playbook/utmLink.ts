import type { PlannedSlot } from './plannedSlots.ts';
import type { Records } from './playbook.ts';

/** The parameters that tell where a visit came from. */
export interface UtmParameters {
  readonly utm_source: string;
  readonly utm_medium: string;
  readonly utm_campaign?: string;
  readonly utm_content: string;
}

/**
 * One policy for all links: the platform is the source; the medium is `social`, or `paid` for a promoted post;
 * the campaign is the campaign's own name; the content is the post's id. A post may differ in medium and content. Lower case throughout.
 */
export function utmParameters(
  { post, channel, paid }: PlannedSlot,
  { campaigns }: Pick<Records, 'campaigns'>,
): UtmParameters {
  const campaign = post.campaign === undefined ? undefined : campaigns.get(post.campaign);
  const name = campaign?.utm?.campaign ?? campaign?.id;
  return {
    utm_source: channel.platform,
    utm_medium: (post.utm?.medium ?? (paid ? 'paid' : 'social')).toLowerCase(),
    ...(name === undefined ? {} : { utm_campaign: name.toLowerCase() }),
    utm_content: (post.utm?.content ?? post.id).toLowerCase(),
  };
}

/** The link of a slot with its parameters; what else stands in the address stays. Null without a link. */
export function utmLink(slot: PlannedSlot, records: Pick<Records, 'campaigns'>): string | null {
  if (slot.link === null) return null;
  const url = new URL(slot.link);
  for (const [name, value] of Object.entries(utmParameters(slot, records))) url.searchParams.set(name, value);
  return url.href;
}
