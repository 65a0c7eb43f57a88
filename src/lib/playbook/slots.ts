import type { ContentObject, IsoDay } from '../metrics/observation.ts';
import { normalizePermalink } from './permalink.ts';
import type { Playbook, PlaybookRecord } from './playbook.ts';
import { leastAdvanced, type PostStatus, slotStatus } from './postStatus.ts';

type Post = PlaybookRecord<'posts'>;

/** One post on one channel, with what that channel says differently. */
export interface Slot {
  readonly post: Post;
  readonly channel: PlaybookRecord<'channels'>;
  /** The planned day in the client's zone; null in the tray of posts without a date. */
  readonly day: IsoDay | null;
  /** Planned wall time in the client's zone, `09:30`; null where only the day is planned. */
  readonly time: string | null;
  readonly caption: string;
  readonly format: Post['format'];
  readonly link: string | null;
  readonly hashtags: readonly string[];
  readonly paid: boolean;
  /** What the team noted when it went out. */
  readonly published: { readonly at: string; readonly url?: string; readonly id?: string } | null;
  /** The same post as an export names it. */
  readonly object: ContentObject | null;
  readonly status: PostStatus;
}

/** What slots follow from: enough to ask before figures exist. */
export type SlotSource = Pick<Playbook, 'asOf' | 'records' | 'metrics'>;

/**
 * Every post on every channel that the audience may see, in the order of the plan:
 * day, time (a day without a time first), channel; posts without a date at the end.
 */
export function slotsOf(source: SlotSource): readonly Slot[] {
  const objects = indexObjects(source.metrics.objects);
  return [...source.records.posts.values()].flatMap((post) => slotsOfPost(post, source, objects)).toSorted(inPlanOrder);
}

/** The status of a whole post from its slots. */
export function postStatus(slots: readonly Slot[]): PostStatus {
  return leastAdvanced(slots.map(({ status }) => status));
}

type ObjectIndex = ReadonlyMap<string, ContentObject>;

function slotsOfPost(post: Post, { records, asOf }: SlotSource, objects: ObjectIndex): Slot[] {
  return post.channels.flatMap((id) => {
    const channel = records.channels.get(id);
    return channel === undefined ? [] : [toSlot(post, channel, asOf, objects)];
  });
}

function toSlot(post: Post, channel: Slot['channel'], asOf: IsoDay, objects: ObjectIndex): Slot {
  const own = post.overrides[channel.id] ?? {};
  const day = own.date ?? post.date ?? null;
  const published = post.published[channel.id] ?? null;
  const object = published === null ? null : findObject(objects, channel.id, published);
  return {
    post,
    channel,
    day,
    time: own.time ?? post.time ?? null,
    caption: own.caption ?? post.body.text.trim(),
    format: own.format ?? post.format,
    link: own.link ?? post.link ?? null,
    hashtags: own.hashtags ?? post.hashtags,
    paid: own.paid ?? post.paid,
    published,
    object,
    status: slotStatus({ post, day, published, object }, asOf),
  };
}

function indexObjects(objects: readonly ContentObject[]): ObjectIndex {
  const index = new Map<string, ContentObject>();
  for (const object of objects) {
    index.set(key(object.channel, object.id), object);
    if (object.permalink !== null) index.set(key(object.channel, normalizePermalink(object.permalink)), object);
  }
  return index;
}

function findObject(objects: ObjectIndex, channel: string, published: NonNullable<Slot['published']>) {
  const byId = published.id === undefined ? undefined : objects.get(key(channel, published.id));
  if (byId !== undefined) return byId;
  return published.url === undefined ? null : (objects.get(key(channel, normalizePermalink(published.url))) ?? null);
}

function key(channel: string, name: string): string {
  return `${channel}\n${name}`;
}

function inPlanOrder(a: Slot, b: Slot): number {
  return (
    compare(a.day ?? '9999', b.day ?? '9999') ||
    compare(a.time ?? '', b.time ?? '') ||
    a.channel.order - b.channel.order ||
    compare(a.channel.id, b.channel.id) ||
    compare(a.post.id, b.post.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
