import { slotCopy } from '../../playbook/slotCopy.ts';
import { postStatus, type Slot } from '../../playbook/slots.ts';
import { type StatusMarkView, toStatusMark } from '../calendar/statusMark.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import type { KeyValueView } from '../keyValue.ts';
import type { LinkView } from '../linkView.ts';
import { type FindingView, toFindingView } from '../numbers/pages/checksPage.ts';
import { monthRoute, relativeHref, routeOf, routes } from '../routes.ts';
import type { TitleView } from '../titleView.ts';
import type { ViewContext } from '../viewContext.ts';
import { type ApprovalChangeView, toApprovalChange } from './approvalChange.ts';
import { type CopyView, toCopies } from './copyView.ts';
import { type LimitsView, toLimits } from './limitsView.ts';
import { toUtmLinks, type UtmLinkView } from './linksView.ts';
import { type MediaView, toMedia } from './mediaView.ts';
import { type PreviewView, toPreviews } from './preview/previewView.ts';
import { toReasons } from './reasonView.ts';
import { type ResultView, toResults } from './resultView.ts';
import { type TrailRowView, toTrail } from './trailView.ts';
import { toVideo, type VideoView } from './videoView.ts';

/** One post: what it says where, what it has to keep to, why it exists, and what came of it. */
export interface PostPage {
  readonly title: TitleView;
  readonly status: StatusMarkView;
  readonly channels: readonly ChannelBadgeView[];
  readonly around: { readonly label: string; readonly links: readonly LinkView[] };
  readonly copies: readonly CopyView[];
  readonly limits: LimitsView;
  readonly previews: readonly PreviewView[];
  /** To the previews of all platforms; null for a client. */
  readonly allPreviews: LinkView | null;
  readonly reasons: readonly KeyValueView[];
  readonly media: readonly MediaView[];
  readonly video: VideoView | null;
  readonly links: readonly UtmLinkView[];
  readonly trail: readonly TrailRowView[];
  readonly approvalChange: ApprovalChangeView | null;
  /** What `check` says of this file; null for a client. */
  readonly findings: {
    readonly heading: string;
    readonly list: readonly FindingView[];
    readonly none: string;
    readonly helpWord: string;
  } | null;
  readonly results: readonly ResultView[];
  readonly resultNote: string;
  readonly words: Readonly<
    Record<
      | 'why'
      | 'media'
      | 'rights'
      | 'crops'
      | 'link'
      | 'trail'
      | 'result'
      | 'previewNote'
      | 'noText'
      | 'noMedia'
      | 'noLink'
      | 'copy'
      | 'copied',
      string
    >
  >;
}

/** Posts before and after in time. */
export interface Neighbours {
  readonly previous: Slot['post'] | null;
  readonly next: Slot['post'] | null;
}

/** `slots` are those of one post, in the order of the plan; at least one. */
export function toPostPage(slots: readonly [Slot, ...Slot[]], neighbours: Neighbours, context: ViewContext): PostPage {
  const [first] = slots;
  const path = routeOf('posts', first.post.id);
  const media = toMedia(slots, path, context);
  const status = postStatus(slots);
  return {
    title: toTitle(slots, context),
    status: toStatusMark(status, context.playbook.language),
    channels: slots.map(({ channel, paid }) => toChannelBadge(channel, paid)),
    around: toAround(first, neighbours, path, context),
    copies: toCopies(slots, context),
    limits: toLimits(slots, context),
    previews: toPreviews(slots, media, context),
    allPreviews:
      context.playbook.audience === 'client'
        ? null
        : { text: context.words.previews.all, href: relativeHref(path, routes.previews) },
    reasons: toReasons(first.post, path, context),
    media,
    video: toVideo(first.post, context),
    links: toUtmLinks(slots, context),
    trail: toTrail(slots, path, context),
    approvalChange: toApprovalChange(first.post.id, context),
    findings: toFindings(first.post.file, context),
    results: toResults(slots, path, context),
    resultNote: resultNote(slots, context),
    words: pageWords(context),
  };
}

function pageWords({ words }: ViewContext): PostPage['words'] {
  const { why, media, rights, crops, link, trail, result, previewNote, noText, noMedia, noLink, copy, copied } =
    words.calendar;
  return { why, media, rights, crops, link, trail, result, previewNote, noText, noMedia, noLink, copy, copied };
}

function toFindings(file: string, context: ViewContext): PostPage['findings'] {
  const { playbook, words, diagnostics } = context;
  if (playbook.audience === 'client') return null;
  const found = diagnostics.filter(({ place }) => place.file === file);
  const { none, help } = words.numberPages.checks;
  return {
    heading: words.frame.nav.checks,
    list: found.map((one) => toFindingView(one, context)),
    none,
    helpWord: help,
  };
}

function toTitle(slots: readonly [Slot, ...Slot[]], { format, words }: ViewContext): TitleView {
  const [{ post, channel, day, time }] = slots;
  return {
    numeral: day === null ? '–' : String(Number(day.slice(8))),
    kind: day === null ? words.calendar.unplanned : postDay(day, time, format),
    heading: post.title,
    lede:
      slots.length === 1
        ? words.calendar.oneChannel(channel.title)
        : words.calendar.severalChannels(slots.length, new Set(slots.map(slotCopy)).size),
  };
}

function postDay(day: string, time: string | null, format: ViewContext['format']): string {
  return [format.weekday(day, 'short'), format.monthName(day.slice(0, 7)), time].filter(Boolean).join(', ');
}

function toAround(
  { day }: Slot,
  { previous, next }: Neighbours,
  path: string,
  { format, words }: ViewContext,
): PostPage['around'] {
  const { calendar } = words;
  const named = (name: string, post: Slot['post'] | null): LinkView[] =>
    post === null ? [] : [{ text: `${name}: ${post.title}`, href: relativeHref(path, routeOf('posts', post.id)) }];
  const month =
    day === null
      ? { text: calendar.list, href: relativeHref(path, routes.calendarList) }
      : { text: format.month(day.slice(0, 7)), href: relativeHref(path, `${monthRoute(day.slice(0, 7))}#d-${day}`) };
  return {
    label: calendar.around,
    links: [...named(calendar.previous, previous), month, ...named(calendar.next, next)],
  };
}

function resultNote(slots: readonly Slot[], { words }: ViewContext): string {
  return slots.some(({ out }) => out !== null) ? words.calendar.noResult : words.calendar.resultLater;
}
