import type { LimitKind, PlatformLimit } from '../platforms/limits.ts';
import { textLength } from '../platforms/textLength.ts';
import { copyParts } from './copyParts.ts';
import { slotCopy } from './slotCopy.ts';
import type { Slot } from './slots.ts';

const patterns = {
  hashtags: /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu,
  mentions: /(?<![\p{L}\p{N}_./])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu,
  links: /https?:\/\/\S+/gi,
  cashtags: /(?<![\p{L}\p{N}_$])\$[A-Z]{1,6}(?![\p{L}\p{N}_])/giu,
  bold: /\*\*[^*\n]+\*\*|__[^_\n]+__/g,
} as const;

type Measure = (slot: Slot, unit: Parameters<typeof textLength>[1]) => number;

const measures: Readonly<Record<Exclude<LimitKind, 'posts'>, Measure>> = {
  // Of a thread its longest post, of a poll its question.
  text: (slot, unit) => Math.max(...copyParts(slotCopy(slot), slot.format).texts.map((text) => textLength(text, unit))),
  title: ({ post }, unit) => textLength(post.title, unit),
  link: ({ link }, unit) => (link === null ? 0 : textLength(link, unit)),
  media: ({ post }) => post.media.length,
  alt: ({ post }, unit) => Math.max(0, ...post.media.map(({ alt }) => textLength(alt, unit))),
  hashtags: counted('hashtags'),
  mentions: counted('mentions'),
  links: counted('links'),
  cashtags: counted('cashtags'),
  // YouTube counts the commas between them, and quotation marks around one of several words.
  tags: ({ post: { tags } }, unit) =>
    textLength(tags.map((tag) => (/\s/.test(tag) ? `"${tag}"` : tag)).join(','), unit),
  formatting: counted('hashtags', 'mentions', 'links', 'bold'),
};

/** How much of a platform's limit a slot uses, counted the platform's own way. What counts over a day is not a slot's own: 0. */
export function usedOfLimit(slot: Slot, { what, unit }: Pick<PlatformLimit, 'what' | 'unit'>): number {
  return what === 'posts' ? 0 : measures[what](slot, unit === 'items' ? 'utf16' : unit);
}

function counted(...kinds: readonly (keyof typeof patterns)[]): Measure {
  return (slot) => {
    const copy = slotCopy(slot);
    return kinds.reduce((sum, kind) => sum + (copy.match(patterns[kind])?.length ?? 0), 0);
  };
}
