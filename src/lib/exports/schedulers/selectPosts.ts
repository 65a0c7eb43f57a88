import type { Playbook } from '../../playbook/playbook.ts';
import type { PostStatus } from '../../playbook/postStatus.ts';
import { type Slot, slotsOf } from '../../playbook/slots.ts';
import { isNetwork } from './networks.ts';
import type { Scheduler } from './scheduler.ts';

/** Which part of the plan is wanted. */
export interface Selection {
  readonly from: string | null;
  readonly to: string | null;
  readonly channel: string | null;
  readonly statuses: readonly PostStatus[];
  /** Also those that went to a scheduler before. */
  readonly again: boolean;
}

/** Why a post of the plan is not in a file. */
export type LeftOutReason =
  | 'published'
  | 'status'
  | 'exported'
  | 'no-day'
  | 'no-time'
  | 'past'
  | 'no-network'
  | 'other-network';

export interface LeftOut {
  readonly slot: Slot;
  readonly reason: LeftOutReason;
}

export type TimedSlot = Slot & { readonly day: string; readonly time: string };

/** Slots of the days and the channel that are asked for; what has no day is in every span. */
export function askedFor(playbook: Playbook, { from, to, channel }: Selection): Slot[] {
  return slotsOf(playbook).filter(
    (slot) =>
      (channel === null || slot.channel.id === channel) &&
      (slot.day === null || ((from === null || slot.day >= from) && (to === null || slot.day <= to))),
  );
}

/** Parts what can be scheduled from what can't, each with the first reason that holds. */
export function selectPosts(
  playbook: Playbook,
  selection: Selection,
  scheduler: Pick<Scheduler, 'platforms'>,
): { readonly chosen: readonly TimedSlot[]; readonly leftOut: readonly LeftOut[] } {
  const chosen: TimedSlot[] = [];
  const leftOut: LeftOut[] = [];
  for (const slot of askedFor(playbook, selection)) {
    const reason = objection(slot, playbook.asOf, selection, scheduler);
    if (reason === null) chosen.push(slot as TimedSlot);
    else leftOut.push({ slot, reason });
  }
  return { chosen, leftOut };
}

function objection(
  slot: Slot,
  asOf: string,
  { statuses, again }: Selection,
  { platforms }: Pick<Scheduler, 'platforms'>,
): LeftOutReason | null {
  if (slot.out !== null || slot.published !== null) return 'published';
  if (slot.day !== null && slot.day < asOf) return 'past';
  if (!isNetwork(slot.channel.platform)) return 'no-network';
  if (!statuses.includes(slot.status)) return 'status';
  if (slot.day === null) return 'no-day';
  if (platforms !== undefined && platforms[slot.channel.platform] === undefined) return 'other-network';
  if (slot.time === null) return 'no-time';
  return slot.post.exported !== undefined && !again ? 'exported' : null;
}
