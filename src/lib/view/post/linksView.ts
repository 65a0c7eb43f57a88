import type { Slot } from '../../playbook/slots.ts';
import { utmLink } from '../../playbook/utmLink.ts';
import { type ChannelBadgeView, toChannelBadge } from '../channelBadge.ts';
import type { ViewContext } from '../viewContext.ts';

/** The address to put into one channel, with its UTM parameters. */
export interface UtmLinkView {
  readonly channel: ChannelBadgeView;
  readonly address: string;
  /** On the page. */
  readonly id: string;
}

export function toUtmLinks(slots: readonly Slot[], { playbook }: ViewContext): UtmLinkView[] {
  return slots.flatMap((slot) => {
    const address = utmLink(slot, playbook.records);
    return address === null
      ? []
      : [{ channel: toChannelBadge(slot.channel, slot.paid), address, id: `link-${slot.channel.id}` }];
  });
}
