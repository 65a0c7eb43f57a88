import type { PlaybookRecord } from '../playbook/playbook.ts';
import type { CollectionName } from '../schema/collections.ts';

const letters: Partial<Readonly<Record<CollectionName, string>>> = { goals: 'G', personas: 'A', experiments: 'E' };

/** `G1`, `A3`, `E2`: how people refer to a goal, a persona or an experiment; null for records that are called by their name. */
export function numeralOf(record: PlaybookRecord<CollectionName>): string | null {
  const letter = letters[record.collection];
  return letter === undefined || !('order' in record) ? null : `${letter}${record.order}`;
}
