import { z } from 'zod';
import { type FieldFacts, fieldFacts } from './fields.ts';

export interface FieldVisit {
  readonly facts: FieldFacts;
  readonly value: string;
  /** Where the value stands. For the key of a record the last step is the key itself. */
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
}

type Path = FieldVisit['path'];

/** Every value whose schema states facts (a reference, a file), depth first, in the order of the schema. */
export function* walkFields(schema: z.core.$ZodType, value: unknown, path: Path = []): Generator<FieldVisit> {
  if (value === undefined || value === null) return;
  const facts = fieldFacts.get(schema);
  if (facts !== undefined && typeof value === 'string') yield { facts, value, path, isKey: false };
  if (schema instanceof z.ZodObject) yield* walkObject(schema, value, path);
  else if (schema instanceof z.ZodArray) yield* walkArray(schema, value, path);
  else if (schema instanceof z.ZodRecord) yield* walkRecord(schema, value, path);
  else if (isWrapper(schema)) yield* walkFields(schema.def.innerType, value, path);
}

export function isWrapper(schema: z.core.$ZodType): schema is z.ZodOptional | z.ZodDefault | z.ZodNullable {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
}

function* walkObject(schema: z.ZodObject, value: unknown, path: Path): Generator<FieldVisit> {
  for (const [key, field] of Object.entries(schema.shape)) {
    yield* walkFields(field, (value as Record<string, unknown>)[key], [...path, key]);
  }
}

function* walkArray(schema: z.ZodArray, value: unknown, path: Path): Generator<FieldVisit> {
  for (const [index, item] of (value as unknown[]).entries()) yield* walkFields(schema.element, item, [...path, index]);
}

function* walkRecord(schema: z.ZodRecord, value: unknown, path: Path): Generator<FieldVisit> {
  const keyFacts = fieldFacts.get(schema.keyType);
  for (const [key, item] of Object.entries(value as Record<string, unknown>)) {
    if (keyFacts !== undefined) yield { facts: keyFacts, value: key, path: [...path, key], isKey: true };
    yield* walkFields(schema.valueType, item, [...path, key]);
  }
}
