import { z } from 'zod';
import { fieldFacts } from './fields.ts';
import type { Quantity } from './quantity.ts';
import { isWrapper } from './walkFields.ts';

/** One text or number of a record, and where it stands. */
export interface Leaf {
  readonly value: string | number;
  readonly path: readonly (string | number)[];
}

type Path = Leaf['path'];

/** Forms of text that Almanac's own vocabulary or the calendar gives: they say nothing of a client. */
const commonForms: ReadonlySet<unknown> = new Set(['day', 'month', 'time', 'moment', 'timeZone', 'locale', 'currency']);

/** What people wrote themselves: every text and number but days, times, words to choose from, and ids of other records. */
export function* leavesOf(schema: z.core.$ZodType, value: unknown, path: Path = []): Generator<Leaf> {
  if (value === undefined || value === null || fieldFacts.get(schema)?.reference !== undefined) return;
  if (isWrapper(schema)) yield* leavesOf(schema.def.innerType, value, path);
  else if (schema instanceof z.ZodObject) yield* leavesOfShape(schema.shape, value, path);
  else if (schema instanceof z.ZodArray)
    for (const [index, item] of (value as unknown[]).entries()) yield* leavesOf(schema.element, item, [...path, index]);
  else if (schema instanceof z.ZodRecord)
    for (const [key, item] of Object.entries(value)) yield* leavesOf(schema.valueType, item, [...path, key]);
  else if (schema instanceof z.ZodPipe) yield* leavesOfQuantity(value as Quantity, path);
  else if (typeof value === 'number' || (typeof value === 'string' && isFree(schema))) yield { value, path };
}

/** A length of time or a share is not written as it is kept. */
function* leavesOfQuantity({ value, unit }: Quantity, path: Path): Generator<Leaf> {
  if (unit === 'number') yield { value, path };
}

export function* leavesOfShape(shape: z.core.$ZodLooseShape, value: unknown, path: Path = []): Generator<Leaf> {
  for (const [key, field] of Object.entries(shape))
    yield* leavesOf(field, (value as Record<string, unknown>)[key], [...path, key]);
}

function isFree(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodEnum) return false;
  const checks = schema._zod.def.checks ?? [];
  return !checks.some((check) =>
    commonForms.has((check._zod.def as { params?: { expects?: string } }).params?.expects),
  );
}
