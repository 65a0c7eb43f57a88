import type { IsoDay } from '../metrics/observation.ts';
import type { PlaybookRecord, Records } from './playbook.ts';

type Post = PlaybookRecord<'posts'>;

/** One post on one channel as the plan has it, with what that channel says differently. */
export interface PlannedSlot {
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
  readonly firstComment: string | null;
  readonly paid: boolean;
  /** What the team noted when it went out. */
  readonly published: { readonly at: string; readonly url?: string; readonly id?: string } | null;
}

/** Every post on every channel that the records hold. */
export function plannedSlots({ posts, channels }: Pick<Records, 'posts' | 'channels'>): PlannedSlot[] {
  return [...posts.values()].flatMap((post) =>
    post.channels.flatMap((id) => {
      const channel = channels.get(id);
      return channel === undefined ? [] : [plannedSlot(post, channel)];
    }),
  );
}

function plannedSlot(post: Post, channel: PlannedSlot['channel']): PlannedSlot {
  const own = post.overrides[channel.id] ?? {};
  return {
    post,
    channel,
    day: own.date ?? post.date ?? null,
    time: own.time ?? post.time ?? null,
    caption: own.caption ?? post.body.text.trim(),
    format: own.format ?? post.format,
    link: own.link ?? post.link ?? null,
    hashtags: own.hashtags ?? post.hashtags,
    firstComment: own.firstComment ?? post.firstComment ?? null,
    paid: own.paid ?? post.paid,
    published: post.published[channel.id] ?? null,
  };
}
