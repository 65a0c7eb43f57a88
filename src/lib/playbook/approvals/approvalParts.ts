import { createHash } from 'node:crypto';
import type { approvalPartNames } from '../../schema/records/post.ts';
import type { PlaybookRecord } from '../playbook.ts';

export type ApprovalPart = (typeof approvalPartNames)[number];

/** What an approval is held to: a fingerprint of each part of a post that its reader will see. */
export type ApprovalParts = Readonly<Record<ApprovalPart, string>>;

export type ApprovablePost = Pick<
  PlaybookRecord<'posts'>,
  | 'title'
  | 'body'
  | 'hashtags'
  | 'tags'
  | 'overrides'
  | 'media'
  | 'video'
  | 'link'
  | 'utm'
  | 'date'
  | 'time'
  | 'channels'
  | 'format'
  | 'paid'
  | 'file'
>;

/** The bytes of a picture, video or caption file that a post names, as a hash; null where there is none: then its name stands for it. */
export type HashOfFile = (file: string, written: string) => string | null;

/**
 * The fingerprints of a post as it is. They follow from what the fields say, not from how YAML writes it: quotes, the order
 * of keys and wrapped lines change nothing, an emoji does. Channels may stand in any order, pictures and hashtags may not.
 */
export function approvalParts(post: ApprovablePost, hashOfFile: HashOfFile): ApprovalParts {
  const own = Object.entries(post.overrides).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const seen = (file: string | undefined) => (file === undefined ? null : (hashOfFile(post.file, file) ?? file));
  const perChannel = <T>(tell: (override: (typeof own)[number][1]) => T) =>
    own.flatMap(([channel, override]) => {
      const told = tell(override);
      return Object.values(told as object).every((value) => value === undefined) ? [] : [[channel, told]];
    });
  return {
    text: print([
      post.title,
      readAs(post.body.text),
      post.hashtags,
      perChannel(({ caption, hashtags }) => ({ caption: caption && readAs(caption), hashtags })),
      // Approvals of posts without tags hold as they were given.
      ...(post.tags.length === 0 ? [] : [post.tags]),
    ]),
    media: print([
      post.media.map(({ file, alt, rights }) => [seen(file), alt, rights ?? null]),
      ...(post.video === undefined ? [] : [videoOf(post.video, seen)]),
    ]),
    links: print([post.link ?? null, post.utm?.content, post.utm?.medium, perChannel(({ link }) => ({ link }))]),
    time: print([post.date ?? null, post.time ?? null, perChannel(({ date, time }) => ({ date, time }))]),
    channels: print([
      post.channels.toSorted(),
      post.format,
      post.paid,
      perChannel(({ format, paid }) => ({ format, paid })),
    ]),
  };
}

/** What a video's own file tells (length, size) is in its bytes. */
function videoOf(video: NonNullable<ApprovablePost['video']>, seen: (file: string | undefined) => string | null) {
  const { file, url, alt, captions, silent, cover, rights } = video;
  return [seen(file), url ?? null, alt, seen(captions), silent, seen(cover), rights ?? null];
}

/** A text as it is read: composed letters, one kind of line end, no white space at the ends of lines. */
function readAs(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+$/gm, '')
    .trim();
}

/** Sixteen hexadecimal digits of SHA-256: two versions of one post do not share them by chance. */
function print(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value).normalize('NFC')).digest('hex').slice(0, 16);
}
