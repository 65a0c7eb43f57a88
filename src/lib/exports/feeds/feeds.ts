import type { Slot } from '../../playbook/slots.ts';

/** A calendar that people subscribe to: the whole plan, or what concerns one channel, campaign or person. */
export interface Feed {
  readonly of: 'all' | 'channel' | 'campaign' | 'owner';
  /** Empty for the whole plan. */
  readonly id: string;
}

export const wholePlan: Feed = { of: 'all', id: '' };

/** One row a kind: where its files stand below the site's root, and which posts are in it. */
const kinds: Readonly<
  Record<Feed['of'], { path: (id: string) => string; holds: (slot: Slot, id: string) => boolean }>
> = {
  all: { path: () => 'feeds/all.ics', holds: () => true },
  channel: { path: (id) => `feeds/channels/${id}.ics`, holds: ({ channel }, id) => channel.id === id },
  campaign: { path: (id) => `feeds/campaigns/${id}.ics`, holds: ({ post }, id) => post.campaign === id },
  owner: { path: (id) => `feeds/owners/${id}.ics`, holds: ({ post }, id) => post.owner === id },
};

/** Below the site's root; as stable as the id of the record. */
export function feedPath({ of, id }: Feed): string {
  return kinds[of].path(id);
}

/** A post on a channel with a day. One that waits in the tray is in no calendar. */
export type DatedSlot = Slot & { readonly day: string };

/** What a feed holds, in the order of the plan. A feed without posts is not written. */
export function slotsOfFeed({ of, id }: Feed, slots: readonly Slot[]): DatedSlot[] {
  return slots.filter((slot): slot is DatedSlot => slot.day !== null && kinds[of].holds(slot, id));
}
