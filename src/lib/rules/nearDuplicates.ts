import { addDays } from '../kpi/dayRanges.ts';
import type { Slot } from '../playbook/slots.ts';
import type { Memory } from '../source/memory.ts';

export interface NearDuplicate {
  readonly slot: Slot;
  readonly earlier: Slot;
  /** Of the later text's word groups that stand in the earlier one. */
  readonly percent: number;
}

const groupLength = 4;
/** Of a text with fewer, every turn of phrase would weigh too much: it is compared whole. */
const fewestGroups = 6;
/** Shorter texts, a word on a story, may come again. */
const fewestWords = 3;
const mostInCommon = 0.7;
const days = 90;

/** Texts of one channel, in the order of the plan, that mostly repeat one of the 90 days before. Linear: texts are compared only where they share groups of four words. */
export function nearDuplicates(slots: readonly Slot[], memory: Memory): NearDuplicate[] {
  const holders = new Map<string, number[]>();
  const common = new Uint32Array(slots.length);
  return slots.flatMap((slot, place) => {
    const groups = wordGroups(slot, memory);
    const others = countCommon(groups, place, holders, common);
    const since = addDays(slot.day ?? '', -days);
    let best = place;
    for (const other of others) {
      if ((slots[other]?.day ?? '') >= since && (common[other] ?? 0) > (common[best] ?? 0)) best = other;
    }
    const share = (common[best] ?? 0) / groups.length;
    for (const other of others) common[other] = 0;
    const earlier = slots[best];
    return best === place || earlier === undefined || share < mostInCommon
      ? []
      : [{ slot, earlier, percent: Math.round(share * 100) }];
  });
}

/** Counts into `common`, by their places, the groups that a text shares with earlier ones, which it gives back; then is a holder itself. */
function countCommon(groups: readonly string[], place: number, holders: Map<string, number[]>, common: Uint32Array) {
  const others: number[] = [];
  for (const group of groups) {
    const known = holders.get(group);
    for (const other of known ?? []) {
      if (common[other] === 0) others.push(other);
      common[other] = (common[other] ?? 0) + 1;
    }
    if (known === undefined) holders.set(group, [place]);
    else if (known.push(place) > mostHolders) known.shift();
  }
  return others;
}

/** A sentence that stands under every post would be held by all of them: the latest few are enough. */
const mostHolders = 5;

/** Each once. */
function wordGroups({ post, channel, caption }: Slot, memory: Memory): readonly string[] {
  const divide = () => {
    const words = caption.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const groups = new Set(words.slice(groupLength - 1).map((_, at) => words.slice(at, at + groupLength).join(' ')));
    if (groups.size >= fewestGroups) return [...groups];
    return words.length < fewestWords ? [] : [`whole: ${words.join(' ')}`];
  };
  return memory.recall('word groups', `${post.id} ${channel.id}`, () => [caption], divide);
}
