import type { z } from 'zod';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { readText } from './readText.ts';
import { sha256Of } from './sha256.ts';
import type { SourceFile } from './sourceFile.ts';
import { validate } from './validate.ts';
import { type Positions, readYaml } from './yamlText.ts';

/** A YAML file that satisfies its schema. */
export interface YamlFile<Fields> {
  readonly fields: Fields;
  readonly positions: Positions;
  readonly file: string;
  readonly sha256: string;
  /** The whole file as it was read, with `\n` line ends. */
  readonly text: string;
}

export function readYamlFile<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
): Findings<YamlFile<z.output<Schema>> | null> {
  const text = readText(file);
  if (text.value === null) return { value: null, diagnostics: text.diagnostics };
  const read = readYaml(text.value, file.path);
  if (read.data === undefined) return { value: null, diagnostics: read.diagnostics };
  const { value: fields, diagnostics: found } = validate(schema, read.data, read.positions);
  const diagnostics = [...read.diagnostics, ...found];
  if (fields === null) return { value: null, diagnostics };
  const value = { fields, positions: read.positions, file: file.path, sha256: sha256Of(file), text: text.value };
  return { value, diagnostics };
}
