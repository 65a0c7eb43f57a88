import { z } from 'zod';
import { type FieldFacts, fieldFacts } from './fields.ts';

export interface FieldVisit {
  readonly facts: FieldFacts;
  readonly value: string;
  /** Where the value stands. For the key of a record the last step is the key itself. */
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
}

/** Every value whose schema states facts (a reference, a file), depth first, in the order of the schema. */
export function walkFields(schema: z.core.$ZodType, value: unknown): FieldVisit[] {
  const visits: FieldVisit[] = [];
  visit(schema, value, [], visits);
  return visits;
}

/** `path` is one list for the whole walk: thousands of records are walked, and few of their values state facts. */
function visit(schema: z.core.$ZodType, value: unknown, path: (string | number)[], visits: FieldVisit[]): void {
  if (value === undefined || value === null) return;
  if (typeof value === 'string') {
    const facts = fieldFacts.get(schema);
    if (facts !== undefined) visits.push({ facts, value, path: [...path], isKey: false });
  }
  if (isWrapper(schema)) visit(schema.def.innerType, value, path, visits);
  if (typeof value !== 'object') return;
  const below = (step: string | number, inner: z.core.$ZodType, item: unknown): void => {
    path.push(step);
    visit(inner, item, path, visits);
    path.pop();
  };
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape)) below(key, field, (value as Record<string, unknown>)[key]);
  } else if (schema instanceof z.ZodArray) {
    (value as unknown[]).forEach((item, index) => {
      below(index, schema.element, item);
    });
  } else if (schema instanceof z.ZodRecord) {
    const keyFacts = fieldFacts.get(schema.keyType);
    for (const [key, item] of Object.entries(value)) {
      if (keyFacts !== undefined) visits.push({ facts: keyFacts, value: key, path: [...path, key], isKey: true });
      below(key, schema.valueType, item);
    }
  }
}

export function isWrapper(schema: z.core.$ZodType): schema is z.ZodOptional | z.ZodDefault | z.ZodNullable {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
}
