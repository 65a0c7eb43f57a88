import type { PlatformLimit } from '../platforms/limits.ts';
import { textLength } from '../platforms/textLength.ts';
import { slotCopy } from './slotCopy.ts';
import type { Slot } from './slots.ts';

const patterns = {
  hashtags: /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu,
  mentions: /(?<![\p{L}\p{N}_./])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu,
  links: /https?:\/\/\S+/gi,
  cashtags: /(?<![\p{L}\p{N}_$])\$[A-Z]{1,6}(?![\p{L}\p{N}_])/giu,
} as const;

/** How much of a platform's limit a slot uses, counted the platform's own way. */
export function usedOfLimit(slot: Slot, { what, unit }: Pick<PlatformLimit, 'what' | 'unit'>): number {
  if (what === 'media') return slot.post.media.length;
  const counting = unit === 'items' ? 'utf16' : unit;
  if (what === 'alt') return Math.max(0, ...slot.post.media.map(({ alt }) => textLength(alt, counting)));
  if (what === 'title') return textLength(slot.post.title, counting);
  const copy = slotCopy(slot);
  return what === 'text' ? textLength(copy, counting) : (copy.match(patterns[what])?.length ?? 0);
}
