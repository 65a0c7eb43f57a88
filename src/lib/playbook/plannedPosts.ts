import type { DayRange } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { PlaybookRecord } from './playbook.ts';
import type { Slot } from './slots.ts';

/** A post counted once, however many channels it goes to. */
export interface PlannedPost {
  readonly post: PlaybookRecord<'posts'>;
  /** The day of its first slot; null where none has one. */
  readonly day: IsoDay | null;
  readonly slots: readonly Slot[];
}

/** Slots gathered by post, in the order of their first slots. Expects slots in the order of the plan. */
export function plannedPosts(slots: readonly Slot[]): PlannedPost[] {
  const byPost = Map.groupBy(slots, ({ post }) => post.id);
  return [...byPost.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ post: first.post, day: first.day, slots: own }];
  });
}

/** Whether a day is one of a span; a post without a day is in none. */
export function isPlannedIn(day: IsoDay | null, { from, to }: DayRange): boolean {
  return day !== null && day >= from && day <= to;
}
