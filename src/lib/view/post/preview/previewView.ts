import { say } from '../../../language/language.ts';
import type { PlatformLimit } from '../../../platforms/limits.ts';
import { copyParts } from '../../../playbook/copyParts.ts';
import { slotCopy } from '../../../playbook/slotCopy.ts';
import { slotLimits } from '../../../playbook/slotLimits.ts';
import type { Slot } from '../../../playbook/slots.ts';
import type { Platform } from '../../../schema/platforms.ts';
import { formats } from '../../../schema/words.ts';
import type { ViewContext } from '../../viewContext.ts';
import type { MediaView } from '../mediaView.ts';
import {
  isMoving,
  type PieceKind,
  type PreviewFormat,
  type PreviewLayout,
  type PreviewRatio,
  type PreviewShape,
  previewShape,
} from './previewShapes.ts';
import { type PreviewTextView, previewText } from './previewText.ts';
import { ratioText } from './ratioText.ts';

/** One part of a preview, drawn by itself. */
export type PieceView =
  | {
      readonly kind: 'head';
      readonly name: string;
      readonly detail: string;
      readonly avatar: { readonly form: 'round' | 'square'; readonly letters: string } | null;
      readonly button: string | null;
    }
  | { readonly kind: 'title'; readonly text: string }
  | ({ readonly kind: 'text'; readonly before: string | null; readonly more: string } & PreviewTextView)
  | { readonly kind: 'none'; readonly text: string }
  | {
      readonly kind: 'media';
      readonly ratio: PreviewRatio;
      readonly show: 'one' | 'slides' | 'grid';
      readonly pictures: readonly PreviewedPicture[];
      /** "1 of 5", or "+3" on the last of a grid. */
      readonly count: string | null;
      readonly isMoving: boolean;
      readonly live: string | null;
      /** What stands in the place of a picture that is not there yet. */
      readonly missing: string | null;
    }
  | { readonly kind: 'poll'; readonly answers: readonly string[]; readonly note: string | null }
  | { readonly kind: 'link'; readonly host: string; readonly path: string }
  | { readonly kind: 'actions'; readonly words: readonly string[] }
  | { readonly kind: 'meta'; readonly text: string };

/** A post as a stranger would see it on one platform. */
export interface PreviewView {
  readonly heading: string;
  readonly note: string;
  readonly platform: Platform;
  readonly layout: PreviewLayout;
  /** A story has its bars on top. */
  readonly bars: number;
  /** One list of parts; several of a thread. */
  readonly posts: readonly (readonly PieceView[])[];
}

/** What is previewed: a post on one channel, or a sample. */
export interface PreviewedPost {
  readonly platform: Platform;
  readonly format: PreviewFormat;
  /** Those in force on the planned day. */
  readonly limits: readonly PlatformLimit[];
  readonly time: string | null;
  readonly paid: boolean;
  readonly title: string;
  readonly copy: string;
  readonly link: string | null;
  /** What its video shows, where it has one. */
  readonly video?: string | undefined;
  /** Who speaks, and the names of the account and of its page. */
  readonly name: string;
  readonly handle: string | null;
  readonly home: string | null;
}

export type PreviewedPicture = Pick<MediaView, 'src' | 'alt'>;

/** One preview a channel. */
export function toPreviews(slots: readonly Slot[], media: readonly MediaView[], context: ViewContext): PreviewView[] {
  return slots.map((slot) => toPreview(slot.channel.title, previewed(slot, context), media, context));
}

function previewed(slot: Slot, { playbook }: ViewContext): PreviewedPost {
  const { post, channel, format, time, paid, link, day } = slot;
  return {
    platform: channel.platform,
    format,
    limits: slotLimits(slot, day ?? playbook.asOf),
    time,
    paid,
    title: post.title,
    copy: slotCopy(slot),
    link,
    video: post.video?.alt,
    name: playbook.client.name,
    handle: channel.handle ?? null,
    home: channel.url ?? null,
  };
}

export function toPreview(
  heading: string,
  post: PreviewedPost,
  media: readonly PreviewedPicture[],
  context: ViewContext,
): PreviewView {
  const { platform, format } = post;
  const shape = previewShape(platform, format);
  const { texts, answers } = copyParts(post.copy, format);
  const parts = shape.layout === 'stream' ? texts : [texts.join('\n\n')];
  return {
    heading,
    note: [say(formats[format], context.playbook.language), media.length > 0 ? ratioText(shape.ratio) : '']
      .filter(Boolean)
      .join(', '),
    platform,
    layout: shape.layout,
    bars: format === 'story' ? Math.max(1, media.length) : 0,
    posts: parts.map((text, index) => {
      const isFirst = index === 0;
      const isLast = index === parts.length - 1;
      const at: PiecePlace = { post, shape, text, answers, media: isFirst ? media : [], isFirst, isLast, context };
      return shape.pieces.flatMap((kind) => pieces[kind](at));
    }),
  };
}

interface PiecePlace {
  readonly post: PreviewedPost;
  readonly shape: PreviewShape;
  readonly text: string;
  readonly answers: readonly string[];
  readonly media: readonly PreviewedPicture[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly context: ViewContext;
}

/** One row a part: what it shows, or nothing. */
const pieces: Readonly<Record<PieceKind, (at: PiecePlace) => PieceView[]>> = {
  head,
  title: ({ post }) => [{ kind: 'title', text: post.title }],
  text,
  media: pictures,
  poll: ({ post, answers, context: { words } }) =>
    post.format === 'poll'
      ? [{ kind: 'poll', answers, note: answers.length === 0 ? words.previews.noAnswers : null }]
      : [],
  // A card needs the room of a picture; a story has a sticker.
  link: ({ post: { link, format }, isLast, media }) => {
    const hasRoom = format !== 'poll' && isLast && (media.length === 0 || format === 'link');
    if (link === null || (!hasRoom && format !== 'story')) return [];
    const { host, pathname } = new URL(link);
    return [{ kind: 'link', host: host.replace(/^www\./, ''), path: pathname === '/' ? '' : pathname }];
  },
  actions: ({ shape, context: { words } }) =>
    shape.actions.length === 0
      ? []
      : [{ kind: 'actions', words: shape.actions.map((action) => words.previews.actions[action]) }],
  meta: ({ post: { time }, shape, context: { words } }) => {
    const said = [...shape.actions.map((action) => words.previews.actions[action]), time ?? ''].filter(Boolean);
    return said.length === 0 ? [] : [{ kind: 'meta', text: said.join(' · ') }];
  },
};

function head({ post, shape, isFirst, context }: PiecePlace): PieceView[] {
  const { calendar, previews } = context.words;
  const name = shape.named === undefined ? accountOf(post) : post.name;
  const below: Readonly<Record<'at' | 'host', string>> = { at: post.handle ?? '', host: hostOf(post) };
  const said = [
    shape.named === undefined ? '' : below[shape.named],
    post.paid || shape.isAd === true ? calendar.sponsored : isFirst ? (post.time ?? '') : '',
  ];
  return [
    {
      kind: 'head',
      name,
      detail: said.filter((part) => part !== '' && part !== name).join(' · '),
      avatar: shape.avatar === 'none' ? null : { form: shape.avatar, letters: initials(post.name) },
      button: shape.layout === 'player' ? previews.actions.subscribe : null,
    },
  ];
}

function accountOf({ handle, name }: PreviewedPost): string {
  return (handle ?? name).replace(/^@/, '');
}

function hostOf({ link, home }: PreviewedPost): string {
  const address = link ?? home;
  return address === null ? '' : new URL(address).host.replace(/^www\./, '');
}

/** The first letters of the first two words. */
function initials(name: string): string {
  return name
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '')
    .join('');
}

function text({ post, shape, text: copy, context: { words } }: PiecePlace): PieceView[] {
  const { platform, format, limits } = post;
  if (copy === '') return format === 'story' ? [] : [{ kind: 'none', text: words.calendar.noText }];
  const place = { platform, format, limits, cutAfter: shape.cutAfter };
  const before = shape.nameBeforeText === true ? accountOf(post) : null;
  return [{ kind: 'text', before, more: words.calendar.more, ...previewText(copy, place) }];
}

/** A video that has no picture of its own to begin with shows its first frame, which lies in its file. */
function missing({ video }: PreviewedPost, { previews }: ViewContext['words']): string {
  return video === undefined ? previews.noPicture : previews.noCover(video);
}

/** Formats whose post is nothing without a picture. */
const pictured: readonly PreviewFormat[] = ['image', 'carousel', 'reel', 'short', 'video', 'story', 'live'];

const mostInGrid = 4;

function pictures({ post, shape, media, isFirst, context: { words, format } }: PiecePlace): PieceView[] {
  if (media.length === 0 && !(isFirst && (pictured.includes(post.format) || shape.layout === 'tall'))) return [];
  const show = media.length < 2 ? 'one' : post.format === 'carousel' ? 'slides' : shape.several;
  const beyond = media.length - mostInGrid;
  return [
    {
      kind: 'media',
      ratio: shape.ratio,
      show,
      pictures: show === 'grid' ? media.slice(0, mostInGrid) : media,
      count:
        show === 'slides'
          ? words.previews.firstOf(media.length)
          : show === 'grid' && beyond > 0
            ? `+${format.number(beyond)}`
            : null,
      isMoving: media.length > 0 && isMoving(post.format),
      live: post.format === 'live' ? words.previews.live : null,
      missing: media.length === 0 ? missing(post, words) : null,
    },
  ];
}
