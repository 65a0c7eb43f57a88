import { mulberry32 } from './mulberry32.ts';
import type { PublishedPost } from './publishedPosts.ts';
import { split } from './spread.ts';

/** How a channel's posts did: audience and engagements of a month, shared out by format, by chance and by what people liked. */
export interface ChannelPlan {
  readonly channel: string;
  readonly seed: number;
  /** Reach, impressions or views of all posts of a month, and the share of them that did something. */
  readonly months: Readonly<Record<string, readonly [audience: number, rate: number]>>;
}

export interface PostResult {
  readonly post: PublishedPost;
  readonly audience: number;
  readonly engagements: number;
  /** Two numbers from 0 to 1 of this post's own, for what follows from it. */
  readonly chance: readonly [number, number];
}

const audienceOfFormat: Readonly<Record<string, number>> = {
  carousel: 1,
  reel: 1.25,
  image: 0.75,
  text: 0.9,
  poll: 0.8,
  link: 0.7,
  video: 1,
};
const rateOfFormat: Readonly<Record<string, number>> = {
  carousel: 1.35,
  reel: 1,
  image: 0.66,
  poll: 1.9,
  text: 0.8,
  link: 0.7,
  video: 1,
};

/** Posts that stood out, by slug: how many more saw them, and how much more of these did something. */
const remarkable: Readonly<Record<string, readonly [audience: number, rate: number]>> = {
  'green-label': [3.3, 1.75],
  'kilo-price': [1.9, 1.3],
  'french-press': [1.5, 1.2],
  'freeze-beans': [1.2, 1.1],
  pumpkin: [1.7, 1.7],
  'shift-station': [1.2, 1.35],
  'hb-boat-builder': [1.6, 0.7],
  'coffee-day': [0.62, 0.3],
  'night-roast': [0.8, 0.55],
  unloading: [0.8, 0.6],
  'skip-button': [0.9, 0.85],
  'empty-jar-open': [2, 1.4],
  'jar-keys': [1.7, 1.8],
  'tune-espresso': [1.4, 1.2],
  'high-tide': [2.1, 1.4],
  'november-box': [0.6, 0.4],
  'moka-pot': [4.6, 1.1],
  'burr-clean': [1.5, 1],
  'roast-log-41': [2.6, 2.1],
  'unity-import': [1.9, 1.6],
  'box-last-day': [0.6, 0.4],
  'cost-of-a-cup': [1.8, 1.2],
  'checkout-down': [1.6, 2.2],
  petersen: [2.4, 2],
};

export function postResults(posts: readonly PublishedPost[], { channel, seed, months }: ChannelPlan): PostResult[] {
  const random = mulberry32(seed);
  const own = posts
    .filter((post) => post.channel === channel)
    .map((post) => ({ post, chance: [random(), random(), random(), random()] as const }));
  return Object.entries(months).flatMap(([month, [audience, rate]]) => {
    const ofMonth = own.filter(({ post }) => post.at.startsWith(month));
    const audiences = split(
      audience,
      ofMonth.map(
        ({ post, chance }) =>
          (audienceOfFormat[post.format] ?? 1) * (remarkable[post.slug]?.[0] ?? 1) * (0.75 + chance[0] / 2),
      ),
    );
    const engagements = split(
      Math.round(audience * rate),
      ofMonth.map(
        ({ post, chance }, index) =>
          (audiences[index] ?? 0) *
          (rateOfFormat[post.format] ?? 1) *
          (remarkable[post.slug]?.[1] ?? 1) *
          (0.85 + chance[1] * 0.3),
      ),
    );
    return ofMonth.map(({ post, chance }, index) => ({
      post,
      audience: audiences[index] ?? 0,
      engagements: engagements[index] ?? 0,
      chance: [chance[2], chance[3]] as const,
    }));
  });
}
