import type { Slot } from '../playbook/slots.ts';
import type { FieldPath } from '../source/yamlText.ts';

type DatedSlot = Slot & { readonly day: string };

/** The field that says the slot's day. */
export function dayField({ post, channel }: Pick<Slot, 'post' | 'channel'>): FieldPath {
  return post.overrides[channel.id]?.date === undefined ? ['date'] : ['overrides', channel.id, 'date'];
}

/** The field that says the slot's time. */
export function timeField({ post, channel }: Slot): FieldPath {
  return post.overrides[channel.id]?.time === undefined ? ['time'] : ['overrides', channel.id, 'time'];
}

export function formatField({ post, channel }: Slot): FieldPath {
  return post.overrides[channel.id]?.format === undefined ? ['format'] : ['overrides', channel.id, 'format'];
}

export function hashtagField({ post, channel }: Slot): FieldPath {
  return post.overrides[channel.id]?.hashtags === undefined ? ['hashtags'] : ['overrides', channel.id, 'hashtags'];
}

/** Channels of a post that share their day: one of them, since one field has to be mended. */
export function firstOfEachDay(slots: readonly Slot[]): DatedSlot[] {
  const dated = slots.filter((slot): slot is DatedSlot => slot.day !== null);
  const byField = new Map<string, DatedSlot>();
  for (const slot of dated) {
    const key = `${slot.post.id}\n${dayField(slot).join('.')}`;
    if (!byField.has(key)) byField.set(key, slot);
  }
  return [...byField.values()];
}
