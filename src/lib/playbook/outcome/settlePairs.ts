import type { ContentObject } from '../../metrics/observation.ts';
import type { PlannedSlot } from '../plannedSlots.ts';

/** A slot and a row that may be the same post. */
export interface Pair {
  readonly slot: PlannedSlot;
  readonly object: ContentObject;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** Two candidates that are closer than this are about as likely as one another. */
const likenessMargin = 0.1;

export interface Settled {
  readonly matched: readonly Pair[];
  readonly unsettled: readonly { readonly slots: readonly PlannedSlot[]; readonly objects: readonly ContentObject[] }[];
}

/**
 * Pairs whose two sides have no other candidate that is about as likely, round by round, since each match frees others
 * of a doubt. What is left hangs together in groups that nobody can settle.
 */
export function settlePairs(pairs: readonly Pair[]): Settled {
  const matched: Pair[] = [];
  let open = pairs;
  for (;;) {
    const bySlot = Map.groupBy(open, ({ slot }) => slot);
    const byObject = Map.groupBy(open, ({ object }) => object);
    const sure = open.filter((pair) =>
      isSure(pair, [...(bySlot.get(pair.slot) ?? []), ...(byObject.get(pair.object) ?? [])]),
    );
    if (sure.length === 0) return { matched, unsettled: groupsOf(open) };
    matched.push(...sure);
    const slots = new Set(sure.map(({ slot }) => slot));
    const objects = new Set(sure.map(({ object }) => object));
    open = open.filter(({ slot, object }) => !slots.has(slot) && !objects.has(object));
  }
}

/** Rivals are the pairs that share its slot or its row. */
function isSure(pair: Pair, rivals: readonly Pair[]): boolean {
  return rivals.every((other) => other === pair || pair.likeness - other.likeness >= likenessMargin);
}

/** Pairs that share a slot or a row, directly or through others. */
function groupsOf(pairs: readonly Pair[]): Settled['unsettled'] {
  const groups: { slots: Set<Pair['slot']>; objects: Set<Pair['object']> }[] = [];
  for (const { slot, object } of pairs) {
    const touching = groups.filter(({ slots, objects }) => slots.has(slot) || objects.has(object));
    const merged = {
      slots: new Set([...touching.flatMap(({ slots }) => [...slots]), slot]),
      objects: new Set([...touching.flatMap(({ objects }) => [...objects]), object]),
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  return groups.map(({ slots, objects }) => ({ slots: [...slots], objects: [...objects] }));
}
