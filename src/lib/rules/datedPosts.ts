import type { Playbook, PlaybookRecord } from '../playbook/playbook.ts';
import type { Slot } from '../playbook/slots.ts';

type Post = PlaybookRecord<'posts'>;

/** Posts that have a day on some channel. What waits in the tray is not held against the strategy yet. */
export function datedPosts({ records }: Pick<Playbook, 'records'>): Post[] {
  return [...records.posts.values()].filter(
    ({ date, overrides }) => date !== undefined || Object.values(overrides).some((own) => own.date !== undefined),
  );
}

/** The posts of slots, each once, in the order of the plan. */
export function unrepeatedPosts(slots: readonly Pick<Slot, 'post'>[]): Post[] {
  return [...new Map(slots.map(({ post }) => [post.id, post])).values()];
}
