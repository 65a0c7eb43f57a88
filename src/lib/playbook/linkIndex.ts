import { compareText } from '../language/compareText.ts';
import { type CollectionName, collectionNames } from '../schema/collections.ts';
import { recordTypes } from '../schema/recordTypes.ts';
import { walkFields } from '../schema/walkFields.ts';

export interface Link {
  readonly collection: CollectionName;
  readonly id: string;
  /** The field that points: `campaign`, `overrides`. */
  readonly field: string;
}

/** Who points at whom, in both directions. */
export interface LinkIndex {
  /** Records that point at this one, in the order of collections and ids; each record and field once. */
  usedBy(collection: CollectionName | 'team', id: string): readonly Link[];
}

interface Linked {
  readonly collection: CollectionName;
  readonly id: string;
  readonly fields: unknown;
}

export function buildLinkIndex(records: readonly Linked[]): LinkIndex {
  const byTarget = new Map<string, Link[]>();
  for (const record of records.toSorted(byCollectionAndId)) {
    for (const { facts, value, path } of walkFields(recordTypes[record.collection].schema, record.fields)) {
      if (facts.reference === undefined) continue;
      const target = `${facts.reference}/${value}`;
      const links = byTarget.get(target) ?? [];
      byTarget.set(target, links);
      const field = String(path[0]);
      const last = links.at(-1);
      const isRepeat = last?.collection === record.collection && last.id === record.id && last.field === field;
      if (!isRepeat) links.push({ collection: record.collection, id: record.id, field });
    }
  }
  return { usedBy: (collection, id) => byTarget.get(`${collection}/${id}`) ?? [] };
}

function byCollectionAndId(a: Linked, b: Linked): number {
  return collectionNames.indexOf(a.collection) - collectionNames.indexOf(b.collection) || compareText(a.id, b.id);
}
