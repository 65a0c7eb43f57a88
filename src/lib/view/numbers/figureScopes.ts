import type { FigureScope } from '../../kpi/figure.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { type Slot, slotsOf } from '../../playbook/slots.ts';

/** The measured posts of a campaign or a pillar. */
export function groupScope(kind: 'campaign' | 'pillar', id: string, playbook: Playbook): FigureScope {
  return postsScope(
    `${kind}:${id}`,
    slotsOf(playbook).filter(({ post }) => post[kind] === id),
  );
}

/** One post on one channel. */
export function slotScope(slot: Slot): FigureScope {
  return postsScope(`post:${slot.post.id}@${slot.channel.id}`, [slot]);
}

/** Only those of the slots that an export knows. */
export function postsScope(id: string, slots: readonly Slot[]): FigureScope {
  const objects = slots.flatMap(({ object }) => (object === null ? [] : [object]));
  return { id, channels: [...new Set(objects.map(({ channel }) => channel))], objects: objects.map((one) => one.id) };
}
