import { posix } from 'node:path';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { Slot } from '../../playbook/slots.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import { relativeHref } from '../routes.ts';
import { type SiteAsset, siteAsset } from '../siteAsset.ts';
import type { ViewContext } from '../viewContext.ts';
import { type PreviewRatio, previewShape } from './preview/previewShapes.ts';
import { ratioText } from './preview/ratioText.ts';

/** A picture of a post with its description and its rights. */
export interface MediaView {
  readonly src: string;
  readonly name: string;
  readonly alt: string;
  /** Null where nobody wrote who gave them. */
  readonly rights: string | null;
  readonly note: string;
  /** How it is cut, and where. */
  readonly crops: readonly CropView[];
}

/** The cover of a video first: it is what a stranger sees. */
function picturesOf({ video, media }: PlaybookRecord<'posts'>): PlaybookRecord<'posts'>['media'] {
  return video?.cover === undefined ? media : [{ ...video, file: video.cover }, ...media];
}

export interface CropView {
  readonly ratio: PreviewRatio;
  /** `4:5` */
  readonly text: string;
  readonly channels: readonly ChannelBadgeView[];
}

/** `slots` are those of the post. */
export function toMedia(slots: readonly [Slot, ...Slot[]], path: string, { words }: ViewContext): MediaView[] {
  const [{ post }] = slots;
  const crops = toCrops(slots);
  return picturesOf(post).map(({ file, alt, rights }) => ({
    src: relativeHref(path, mediaAsset(post.file, file).to),
    name: posix.basename(file),
    alt,
    rights: rights ?? null,
    note: rights === undefined ? words.calendar.noRights : rights,
    crops,
  }));
}

function toCrops(slots: readonly Slot[]): CropView[] {
  const byRatio = Map.groupBy(slots, ({ channel, format }) => previewShape(channel.platform, format).ratio);
  return [...byRatio].map(([ratio, own]) => ({
    ratio,
    text: ratioText(ratio),
    channels: own.map(({ channel, paid }) => toChannelBadge(channel, paid)),
  }));
}

/** The files that the page needs. */
export function mediaAssets(post: PlaybookRecord<'posts'>): SiteAsset[] {
  return picturesOf(post).map(({ file }) => mediaAsset(post.file, file));
}

function mediaAsset(record: string, written: string): SiteAsset {
  return siteAsset(posix.join(posix.dirname(record), written));
}
