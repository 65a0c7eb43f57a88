import { addDays } from '../kpi/dayRanges.ts';
import type { Slot } from '../playbook/slots.ts';

export interface NearDuplicate {
  readonly slot: Slot;
  readonly earlier: Slot;
  /** Of the later text's word groups that stand in the earlier one. */
  readonly percent: number;
}

const groupLength = 4;
const fewestGroups = 6;
const mostInCommon = 0.7;
const days = 90;

/** Texts of one channel, in the order of the plan, that mostly repeat one of the 90 days before. Linear: texts are compared only where they share groups of four words. */
export function nearDuplicates(slots: readonly Slot[]): NearDuplicate[] {
  const seen = new Map<string, Slot[]>();
  return slots.flatMap((slot) => {
    const groups = wordGroups(slot.caption);
    const common = new Map<Slot, number>();
    for (const group of groups) {
      const others = seen.get(group) ?? [];
      for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
      seen.set(group, [...others, slot].slice(-mostHolders));
    }
    if (groups.size < fewestGroups) return [];
    const [best] = [...common]
      .filter(([other]) => other.post.id !== slot.post.id && (other.day ?? '') >= addDays(slot.day ?? '', -days))
      .toSorted(([, a], [, b]) => b - a);
    const share = (best?.[1] ?? 0) / groups.size;
    return best === undefined || share < mostInCommon
      ? []
      : [{ slot, earlier: best[0], percent: Math.round(share * 100) }];
  });
}

/** A sentence that stands under every post would be held by all of them: the latest few are enough. */
const mostHolders = 5;

function wordGroups(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(groupLength - 1).map((_, index) => words.slice(index, index + groupLength).join(' ')));
}
