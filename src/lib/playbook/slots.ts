import { compareText } from '../language/compareText.ts';
import type { ContentObject, IsoDay } from '../metrics/observation.ts';
import { type PostMatch, slotKey } from './outcome/matchPosts.ts';
import { type PlannedSlot, plannedSlots } from './plannedSlots.ts';
import type { Playbook } from './playbook.ts';
import { leastAdvanced, type PostStatus, slotStatus } from './postStatus.ts';

/** When a post really went out, and who says so: the export that names it, or the note of the team. */
export interface WentOut {
  readonly day: IsoDay;
  /** Null where the platform tells the day only. */
  readonly time: string | null;
  readonly url: string | null;
  readonly by: 'export' | 'note';
}

/** One post on one channel: what was planned, and what came of it. */
export interface Slot extends PlannedSlot {
  /** The row of an export that is this post, and how it was recognised. */
  readonly match: PostMatch | null;
  /** The same post as an export names it. */
  readonly object: ContentObject | null;
  /** Null while it has not happened by today. */
  readonly out: WentOut | null;
  readonly status: PostStatus;
}

/** What slots follow from: enough to ask before figures exist. */
export type SlotSource = Pick<Playbook, 'asOf' | 'records' | 'matches'>;

/**
 * Every post on every channel that the audience may see, in the order of the plan:
 * day, time (a day without a time first), channel; posts without a date at the end.
 */
export function slotsOf({ records, matches, asOf }: SlotSource): readonly Slot[] {
  return plannedSlots(records)
    .map((planned): Slot => {
      const match = matches.bySlot.get(slotKey(planned)) ?? null;
      const object = match?.object ?? null;
      const out = wentOut(planned, object, asOf);
      const { post, day } = planned;
      return { ...planned, match, object, out, status: slotStatus({ post, day, isOut: out !== null, object }, asOf) };
    })
    .toSorted(inPlanOrder);
}

/** The status of a whole post from its slots. */
export function postStatus(slots: readonly Slot[]): PostStatus {
  return leastAdvanced(slots.map(({ status }) => status));
}

/** The platform's own minute goes before what somebody noted, and a noted minute before a bare day. */
function wentOut({ published }: PlannedSlot, object: ContentObject | null, asOf: IsoDay): WentOut | null {
  const url = object?.permalink ?? published?.url ?? null;
  const exported =
    object === null || object.publishedDay === null
      ? null
      : { day: object.publishedDay, time: object.publishedTime?.slice(0, 5) ?? null, url, by: 'export' as const };
  const [day = '', time = null] = published?.at.split('T') ?? [];
  const noted = published === null ? null : { day, time, url, by: 'note' as const };
  const told = exported?.time == null ? (noted ?? exported) : exported;
  return told === null || told.day > asOf ? null : told;
}

function inPlanOrder(a: Slot, b: Slot): number {
  return (
    compareText(a.day ?? '9999', b.day ?? '9999') ||
    compareText(a.time ?? '', b.time ?? '') ||
    a.channel.order - b.channel.order ||
    compareText(a.channel.id, b.channel.id) ||
    compareText(a.post.id, b.post.id)
  );
}
