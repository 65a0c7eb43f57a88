import { addDays } from '../../kpi/dayRanges.ts';
import type { FigureScope } from '../../kpi/figure.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { formats } from '../../schema/words.ts';
import { memberName } from '../memberName.ts';
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

/** Parts that are no records: what people call them. */
const nameOfPart: Readonly<Record<string, (id: string, context: ViewContext) => string>> = {
  owner: (id, context) => memberName(context, id),
  format: (id, { playbook }) => (isFormat(id) ? formats[id][playbook.language] : id),
  // 4 January 2026 was a Sunday.
  weekday: (id, { format }) => format.weekday(addDays('2026-01-04', Number(id)), 'long'),
  hour: (id) => `${id}:00–${id}:59`,
};

function isFormat(id: string): id is keyof typeof formats {
  return Object.hasOwn(formats, id);
}

/** What a figure is about, as people call it: `Instagram`, `Winter Blend`, `All channels`. */
export function scopeText(scope: FigureScope, context: ViewContext): string {
  const { playbook, format, words } = context;
  if (scope.id === 'all') return words.numbers.allChannels;
  const [kind = '', id] = scope.id.split(':', 2);
  const [record = '', channel] = id?.split('@', 2) ?? [];
  const named = id === undefined ? undefined : nameOfPart[kind]?.(id, context);
  if (named !== undefined) return named;
  if (channel !== undefined) return `${titleOf(playbook, 'posts', record)}, ${titleOf(playbook, 'channels', channel)}`;
  if (id !== undefined) return titleOf(playbook, scopedBy[kind], record);
  return format.list(scope.id.split('+').map((channel) => titleOf(playbook, 'channels', channel)));
}

function titleOf(playbook: Playbook, collection: CollectionName | undefined, id: string): string {
  return (collection && playbook.records[collection].get(id)?.title) ?? id;
}
