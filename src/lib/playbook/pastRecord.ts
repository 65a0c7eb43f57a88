import type { CollectionName } from '../schema/collections.ts';
import { recordTypes } from '../schema/recordTypes.ts';
import { splitFrontMatter } from '../source/frontMatter.ts';
import { readYaml } from '../source/yamlText.ts';
import type { PlaybookRecord } from './playbook.ts';

type AnyRecord = { readonly [Name in CollectionName]: PlaybookRecord<Name> }[CollectionName];

/** A record from the bytes of an earlier version of its file; null where today's schema cannot read them. */
export function pastRecord(
  { collection, id, file }: Pick<AnyRecord, 'collection' | 'id' | 'file'>,
  bytes: Uint8Array | undefined,
): AnyRecord | null {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const split = file.endsWith('.yaml') ? { yaml: text, body: '', bodyLine: 1 } : splitFrontMatter(text, file).value;
  if (split === null) return null;
  const read = recordTypes[collection].schema.safeParse(readYaml(split.yaml, file).data);
  if (!read.success) return null;
  const body = { text: split.body, line: split.bodyLine, mdx: file.endsWith('.mdx') };
  return { ...read.data, collection, id, file, body } as unknown as AnyRecord;
}
