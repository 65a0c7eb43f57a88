import type { Playbook } from '../../playbook/playbook.ts';
import { type Slot, slotsOf } from '../../playbook/slots.ts';
import type { SiteFile } from '../siteFile.ts';
import { type Feed, feedPath, slotsOfFeed, wholePlan } from './feeds.ts';
import { feedWriter } from './feedWriter.ts';
import type { RevisionOf } from './revision.ts';

/** Every feed that has a post, for the audience of the playbook: the whole plan, then channels, campaigns and owners. */
export function siteFeeds(
  playbook: Playbook,
  revisionOf?: RevisionOf,
  slots: readonly Slot[] = slotsOf(playbook),
): SiteFile[] {
  const write = feedWriter(playbook, revisionOf);
  return namedFeeds(playbook).flatMap(({ feed, name }) => {
    const own = slotsOfFeed(feed, slots);
    return own.length === 0 ? [] : [{ path: feedPath(feed), text: write(name, own) }];
  });
}

function namedFeeds({ client, records }: Playbook): { feed: Feed; name: string }[] {
  const part = (of: Feed['of'], id: string, title: string) => ({ feed: { of, id }, name: `${client.name}: ${title}` });
  return [
    { feed: wholePlan, name: client.name },
    ...[...records.channels.values()].map(({ id, title }) => part('channel', id, title)),
    ...[...records.campaigns.values()].map(({ id, title }) => part('campaign', id, title)),
    ...client.team.map(({ id, name }) => part('owner', id, name)),
  ];
}
