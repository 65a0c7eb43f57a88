import type { DayRange } from '../metrics/metricsStore.ts';
import type { ShownClient } from '../schema/client.ts';
import { isPlannedIn, plannedPosts } from './plannedPosts.ts';
import { type PlanWeek, planWeeks } from './planWeeks.ts';
import type { Slot } from './slots.ts';

/** What the posts of one week cost in hours, and what the team has. */
export interface WeekLoad {
  readonly week: PlanWeek;
  readonly posts: number;
  /** Of the posts that have an estimate; null where none has one. */
  readonly hours: number | null;
  /** Posts whose estimate is missing: the hours are at least `hours`. */
  readonly unestimated: number;
  /** Hours a week of the whole team; null where nobody's are known, and always for a client. */
  readonly capacity: number | null;
}

/** Hours of every week that a span touches. All of a post's hours stand in the week of its first slot. */
export function workload(
  slots: readonly Slot[],
  client: Pick<ShownClient, 'capacity' | 'weekStart'>,
  range: DayRange,
): WeekLoad[] {
  const posts = plannedPosts(slots);
  const capacity = weeklyCapacity(client);
  return planWeeks(range, client.weekStart).map((week) => {
    const efforts = posts.filter(({ day }) => isPlannedIn(day, week)).map(({ post }) => post.effortHours);
    const known = efforts.filter((hours) => hours !== undefined);
    const hours = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
    return { week, posts: efforts.length, hours, unestimated: efforts.length - known.length, capacity };
  });
}

/** Hours a week of everybody in `capacity`; null where the field is empty or hidden. */
export function weeklyCapacity({ capacity }: Pick<ShownClient, 'capacity'>): number | null {
  const hours = Object.values(capacity ?? {});
  return hours.length === 0 ? null : hours.reduce((sum, one) => sum + one, 0);
}
