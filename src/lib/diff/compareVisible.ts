import type { Playbook } from '../playbook/playbook.ts';
import { projectPlaybook } from '../playbook/projectPlaybook.ts';
import { clientType } from '../schema/client.ts';
import type { CollectionName } from '../schema/collections.ts';
import { recordTypes } from '../schema/recordTypes.ts';
import type { Both, DiffSide } from './diffSide.ts';
import { type AnyRecord, pairRecords } from './pairRecords.ts';
import type { PlanDiff, ShownRecord } from './planDiff.ts';
import { refOf } from './recordRef.ts';

/** What a client's site shows on one side and not on the other: whole records, and fields that were empty or hidden there. */
export function compareVisible(
  { before, after }: Both<DiffSide>,
  isRead: (collection: CollectionName, id: string) => boolean,
): PlanDiff['visible'] {
  const was = asClient(before.playbook);
  const now = asClient(after.playbook);
  const pairs = pairRecords(was.records, now.records).filter((pair) =>
    [pair.before, pair.after].every((record) => record === null || isRead(record.collection, record.id)),
  );
  const client = { was: { ...was.client }, now: { ...now.client } };
  return {
    shown: [
      ...pairs.flatMap((pair) => shownOnlyIn(pair.after, pair.before)),
      ...clientFields(client.now, client.was, after),
    ],
    hidden: [
      ...pairs.flatMap((pair) => shownOnlyIn(pair.before, pair.after)),
      ...clientFields(client.was, client.now, before),
    ],
  };
}

/** What is compared for a client is projected already. */
function asClient(playbook: Playbook): Playbook {
  return playbook.audience === 'client' ? playbook : projectPlaybook(playbook);
}

function shownOnlyIn(record: AnyRecord | null, other: AnyRecord | null): ShownRecord[] {
  if (record === null) return [];
  const keys = [...Object.keys(recordTypes[record.collection].client), 'body'];
  const shown = keys.filter((key) => !isEmpty(told(record, key)));
  if (other === null) return [{ record: refOf(record), whole: true, fields: shown }];
  const fields = shown.filter((key) => isEmpty(told(other, key)));
  return fields.length === 0 ? [] : [{ record: refOf(record), whole: false, fields }];
}

function clientFields(
  client: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
  { playbook }: DiffSide,
): ShownRecord[] {
  const fields = Object.keys(clientType.client).filter((key) => !isEmpty(client[key]) && isEmpty(other[key]));
  const file = 'src/content/client.yaml';
  const record = { collection: 'client' as const, id: 'client', title: playbook.client.name, file };
  return fields.length === 0 ? [] : [{ record, whole: false, fields }];
}

function told(record: AnyRecord, key: string): unknown {
  return key === 'body' ? record.body.text.trim() : (record as unknown as Record<string, unknown>)[key];
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
