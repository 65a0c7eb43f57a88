import { compareText } from '../language/compareText.ts';
import { type CollectionName, collectionNames } from '../schema/collections.ts';
import type { SourceRecord } from '../source/readRecord.ts';
import type { PlaybookRecord, Records } from './playbook.ts';

/** Records by collection and id; ids in code units, so that every list has one order. */
export function toRecords(
  sources: readonly Pick<SourceRecord, 'collection' | 'id' | 'file' | 'fields' | 'body'>[],
): Records {
  const sorted = sources.toSorted((a, b) => compareText(a.id, b.id));
  const entries = collectionNames.map((collection) => [
    collection,
    new Map(
      sorted
        .filter((source) => source.collection === collection)
        .map(({ id, file, fields, body }) => [
          id,
          { ...fields, collection, id, file, body } as PlaybookRecord<CollectionName>,
        ]),
    ),
  ]);
  return Object.fromEntries(entries) as unknown as Records;
}
