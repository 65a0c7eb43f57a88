import type { CollectionName } from '../schema/collections.ts';
import type { Records } from './playbook.ts';

/** The word before the colon of a scope's id, and where its title stands. */
const scopedBy: Readonly<Record<string, CollectionName>> = {
  campaign: 'campaigns',
  channel: 'channels',
  experiment: 'experiments',
  goal: 'goals',
  persona: 'personas',
  pillar: 'pillars',
  post: 'posts',
  step: 'steps',
};

/** What the parts of a scope's id are called: `instagram+vk`, `campaign:winter`, `post:two-pours@instagram`. Null for all channels. */
export function scopeTitles(id: string, records: Records): readonly string[] | null {
  if (id === 'all') return null;
  const titleIn = (collection: CollectionName | undefined, name: string): string =>
    (collection && records[collection].get(name)?.title) ?? name;
  const [kind = '', part] = id.split(':', 2);
  if (part === undefined) return id.split('+').map((channel) => titleIn('channels', channel));
  const [record = '', channel] = part.split('@', 2);
  const own = titleIn(scopedBy[kind], record);
  return channel === undefined ? [own] : [`${own}, ${titleIn('channels', channel)}`];
}
