import type { PlaybookRecord } from '../playbook/playbook.ts';

/** Two letters in a box; filled when the post is promoted for money. */
export interface ChannelBadgeView {
  readonly code: string;
  readonly name: string;
  readonly paid: boolean;
}

export function toChannelBadge({ code, title }: PlaybookRecord<'channels'>, paid = false): ChannelBadgeView {
  return { code, name: title, paid };
}
