import type { PlaybookRecord, Records } from '../playbook/playbook.ts';
import { type CollectionName, collectionNames } from '../schema/collections.ts';

/** A record of any collection, with what all of them have. */
export interface AnyRecord extends Pick<PlaybookRecord<CollectionName>, 'id' | 'file' | 'title' | 'body'> {
  readonly collection: CollectionName;
}

/** One record on both sides; null where it is not. */
export interface RecordPair {
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
}

/** Which id of BASE is which of HEAD, by `collection/id`; only those that differ. */
export type Renames = ReadonlyMap<string, string>;

/** Half of the words of both have to be shared. */
const leastLikeness = 0.5;

/** Fewer shared words prove nothing, unless all of them are. */
const fewestShared = 4;

/** More pairs of vanished and new records are not compared word by word: only those of the same words are the same. */
const mostCompared = 250_000;

/** The records of both sides by collection and id; one that changed its id is found again by its words. */
export function pairRecords(before: Records, after: Records): RecordPair[] {
  return collectionNames.flatMap((collection) => {
    const old: ReadonlyMap<string, AnyRecord> = before[collection];
    const now: ReadonlyMap<string, AnyRecord> = after[collection];
    const gone = [...old.values()].filter(({ id }) => !now.has(id));
    const added = [...now.values()].filter(({ id }) => !old.has(id));
    const renamed = likePairs(gone, added);
    const found = new Set(renamed.flatMap(({ before: one, after: other }) => [one, other]));
    const kept = [...now.values()].flatMap((record) => {
      const was = old.get(record.id);
      return was === undefined ? [] : [{ before: was, after: record }];
    });
    return [
      ...kept,
      ...renamed,
      ...gone.filter((record) => !found.has(record)).map((record) => ({ before: record, after: null })),
      ...added.filter((record) => !found.has(record)).map((record) => ({ before: null, after: record })),
    ].toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  });
}

/** The pairs of one collection, with its fields. */
export function pairsOf<Name extends CollectionName>(
  pairs: readonly RecordPair[],
  collection: Name,
): { readonly before: PlaybookRecord<Name> | null; readonly after: PlaybookRecord<Name> | null }[] {
  const own = pairs.filter(({ before, after }) => (after ?? before)?.collection === collection);
  return own as unknown as { before: PlaybookRecord<Name> | null; after: PlaybookRecord<Name> | null }[];
}

/** The new ids of renamed records, by the old ones. */
export function renamesOf(pairs: readonly RecordPair[]): Renames {
  return new Map(
    pairs.flatMap(({ before, after }) =>
      before === null || after === null || before.id === after.id
        ? []
        : [[`${before.collection}/${before.id}`, after.id] as const],
    ),
  );
}

type Bag = ReadonlyMap<string, number>;

interface Candidate {
  readonly before: AnyRecord;
  readonly after: AnyRecord;
  readonly likeness: number;
  /** The same whichever side is BASE, so that a diff and its mirror pair alike. */
  readonly key: string;
}

function likePairs(gone: readonly AnyRecord[], added: readonly AnyRecord[]): { before: AnyRecord; after: AnyRecord }[] {
  const isMany = gone.length * added.length > mostCompared;
  const bags = new Map([...gone, ...added].map((record) => [record, bagOf(record)]));
  const candidates = gone.flatMap((before) =>
    added.flatMap((after): Candidate[] => {
      const found = likeness(bags.get(before) ?? new Map(), bags.get(after) ?? new Map());
      if (found < (isMany ? 1 : leastLikeness)) return [];
      return [{ before, after, likeness: found, key: [before.id, after.id].toSorted().join('\n') }];
    }),
  );
  const taken = new Set<AnyRecord>();
  return candidates
    .toSorted((a, b) => b.likeness - a.likeness || compare(a.key, b.key))
    .flatMap(({ before, after }) => {
      if (taken.has(before) || taken.has(after)) return [];
      taken.add(before).add(after);
      return [{ before, after }];
    });
}

/** The share of words that both have: twice the shared ones ÷ all of both (Sørensen–Dice). */
function likeness(a: Bag, b: Bag): number {
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  // The most that can be shared, before words are counted one by one.
  if ((2 * Math.min(sizeA, sizeB)) / (sizeA + sizeB) < leastLikeness) return 0;
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  const found = (2 * shared) / (sizeA + sizeB);
  return shared >= fewestShared || found === 1 ? found : 0;
}

function sizeOf(bag: Bag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

/** The words of a record: of its text and of every sentence among its fields, but not of ids and days that many share. */
function bagOf({ collection: _collection, id: _id, file: _file, title, body, ...fields }: AnyRecord): Bag {
  const bag = new Map<string, number>();
  const texts = [title, body.text, ...sentences(fields)];
  for (const word of texts
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

function nameOf({ before, after }: RecordPair): string {
  return (after ?? before)?.id ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
