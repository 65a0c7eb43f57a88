import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { clientType } from '../schema/client.ts';
import { text } from '../schema/fields.ts';
import { recordTypes } from '../schema/recordTypes.ts';
import { sourcesSchema } from '../schema/sources.ts';
import { compareFields, compareValues } from './compareFields.ts';
import type { Both, DiffSide } from './diffSide.ts';
import type { RecordPair, Renames } from './pairRecords.ts';
import type { FieldChange, RecordChange, RecordRef } from './planDiff.ts';
import { refOrNull } from './recordRef.ts';
import { renameReferences } from './renameReferences.ts';

const clientShape = { ...clientType.client, ...clientType.internal };
const bodyText = text();

/** The fields and the text in which both versions of a record differ; none where it is on one side only. */
export function recordFields({ before, after }: RecordPair, renames: Renames): FieldChange[] {
  if (before === null || after === null) return [];
  const { schema } = recordTypes[after.collection];
  return [
    ...compareFields(schema.shape, withNewNames(schema, { ...before }, { ...after }, renames), { ...after }),
    ...compareValues(bodyText, before.body.text.trim(), after.body.text.trim(), [{ field: 'body' }]),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

/** The old fields with the new names of renamed records; a field that still says the old name has not changed. */
function withNewNames(schema: z.ZodObject, before: Fields, after: Fields, renames: Renames): Fields {
  if (renames.size === 0) return before;
  const named = renameReferences(schema, before, renames) as Fields;
  const entries = Object.entries(before).map(([key, value]) => [
    key,
    isDeepStrictEqual(value, after[key]) ? value : named[key],
  ]);
  return Object.fromEntries(entries);
}

/** What every record but posts changes: records, then `client.yaml` and the mapping of sources. */
export function compareRecords(pairs: readonly RecordPair[], sides: Both<DiffSide>, renames: Renames): RecordChange[] {
  const records = pairs
    .filter(({ before, after }) => (after ?? before)?.collection !== 'posts')
    .flatMap((pair) => change(refOrNull(pair.before), refOrNull(pair.after), recordFields(pair, renames)));
  return [...records, ...clientChange(sides, renames), ...sourcesChange(sides)];
}

function change(before: RecordRef | null, after: RecordRef | null, fields: FieldChange[]): RecordChange[] {
  const kinds: RecordChange['kinds'] = [];
  if (before === null) kinds.push('added');
  if (after === null) kinds.push('removed');
  if (fields.length > 0) kinds.push('edited');
  if (before !== null && after !== null && before.file !== after.file) kinds.push('renamed');
  return kinds.length === 0 ? [] : [{ before, after, fields, kinds }];
}

function clientChange({ before, after }: Both<DiffSide>, renames: Renames): RecordChange[] {
  const [was, now] = [before.playbook.client, after.playbook.client];
  const fields = compareFields(clientShape, withNewNames(clientType.schema, { ...was }, { ...now }, renames), now);
  const ref = (title: string): RecordRef => ({
    collection: 'client',
    id: 'client',
    title,
    file: 'src/content/client.yaml',
  });
  return change(ref(was.name), ref(now.name), fields);
}

/** A client's pages do not tell how sources are read. */
function sourcesChange({ before, after }: Both<DiffSide>): RecordChange[] {
  if (after.playbook.audience === 'client') return [];
  const file = 'data/sources.yaml';
  const ref = ({ sources }: DiffSide): RecordRef | null =>
    sources === null ? null : { collection: 'sources', id: 'sources', title: file, file };
  const fields =
    before.sources === null || after.sources === null
      ? []
      : compareFields(sourcesSchema.shape, before.sources, after.sources);
  return before.sources === null && after.sources === null ? [] : change(ref(before), ref(after), fields);
}
