import { z } from 'zod';
import { fieldFacts } from '../schema/fields.ts';
import { isWrapper } from '../schema/walkFields.ts';
import type { Renames } from './pairRecords.ts';

/** A copy of the value that names renamed records as HEAD does, so that whoever points at them has not changed. */
export function renameReferences(schema: z.core.$ZodType, value: unknown, renames: Renames): unknown {
  if (value === undefined || value === null || renames.size === 0) return value;
  const reference = fieldFacts.get(schema)?.reference;
  if (reference !== undefined) return renames.get(`${reference}/${String(value)}`) ?? value;
  if (isWrapper(schema)) return renameReferences(schema.def.innerType, value, renames);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((item) => renameReferences(schema.element, item, renames));
  if (schema instanceof z.ZodRecord)
    return mapEntries(value, (key, item) => [
      String(renameReferences(schema.keyType, key, renames)),
      renameReferences(schema.valueType, item, renames),
    ]);
  if (schema instanceof z.ZodObject)
    return mapEntries(value, (key, item) => {
      const field = schema.shape[key] as z.core.$ZodType | undefined;
      return [key, field === undefined ? item : renameReferences(field, item, renames)];
    });
  return value;
}

function mapEntries(value: unknown, map: (key: string, item: unknown) => [string, unknown]): unknown {
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => map(key, item)));
}
