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
    ...folder.records.flatMap((record) => [
      ...checkRecord(record, recallFields(record, memory), folder, known),
      ...checkSpans(record),
      ...checkOverrides(record),
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
      const facts = { to: reference, id: field.value, near: meant(field.value, ids), known: [...ids] };
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

const spans: Readonly<Partial<Record<CollectionName, readonly [string, string]>>> = {
  goals: ['start', 'due'],
  campaigns: ['start', 'end'],
  experiments: ['start', 'end'],
};

function checkSpans(record: SourceRecord): Diagnostic[] {
  const [startKey, endKey] = spans[record.collection] ?? [];
  if (startKey === undefined || endKey === undefined) return [];
  const from = String(record.fields[startKey]);
  const to = String(record.fields[endKey]);
  return to < from ? [diagnostic('links/end-before-start', record.positions.valueAt([endKey]), { from, to })] : [];
}

function checkOverrides(record: SourceRecord): Diagnostic[] {
  if (record.collection !== 'posts') return [];
  const channels = record.fields.channels as readonly string[];
  return (['overrides', 'published'] as const).flatMap((key) =>
    Object.keys(record.fields[key] as object)
      .filter((channel) => !channels.includes(channel))
      .map((channel) =>
        diagnostic('links/override-of-other-channel', record.positions.keyAt([key, channel]), { channel, channels }),
      ),
  );
}
