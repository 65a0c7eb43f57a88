import { say } from '../../language/language.ts';
import { clientType } from '../../schema/client.ts';
import { collectionNames } from '../../schema/collections.ts';
import { leavesOfShape } from '../../schema/leaves.ts';
import { recordTypes } from '../../schema/recordTypes.ts';
import type { FieldPath } from '../../source/yamlText.ts';
import type { Playbook } from '../playbook.ts';

/** A text or number that a client may see, and where it is written; of a text below the front matter, the line on which it begins. */
export interface PublicText {
  readonly text: string;
  readonly file: string;
  /** Null for the text below the front matter. */
  readonly path: FieldPath | null;
}

/** Everything that the records of a client's playbook say. */
export function publicTexts({ client, records }: Playbook, clientFile: string): PublicText[] {
  const own = [...leavesOfShape(clientType.client, client)].map(({ value, path }) => ({
    text: String(value),
    file: clientFile,
    path,
  }));
  const ofRecords = collectionNames.flatMap((name) =>
    [...records[name].values()].flatMap(({ file, body, ...fields }) => [
      ...[...leavesOfShape(recordTypes[name].client, fields)].map(({ value, path }) => ({
        text: String(value),
        file,
        path,
      })),
      { text: body.text, file, path: null },
    ]),
  );
  return [...own, ...ofRecords];
}

/** Names that a client's playbook shows beside what its records say: ids, files, and what platforms say of its posts. */
export function publicNames({ records, metrics, catalog, kpis, figures, language }: Playbook): string[] {
  return [
    ...collectionNames.flatMap((name) => [...records[name].values()].flatMap(({ id, file }) => [id, file])),
    ...metrics.files.flatMap(({ path, tables }) => [
      path,
      ...tables.flatMap(({ preset, title, columns }) => [preset, title ?? '', ...columns.map(({ header }) => header)]),
    ]),
    ...metrics.objects.flatMap(({ id, permalink, text, format }) => [id, permalink ?? '', text ?? '', format ?? '']),
    ...[...catalog].flatMap(([id, { label }]) => [id, say(label, language)]),
    ...[...kpis.values()].flatMap(({ id, label, says, source }) => [
      id,
      say(label, language),
      say(says, language),
      source,
    ]),
    ...figures
      .all()
      .flatMap(({ value, operands, comparedWith, baseline }) =>
        [value, ...operands.map((one) => one.value), comparedWith?.value ?? null, baseline?.value ?? null].flatMap(
          (one) => (one === null ? [] : [String(one), String(one / 100)]),
        ),
      ),
  ];
}
