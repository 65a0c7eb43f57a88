import type { CollectionName } from '../schema/collections.ts';

export interface Link {
  readonly collection: CollectionName;
  readonly id: string;
  /** The field that points: `campaign`, `overrides`. */
  readonly field: string;
}

/** Who points at whom, in both directions. */
export interface LinkIndex {
  /** Records that point at this one, in the order of collections and ids. */
  usedBy(collection: CollectionName, id: string): readonly Link[];
}
