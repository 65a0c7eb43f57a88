import { z } from 'zod';
import { type FieldFacts, fieldFacts } from '../schema/fields.ts';
import { isWrapper } from '../schema/walkFields.ts';

type IsHidden = (to: NonNullable<FieldFacts['reference']>, id: string) => boolean;

/** A copy of the value without references to what is hidden: an item leaves its list, a field or key its object. */
export function dropReferences(schema: z.core.$ZodType, value: unknown, isHidden: IsHidden): unknown {
  if (value === undefined || value === null) return value;
  const reference = fieldFacts.get(schema)?.reference;
  if (reference !== undefined && typeof value === 'string') return isHidden(reference, value) ? undefined : value;
  if (isWrapper(schema)) return dropReferences(schema.def.innerType, value, isHidden);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item) => dropReferences(schema.element, item, isHidden) ?? []);
  if (schema instanceof z.ZodRecord) return dropFromRecord(schema, value, isHidden);
  if (schema instanceof z.ZodObject) return dropFromShape(schema.shape, value, isHidden);
  return value;
}

/** Only the fields of the shape, each without references to what is hidden. */
export function dropFromShape(
  shape: z.core.$ZodLooseShape,
  value: unknown,
  isHidden: IsHidden,
): Record<string, unknown> {
  const kept = Object.entries(shape).map(([key, field]) => [
    key,
    dropReferences(field, (value as Record<string, unknown>)[key], isHidden),
  ]);
  return Object.fromEntries(kept.filter(([, item]) => item !== undefined));
}

function dropFromRecord(schema: z.ZodRecord, value: unknown, isHidden: IsHidden): unknown {
  const reference = fieldFacts.get(schema.keyType)?.reference;
  const kept = Object.entries(value as object).filter(([key]) => reference === undefined || !isHidden(reference, key));
  return Object.fromEntries(kept.map(([key, item]) => [key, dropReferences(schema.valueType, item, isHidden)]));
}
