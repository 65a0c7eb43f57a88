import type { DayRange } from '../../metrics/metricsStore.ts';
import { isPlannedIn, type PlannedPost, plannedPosts } from '../../playbook/plannedPosts.ts';
import { statusGroup } from '../../playbook/postStatus.ts';
import { postStatus, type Slot } from '../../playbook/slots.ts';

export interface PostCount {
  readonly planned: number;
  readonly out: number;
  readonly missed: number;
}

/** How many posts a span has, how many of them are out on all their channels, how many were missed on one. */
export function postCount(slots: readonly Slot[], range: DayRange): PostCount {
  const posts = postsIn(slots, range);
  const statuses = posts.map((post) => postStatus(post.slots));
  return {
    planned: posts.length,
    out: statuses.filter((status) => statusGroup(status) === 'out').length,
    missed: statuses.filter((status) => status === 'missed').length,
  };
}

export function postsIn(slots: readonly Slot[], range: DayRange): PlannedPost[] {
  return plannedPosts(slots).filter(({ day }) => isPlannedIn(day, range));
}
