import type { FigureScope } from '../../kpi/figure.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { ViewContext } from '../viewContext.ts';

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

/** What a figure is about, as people call it: `Instagram`, `Winter Blend`, `All channels`. */
export function scopeText(scope: FigureScope, { playbook, format, words }: ViewContext): string {
  if (scope.id === 'all') return words.numbers.allChannels;
  const [kind = '', id] = scope.id.split(':', 2);
  const [record = '', channel] = id?.split('@', 2) ?? [];
  if (channel !== undefined) return `${titleOf(playbook, 'posts', record)}, ${titleOf(playbook, 'channels', channel)}`;
  if (id !== undefined) return titleOf(playbook, scopedBy[kind], record);
  return format.list(scope.id.split('+').map((channel) => titleOf(playbook, 'channels', channel)));
}

function titleOf(playbook: Playbook, collection: CollectionName | undefined, id: string): string {
  return (collection && playbook.records[collection].get(id)?.title) ?? id;
}
