import { posix } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { clientType } from '../schema/client.ts';
import type { CollectionName } from '../schema/collections.ts';
import { recordTypes } from '../schema/recordTypes.ts';
import { type FieldVisit, walkFields } from '../schema/walkFields.ts';
import { type Memory, noMemory } from '../source/memory.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import type { SourceRecord } from '../source/readRecord.ts';

/** Ids that references may point at, by collection; `kpis` holds Almanac's own too. */
export type KnownIds = Readonly<Record<CollectionName | 'team', ReadonlySet<string>>>;

/** Every reference to a record that does not exist, every picture and video that is not there, every span that ends before it starts. */
export function checkLinks(folder: ClientFolder, known: KnownIds, memory = noMemory): Diagnostic[] {
  return [
    ...checkRecord(folder.client, walkFields(clientType.schema, folder.client.fields), folder, known),
    ...checkSpans('client', folder.client),
    ...repeatedMembers(folder.client),
    ...folder.records.flatMap((record) => [
      ...checkRecord(record, recallFields(record, memory), folder, known),
      ...checkSpans(record.collection, record),
      ...checkOverrides(record, known),
    ]),
  ];
}

function recallFields(record: SourceRecord, memory: Memory): readonly FieldVisit[] {
  const walk = () => walkFields(recordTypes[record.collection].schema, record.fields);
  return memory.recall('fields', record.file, () => [record], walk);
}

function checkRecord(
  record: Pick<SourceRecord, 'positions' | 'file'>,
  fields: readonly FieldVisit[],
  folder: ClientFolder,
  known: KnownIds,
): Diagnostic[] {
  const seen = new Set<string>();
  const references = fields.flatMap((field) => {
    const { reference } = field.facts;
    if (reference === undefined) return [];
    const place = field.isKey ? record.positions.keyAt(field.path) : record.positions.valueAt(field.path);
    const ids = known[reference];
    if (!ids.has(field.value)) {
      const facts = {
        to: reference,
        id: field.value,
        near: ofTitle(reference, field.value, folder) ?? meant(field.value, ids),
        known: [...ids],
      };
      return [diagnostic('links/unknown-reference', place, facts)];
    }
    return repeats(field, seen) ? [diagnostic('links/repeated-reference', place, { id: field.value })] : [];
  });
  return [...references, ...checkAssets(fields, record, folder)];
}

/** `[instagram telegram]` without a comma is one id of two words. */
function meant(written: string, ids: ReadonlySet<string>): string | null {
  const words = written.split(/\s+/);
  return words.length > 1 && words.every((word) => ids.has(word)) ? words.join(', ') : nearest(written, ids);
}

/** The record that is called so on its page, or the member of the team by name. */
function ofTitle(
  collection: CollectionName | 'team',
  written: string,
  { records, client }: ClientFolder,
): string | null {
  const label = written.toLowerCase();
  const named = client.fields.team.find(({ name }) => name.toLowerCase() === label)?.id;
  if (collection === 'team') return named ?? null;
  const titled = records.find(
    (one) => one.collection === collection && String(one.fields.title).toLowerCase() === label,
  );
  return titled?.id ?? null;
}

/** Two equal ids in one list: same path but for the index. */
function repeats(field: FieldVisit, seen: Set<string>): boolean {
  if (typeof field.path.at(-1) !== 'number') return false;
  const key = JSON.stringify([...field.path.slice(0, -1), field.value]);
  const isRepeat = seen.has(key);
  seen.add(key);
  return isRepeat;
}

function checkAssets(
  fields: readonly FieldVisit[],
  record: Pick<SourceRecord, 'positions' | 'file'>,
  folder: ClientFolder,
): Diagnostic[] {
  return fields.flatMap((field) => {
    const { asset, clip } = field.facts;
    if (asset !== true && clip === undefined) return [];
    const path = assetPath(record.file, field.value);
    const files = asset === true ? folder.pictures : folder.clips;
    if (files.has(path)) return [];
    const beside = [...files.keys()].map((file) => posix.relative(posix.dirname(record.file), file));
    const near = nearest(field.value.replace(/^\.\//, ''), beside);
    const place = record.positions.valueAt(field.path);
    if (clip !== undefined) return [diagnostic('links/missing-clip', place, { kind: clip, path, near })];
    return [diagnostic('links/missing-picture', place, { path, near })];
  });
}

/** Where a file that a record names stands below the client's folder. */
export function assetPath(recordFile: string, written: string): string {
  return posix.join(posix.dirname(recordFile), written);
}

/** Spans of days by collection: where they stand, and the keys of their ends; `*` is each item of a list. */
const spans: Readonly<Partial<Record<CollectionName | 'client', readonly Span[]>>> = {
  client: [
    { at: ['period'], keys: ['from', 'to'] },
    { at: ['blackout', '*'], keys: ['from', 'to'] },
  ],
  channels: [{ at: ['blackout', '*'], keys: ['from', 'to'] }],
  goals: [
    { at: [], keys: ['start', 'due'] },
    { at: ['baseline'], keys: ['from', 'to'] },
  ],
  campaigns: [{ at: [], keys: ['start', 'end'] }],
  experiments: [{ at: [], keys: ['start', 'end'] }],
};

interface Span {
  readonly at: readonly string[];
  readonly keys: readonly [string, string];
}

function checkSpans(collection: CollectionName | 'client', { fields, positions }: Spanned): Diagnostic[] {
  return (spans[collection] ?? []).flatMap(({ at, keys: [start, end] }) =>
    groupsAt(fields, at).flatMap(({ path, group }) => {
      const [from, to] = [String(group[start]), String(group[end])];
      return to < from ? [diagnostic('links/end-before-start', positions.valueAt([...path, end]), { from, to })] : [];
    }),
  );
}

interface Spanned {
  readonly fields: unknown;
  readonly positions: SourceRecord['positions'];
}

interface Group {
  readonly path: readonly (string | number)[];
  readonly group: Readonly<Record<string, unknown>>;
}

function groupsAt(fields: unknown, at: readonly string[]): Group[] {
  const whole: Group = { path: [], group: fields as Group['group'] };
  return at.reduce<Group[]>(
    (groups, step) =>
      groups.flatMap(({ path, group }) => {
        const keys = step === '*' ? [...(group as unknown as readonly unknown[]).keys()] : [step];
        return keys.flatMap((key) => {
          const below = group[key] as Group['group'] | undefined;
          return below === undefined ? [] : [{ path: [...path, key], group: below }];
        });
      }),
    [whole],
  );
}

/** A channel that there is none of has been told by its reference. */
function checkOverrides(record: SourceRecord, known: KnownIds): Diagnostic[] {
  if (record.collection !== 'posts') return [];
  const channels = record.fields.channels as readonly string[];
  return (['overrides', 'published'] as const).flatMap((key) =>
    Object.keys(record.fields[key] as object)
      .filter((channel) => !channels.includes(channel) && known.channels.has(channel))
      .map((channel) =>
        diagnostic('links/override-of-other-channel', record.positions.keyAt([key, channel]), { channel, channels }),
      ),
  );
}

/** Two people with one id: what names it would mean the first of them. */
function repeatedMembers({ fields, positions }: ClientFolder['client']): Diagnostic[] {
  return fields.team.flatMap(({ id }, index) => {
    const first = fields.team.find((other) => other.id === id);
    if (first === undefined || fields.team.indexOf(first) === index) return [];
    return [diagnostic('links/repeated-member', positions.valueAt(['team', index, 'id']), { id, name: first.name })];
  });
}
