import type { AnyRecord } from './pairRecords.ts';
import type { RecordRef } from './planDiff.ts';

export function refOf(record: AnyRecord): RecordRef {
  return { collection: record.collection, id: record.id, title: record.title, file: record.file };
}

export function refOrNull(record: AnyRecord | null): RecordRef | null {
  return record === null ? null : refOf(record);
}
