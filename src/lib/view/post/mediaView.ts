import { posix } from 'node:path';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { relativeHref } from '../routes.ts';
import { type SiteAsset, siteAsset } from '../siteAsset.ts';
import type { ViewContext } from '../viewContext.ts';

/** A picture of a post with its description and its rights. */
export interface MediaView {
  readonly src: string;
  readonly name: string;
  readonly alt: string;
  /** Null where nobody wrote who gave them. */
  readonly rights: string | null;
  readonly note: string;
}

/** The cover of a video first: it is what a stranger sees. */
function picturesOf({ video, media }: PlaybookRecord<'posts'>): PlaybookRecord<'posts'>['media'] {
  return video?.cover === undefined ? media : [{ ...video, file: video.cover }, ...media];
}

export function toMedia(post: PlaybookRecord<'posts'>, path: string, { words }: ViewContext): MediaView[] {
  return picturesOf(post).map(({ file, alt, rights }) => ({
    src: relativeHref(path, mediaAsset(post.file, file).to),
    name: posix.basename(file),
    alt,
    rights: rights ?? null,
    note: rights === undefined ? words.calendar.noRights : rights,
  }));
}

/** The files that the page needs. */
export function mediaAssets(post: PlaybookRecord<'posts'>): SiteAsset[] {
  return picturesOf(post).map(({ file }) => mediaAsset(post.file, file));
}

function mediaAsset(record: string, written: string): SiteAsset {
  return siteAsset(posix.join(posix.dirname(record), written));
}
