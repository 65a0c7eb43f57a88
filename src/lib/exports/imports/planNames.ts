import { nearest } from '../../diagnostics/nearest.ts';
import { platforms } from '../../schema/platforms.ts';
import { formats, funnelStages, workStates } from '../../schema/words.ts';
import type { ClientFolder } from '../../source/readClientFolder.ts';
import { formatWords, platformWords } from './planFields.ts';

/** Fields whose cells name something that exists. */
export type NamedField =
  | 'channel'
  | 'format'
  | 'pillar'
  | 'campaign'
  | 'goals'
  | 'personas'
  | 'stage'
  | 'owner'
  | 'status';

/** A name that was found, or why it was not. */
export type Named =
  | { readonly id: string }
  | { readonly known: readonly string[]; readonly near: string | null; readonly among?: readonly string[] };

type Index = ReadonlyMap<string, readonly string[]>;

/** Finds what the cells of a plan name: by id, by title, by the words that people use. Case and ё make no difference. */
export function planNames(folder: ClientFolder): (field: NamedField, written: string) => Named {
  const indexes: Readonly<Record<NamedField, Index>> = {
    channel: channelIndex(folder),
    format: wordIndex(formats, formatWords),
    pillar: recordIndex(folder, 'pillars'),
    campaign: recordIndex(folder, 'campaigns'),
    goals: recordIndex(folder, 'goals'),
    personas: recordIndex(folder, 'personas'),
    stage: wordIndex(funnelStages, {}),
    owner: toIndex(folder.client.fields.team.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const])),
    status: wordIndex(workStates, {}),
  };
  return (field, written) => {
    const index = indexes[field];
    const ids = index.get(folded(written)) ?? [];
    const known = [...new Set([...index.values()].flat())];
    if (ids[0] !== undefined && ids.length === 1) return { id: ids[0] };
    if (ids.length > 1) return { known, near: null, among: ids };
    const near = nearest(folded(written), index.keys());
    return { known, near: near === null ? null : (index.get(near)?.[0] ?? null) };
  };
}

function folded(name: string): string {
  return name.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ');
}

function toIndex(names: Iterable<readonly [string, string]>): Index {
  const index = new Map<string, string[]>();
  for (const [name, id] of names) {
    const ids = index.get(folded(name)) ?? [];
    if (!ids.includes(id)) ids.push(id);
    index.set(folded(name), ids);
  }
  return index;
}

function recordIndex({ records }: ClientFolder, collection: string): Index {
  const own = records.filter((record) => record.collection === collection);
  return toIndex(own.flatMap(({ id, fields }) => [[id, id] as const, [String(fields.title), id] as const]));
}

function wordIndex(
  table: Readonly<Record<string, { readonly en: string; readonly ru: string }>>,
  more: Readonly<Record<string, readonly string[]>>,
): Index {
  return toIndex(
    Object.entries(table).flatMap(([id, { en, ru }]) =>
      [id, en, ru, ...(more[id] ?? [])].map((name) => [name, id] as const),
    ),
  );
}

/** A channel goes by its id, title, code and handle; a platform's name stands for it where it is the only one there. */
function channelIndex({ records }: ClientFolder): Index {
  const channels = records.filter(({ collection }) => collection === 'channels');
  const own = channels.flatMap(({ id, fields }) =>
    [id, fields.title, fields.code, fields.handle].flatMap((name) =>
      name === undefined ? [] : [[String(name), id] as const],
    ),
  );
  const taken = new Set(own.map(([name]) => folded(name)));
  const byPlatform = channels.flatMap(({ id, fields }) => {
    const platform = String(fields.platform) as keyof typeof platforms;
    const words = [platform, platforms[platform].en, platforms[platform].ru, ...(platformWords[platform] ?? [])];
    return words.filter((name) => !taken.has(folded(name))).map((name) => [name, id] as const);
  });
  return toIndex([...own, ...byPlatform]);
}
