import { diagnostic, type Findings } from '../diagnostics/diagnostic.ts';
import { slugOf } from '../language/slug.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { RecordType } from '../schema/recordType.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { readText } from './readText.ts';
import { sha256Of } from './sha256.ts';
import type { SourceFile } from './sourceFile.ts';
import { validate } from './validate.ts';
import { forbiddenKeys, type Positions, readYaml } from './yamlText.ts';

/** A record as it stands in its file: fields that satisfy the schema, and where each of them stands. */
export interface SourceRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly positions: Positions;
  readonly body: { readonly text: string; readonly line: number; readonly mdx: boolean };
  /** The whole file as it was read, with `\n` line ends. */
  readonly text: string;
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads one `.md`, `.mdx` or `.yaml` record of a collection. */
export function readRecord(file: SourceFile, type: RecordType): Findings<SourceRecord | null> {
  const text = readText(file);
  if (text.value === null) return { value: null, diagnostics: text.diagnostics };
  const parts = file.path.endsWith('.yaml')
    ? { value: { yaml: text.value, yamlLine: 1, body: '', bodyLine: 1 }, diagnostics: [] }
    : splitFrontMatter(text.value, file.path);
  if (parts.value === null) return { value: null, diagnostics: parts.diagnostics };
  const { yaml, yamlLine, body, bodyLine } = parts.value;
  const read = readYaml(yaml, file.path, yamlLine);
  if (read.data === undefined) return { value: null, diagnostics: read.diagnostics };
  const checked = validate(type.schema, read.data, read.positions);
  const id = idOf(file.path);
  const misnamed =
    idPattern.test(id) && !forbiddenKeys.has(id)
      ? []
      : [diagnostic('content/bad-id', { file: file.path, line: 1, column: 1 }, { id, meant: meantName(file.path) })];
  const diagnostics = [...read.diagnostics, ...misnamed, ...checked.diagnostics];
  if (checked.value === null || misnamed.length > 0) return { value: null, diagnostics };
  return {
    value: {
      collection: type.collection,
      id,
      file: file.path,
      sha256: sha256Of(file),
      fields: checked.value,
      positions: read.positions,
      body: { text: body, line: bodyLine, mdx: file.path.endsWith('.mdx') },
      text: text.value,
    },
    diagnostics,
  };
}

/** The name of the file with an id for a stem; empty where no letter of it has a Latin form. */
function meantName(path: string): string {
  const id = slugOf(idOf(path));
  return id === '' ? '' : `${id}${path.slice(path.lastIndexOf('.'))}`;
}

/** The stem of the file: folders below a collection are for people. */
function idOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.slice(0, name.lastIndexOf('.'));
}
