import { posix } from 'node:path';
import { copyParts } from '../../playbook/copyParts.ts';
import type { Platform } from '../../schema/platforms.ts';
import { isTitled } from './networks.ts';
import type { ScheduledPost } from './scheduledPost.ts';
import type { Loss, Scheduler } from './scheduler.ts';

/** What a person has to do by hand in the tool, since the file can't say it. */
export interface LostFact {
  readonly loss: Loss;
  /** The thing itself, to copy from: an address, a description, a file. */
  readonly value: string;
}

/** Formats that a tool makes of the text and the pictures by itself. */
const plain: readonly string[] = ['image', 'carousel', 'text', 'link', 'video'];

/** One row a loss: what a post has of it. Asked only where the tool has no place for it. */
const present: Readonly<Record<Exclude<Loss, 'media'>, (post: ScheduledPost, zone: string) => readonly string[]>> = {
  link: ({ link }) => (link === null ? [] : [link]),
  firstComment: ({ slot: { firstComment } }) => (firstComment === null ? [] : [firstComment]),
  carousel: () => [],
  altText: ({ pictures }) => pictures.map(({ alt }) => alt),
  video: ({ slot: { post } }) => (post.video?.url === undefined ? below(post, post.video?.file) : [post.video.url]),
  captions: ({ slot: { post } }) => below(post, post.video?.captions),
  format: ({ slot }) => (plain.includes(slot.format) ? [] : [slot.format]),
  thread: ({ slot, text }) => (slot.format === 'thread' ? copyParts(text, slot.format).texts : []),
  poll: ({ slot, text }) => copyParts(text, slot.format).answers,
  paid: ({ slot }) => (slot.paid ? [slot.channel.title] : []),
  title: ({ platform, slot }) => (isTitled(platform) ? [slot.post.title] : []),
  tags: ({ platform, slot: { post } }) =>
    platform === 'youtube' && post.tags.length > 0 ? [post.tags.join(', ')] : [],
  board: ({ platform }) => (hasBoards(platform) ? [''] : []),
  zone: (_, zone) => [zone],
};

/** Everything of a post that the file does not carry, in the order of a checklist. */
export function lossesOf(post: ScheduledPost, scheduler: Scheduler, timeZone: string): LostFact[] {
  const kinds = Object.keys(present) as (keyof typeof present)[];
  const lost = kinds
    .filter((loss) => !scheduler.carries.includes(loss))
    .flatMap((loss) => present[loss](post, timeZone).map((value) => ({ loss, value })));
  return [...pictureLosses(post, scheduler), ...lost];
}

/** Pictures without an address on the web, and those beyond what the tool takes. */
function pictureLosses({ pictures }: ScheduledPost, { pictures: most }: Scheduler): LostFact[] {
  return pictures.flatMap(({ file, url }, at): LostFact[] => {
    if (at < most) return url === null ? [{ loss: 'media', value: file }] : [];
    return [{ loss: at === 0 ? 'media' : 'carousel', value: file }];
  });
}

function hasBoards(platform: Platform): boolean {
  return platform === 'pinterest';
}

/** A file beside a record, as a path below the client's folder. */
function below({ file: record }: ScheduledPost['slot']['post'], written: string | undefined): string[] {
  return written === undefined ? [] : [posix.join(posix.dirname(record), written)];
}
