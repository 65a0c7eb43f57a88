import { z } from 'zod';
import { fieldFacts } from './fields.ts';
import { isWrapper } from './walkFields.ts';

/** One field as a writer needs it. */
export interface FieldDoc {
  readonly key: string;
  readonly description: string;
  readonly type: string;
  readonly required: boolean;
  readonly fallback: string | null;
  readonly audience: 'client' | 'internal';
}

/** What all record types and `client.yaml` have. */
export interface TypeWithFields {
  readonly client: z.core.$ZodLooseShape;
  readonly internal: z.core.$ZodLooseShape;
}

/** The fields of a record type in the order of its schema, client fields first. */
export function fieldDocs(type: TypeWithFields): FieldDoc[] {
  return (['client', 'internal'] as const).flatMap((audience) =>
    Object.entries(type[audience]).map(([key, schema]) => fieldDoc(key, schema as z.ZodType, audience)),
  );
}

function fieldDoc(key: string, schema: z.ZodType, audience: FieldDoc['audience']): FieldDoc {
  const fallback = schema instanceof z.ZodDefault ? JSON.stringify(schema.def.defaultValue) : null;
  const required = !(schema instanceof z.ZodOptional) && fallback === null;
  return { key, description: schema.meta()?.description ?? '', type: typeText(schema), required, fallback, audience };
}

/** What may be written, in words: `list of campaigns`, `organic | paid`. */
function typeText(schema: z.core.$ZodType): string {
  const facts = fieldFacts.get(schema);
  if (facts?.reference !== undefined) return `id of ${facts.reference}`;
  if (facts?.asset === true) return 'picture';
  if (facts?.clip !== undefined) return `${facts.clip} file`;
  if (isWrapper(schema)) return typeText(schema.def.innerType);
  if (schema instanceof z.ZodArray) return `list of ${typeText(schema.element)}`;
  if (schema instanceof z.ZodEnum) return schema.options.join(' | ');
  if (schema instanceof z.ZodRecord) return `${typeText(schema.keyType)} → ${typeText(schema.valueType)}`;
  if (schema instanceof z.ZodObject) return `{ ${Object.entries(schema.shape).map(shapeText).join(', ')} }`;
  if (schema instanceof z.ZodPipe) return 'quantity';
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'whole number' : 'number';
  if (schema instanceof z.ZodBoolean) return 'true | false';
  return expectationText(schema);
}

function shapeText([key, schema]: [string, z.core.$ZodType]): string {
  const optional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return `${key}${optional ? '?' : ''}: ${typeText(schema)}`;
}

/** Texts that have to look a certain way say so by the refinement that checks them. */
function expectationText(schema: z.core.$ZodType): string {
  const checks = schema._zod.def.checks ?? [];
  const params = checks.map((check) => (check._zod.def as { params?: { expects?: string } }).params);
  return params.find((found) => found?.expects !== undefined)?.expects ?? 'text';
}
