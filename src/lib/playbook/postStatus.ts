import type { ContentObject, IsoDay } from '../metrics/observation.ts';
import { workStates } from '../schema/words.ts';
import type { PlaybookRecord } from './playbook.ts';

/**
 * Where a post stands, in the words that a calendar shows.
 * Nobody writes a status: it follows from the separate facts (work, approved, published, measured) and from today.
 */
export const postStatuses = {
  ...workStates,
  approved: { en: 'Approved', ru: 'Согласовано' },
  published: { en: 'Published', ru: 'Опубликовано' },
  measured: { en: 'Measured', ru: 'Измерено' },
  missed: { en: 'Missed', ru: 'Пропущено' },
} as const;

export type PostStatus = keyof typeof postStatuses;

/** From the least to the most advanced. A missed slot comes first: it is what has to be seen. */
const ladder: readonly PostStatus[] = [
  'missed',
  'idea',
  'draft',
  'changes',
  'review',
  'client',
  'hold',
  'approved',
  'published',
  'measured',
];

/** Three shelves for a filter and for progress: still open, approved, out. */
export type StatusGroup = 'open' | 'approved' | 'out';

export function statusGroup(status: PostStatus): StatusGroup {
  if (status === 'published' || status === 'measured') return 'out';
  return status === 'approved' ? 'approved' : 'open';
}

/** What is known of one post on one channel. */
export interface SlotFacts {
  readonly post: Pick<PlaybookRecord<'posts'>, 'work' | 'approved'>;
  readonly day: IsoDay | null;
  /** It has gone out by today. */
  readonly isOut: boolean;
  readonly object: ContentObject | null;
}

/**
 * The status on the evening of `asOf`: a fact that is dated later has not happened yet.
 * Being on hold outlives an approval, and what is on hold cannot be missed.
 */
export function slotStatus({ post, day, isOut, object }: SlotFacts, asOf: IsoDay): PostStatus {
  if (isOut) return object === null ? 'published' : 'measured';
  if (post.work === 'hold') return 'hold';
  if (day !== null && day < asOf) return 'missed';
  return post.approved !== undefined && post.approved.on <= asOf ? 'approved' : post.work;
}

/** The status of a post over all its channels: the least advanced one. */
export function leastAdvanced(statuses: readonly PostStatus[]): PostStatus {
  return ladder.find((status) => statuses.includes(status)) ?? 'idea';
}
