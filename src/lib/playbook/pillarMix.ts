import { compareText } from '../language/compareText.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import { isPlannedIn, plannedPosts } from './plannedPosts.ts';
import type { PlaybookRecord, Records } from './playbook.ts';
import type { Slot } from './slots.ts';

/** One pillar's part of the plan, held against the share that the strategy gives it. */
export interface PillarShare {
  readonly pillar: PlaybookRecord<'pillars'>;
  readonly posts: number;
  /** Of all posts in the span, with or without a pillar; null when there are none. */
  readonly share: number | null;
  /** Percentage points off the target; null when there are no posts. */
  readonly pointsOff: number | null;
  readonly isInBand: boolean;
}

export interface PillarMix {
  /** All posts of the span: the denominator of every share. */
  readonly posts: number;
  readonly withoutPillar: number;
  readonly shares: readonly PillarShare[];
}

/** The mix of a span: a post counts once, on the day of its first slot, wherever it is cross-posted. */
export function pillarMix(slots: readonly Slot[], { pillars }: Pick<Records, 'pillars'>, range: DayRange): PillarMix {
  const posts = plannedPosts(slots).filter(({ day }) => isPlannedIn(day, range));
  const shares = [...pillars.values()]
    .toSorted((a, b) => a.order - b.order || compareText(a.id, b.id))
    .map((pillar) => pillarShare(pillar, posts.filter(({ post }) => post.pillar === pillar.id).length, posts.length));
  const withPillar = shares.reduce((sum, share) => sum + share.posts, 0);
  return { posts: posts.length, withoutPillar: posts.length - withPillar, shares };
}

function pillarShare(pillar: PillarShare['pillar'], posts: number, all: number): PillarShare {
  if (all === 0) return { pillar, posts, share: null, pointsOff: null, isInBand: true };
  const pointsOff = (posts * 100) / all - pillar.share.percent;
  return { pillar, posts, share: posts / all, pointsOff, isInBand: Math.abs(pointsOff) <= pillar.share.band + 1e-9 };
}
