import type { PlannedSlot } from './plannedSlots.ts';

/** The text as it goes out: the caption, and below it the hashtags that do not stand in it already. */
export function slotCopy({ caption, hashtags }: Pick<PlannedSlot, 'caption' | 'hashtags'>): string {
  const missing = hashtags.filter((hashtag) => !stands(caption, hashtag));
  return [caption, missing.join(' ')].filter((part) => part !== '').join('\n\n');
}

function stands(caption: string, hashtag: string): boolean {
  return caption
    .toLowerCase()
    .split(/[^#\p{L}\p{N}_]+/u)
    .includes(hashtag.toLowerCase());
}
