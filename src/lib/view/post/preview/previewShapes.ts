import type { Platform } from '../../../schema/platforms.ts';
import type { formats } from '../../../schema/words.ts';

export type PreviewFormat = keyof typeof formats;

/** How a platform lays a post out. A stylesheet has rules for each. */
export type PreviewLayout = 'feed' | 'stream' | 'bubble' | 'tall' | 'pin' | 'player' | 'page' | 'result' | 'letter';

export type PieceKind = 'head' | 'title' | 'text' | 'media' | 'poll' | 'link' | 'actions' | 'meta';

/** Width and height of a picture as the stylesheet knows them. */
export type PreviewRatio = '1-1' | '4-5' | '2-3' | '4-3' | '16-9' | '191-100' | '9-16';

export type PreviewAction =
  | 'like'
  | 'comment'
  | 'share'
  | 'save'
  | 'repost'
  | 'reply'
  | 'send'
  | 'upvote'
  | 'views'
  | 'boost'
  | 'favourite'
  | 'klass'
  | 'subscribe'
  | 'learnMore'
  | 'visit';

/** What tells a platform's posts from another's at a glance. Proportions are about those of its app on a phone, not a limit. */
export interface PreviewShape {
  readonly layout: PreviewLayout;
  /** From the top down. */
  readonly pieces: readonly PieceKind[];
  readonly avatar: 'round' | 'square' | 'none';
  /** What stands below the account's name, where it is more than the time. */
  readonly named?: 'at' | 'host';
  readonly ratio: PreviewRatio;
  /** Several pictures: one at a time with the number of all, or a grid of at most four. */
  readonly several: 'slides' | 'grid';
  readonly actions: readonly PreviewAction[];
  /** The account's name stands before the text once more. */
  readonly nameBeforeText?: true | undefined;
  /** Shown where the platform promises no fold: how many signs of the text stand there, at most. */
  readonly cutAfter?: number;
  /** It is always paid for. */
  readonly isAd?: true;
}

const card = ['head', 'text', 'media', 'link', 'poll', 'actions'] as const;
const post = ['head', 'text', 'media', 'poll', 'link', 'actions'] as const;
const answer = ['head', 'title', 'text'] as const;
const feed = { layout: 'feed', pieces: card, avatar: 'round', ratio: '4-5', several: 'grid' } as const;
const stream = {
  layout: 'stream',
  pieces: post,
  avatar: 'round',
  named: 'at',
  ratio: '16-9',
  several: 'grid',
} as const;
const page = {
  layout: 'page',
  pieces: ['head', 'title', 'media', 'text'],
  avatar: 'none',
  named: 'host',
  ratio: '16-9',
  several: 'slides',
  actions: [],
  cutAfter: 400,
} as const;
const result = {
  layout: 'result',
  pieces: answer,
  avatar: 'none',
  named: 'host',
  ratio: '1-1',
  several: 'slides',
  actions: [],
  cutAfter: 155,
} as const;
const letter = {
  layout: 'letter',
  pieces: ['head', 'title', 'text', 'media', 'link'],
  avatar: 'none',
  ratio: '16-9',
  several: 'slides',
  actions: [],
  cutAfter: 400,
} as const;
const facebook = { ...feed, actions: ['like', 'comment', 'share'] } as const;
const vk = { ...feed, ratio: '4-3', actions: ['like', 'comment', 'share', 'views'] } as const;
const linkedin = {
  ...feed,
  avatar: 'square',
  ratio: '191-100',
  actions: ['like', 'comment', 'repost', 'send'],
} as const;

/** One row a platform: a platform without one does not compile. */
export const previewShapes: Readonly<Record<Platform, PreviewShape>> = {
  instagram: {
    ...feed,
    pieces: ['head', 'media', 'actions', 'text'],
    several: 'slides',
    actions: ['like', 'comment', 'share', 'save'],
    nameBeforeText: true,
  },
  facebook,
  threads: { ...stream, ratio: '4-5', several: 'slides', actions: ['like', 'reply', 'repost', 'send'] },
  youtube: {
    layout: 'player',
    pieces: ['media', 'title', 'head', 'text', 'poll'],
    avatar: 'round',
    ratio: '16-9',
    several: 'slides',
    actions: ['subscribe'],
  },
  tiktok: {
    layout: 'tall',
    pieces: ['media', 'head', 'text', 'actions'],
    avatar: 'round',
    named: 'at',
    ratio: '9-16',
    several: 'slides',
    actions: ['like', 'comment', 'save', 'share'],
  },
  x: { ...stream, actions: ['reply', 'repost', 'like', 'views'] },
  linkedin,
  pinterest: {
    layout: 'pin',
    pieces: ['media', 'title', 'text', 'head', 'actions'],
    avatar: 'round',
    ratio: '2-3',
    several: 'slides',
    actions: ['visit', 'save'],
  },
  telegram: {
    layout: 'bubble',
    pieces: ['head', 'media', 'text', 'poll', 'link', 'meta'],
    avatar: 'none',
    ratio: '4-3',
    several: 'grid',
    actions: ['views'],
  },
  vk,
  ok: { ...feed, ratio: '4-3', actions: ['comment', 'share', 'klass'] },
  dzen: {
    ...page,
    avatar: 'round',
    pieces: ['media', 'title', 'text', 'head', 'actions'],
    actions: ['like', 'comment'],
  },
  bluesky: { ...stream, ratio: '4-3', actions: ['reply', 'repost', 'like'] },
  mastodon: { ...stream, avatar: 'square', actions: ['reply', 'boost', 'favourite'] },
  reddit: {
    ...feed,
    pieces: ['head', 'title', 'media', 'text', 'link', 'poll', 'actions'],
    ratio: '4-3',
    several: 'slides',
    actions: ['upvote', 'comment', 'share'],
  },
  blog: page,
  site: page,
  search: result,
  email: letter,
  maps: { ...feed, avatar: 'square', ratio: '4-3', several: 'slides', actions: ['learnMore'] },
  'meta-ads': { ...facebook, ratio: '1-1', several: 'slides', isAd: true },
  'google-ads': { ...result, isAd: true, cutAfter: 90 },
  'linkedin-ads': { ...linkedin, isAd: true },
  'vk-ads': { ...vk, ratio: '1-1', isAd: true },
  'yandex-direct': { ...result, isAd: true, cutAfter: 81 },
  inbox: {
    layout: 'bubble',
    pieces: ['text', 'media', 'meta'],
    avatar: 'none',
    ratio: '4-3',
    several: 'grid',
    actions: [],
  },
  crm: { ...letter, pieces: ['head', 'title', 'text'] },
};

/** Formats that fill a phone's screen, wherever they are published. */
const upright: ReadonlySet<PreviewFormat> = new Set(['reel', 'short', 'story']);
/** Formats that begin when somebody presses the triangle. */
const moving: ReadonlySet<PreviewFormat> = new Set(['reel', 'short', 'video', 'live']);

const tallShape: Pick<PreviewShape, 'layout' | 'pieces' | 'ratio' | 'several'> = {
  layout: 'tall',
  pieces: ['media', 'head', 'text', 'link', 'actions'],
  ratio: '9-16',
  several: 'slides',
};

/** The shape of one format on one platform. */
export function previewShape(platform: Platform, format: PreviewFormat): PreviewShape {
  const shape = previewShapes[platform];
  if (upright.has(format) && (shape.layout === 'feed' || shape.layout === 'stream' || shape.layout === 'player'))
    return { ...shape, ...tallShape, nameBeforeText: undefined };
  if (format === 'article' && shape.layout === 'feed')
    return { ...shape, pieces: ['head', 'media', 'title', 'text', 'actions'], ratio: '16-9', cutAfter: 200 };
  if ((format === 'video' || format === 'live') && shape.layout !== 'tall') return { ...shape, ratio: '16-9' };
  return shape;
}

export function isMoving(format: PreviewFormat): boolean {
  return moving.has(format);
}
