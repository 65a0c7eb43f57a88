import { z } from 'zod';
import { type FieldFacts, fieldFacts } from './fields.ts';

export interface FieldVisit {
  readonly facts: FieldFacts;
  readonly value: string;
  /** Where the value stands. For the key of a record the last step is the key itself. */
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
}

/** `path` is one list for the whole walk: thousands of records are walked, and few of their values state facts. */
type Walk = (value: unknown, path: (string | number)[], visits: FieldVisit[]) => void;

/** Every value whose schema states facts (a reference, a file), depth first, in the order of the schema. */
export function walkFields(schema: z.core.$ZodType, value: unknown): FieldVisit[] {
  const visits: FieldVisit[] = [];
  walkOf(schema)?.(value, [], visits);
  return visits;
}

/** What follows from a schema alone is found once for all records; null where nothing below states facts. */
const walks = new WeakMap<z.core.$ZodType, Walk | null>();

function walkOf(schema: z.core.$ZodType): Walk | null {
  const known = walks.get(schema);
  if (known !== undefined) return known;
  const made = joined([ownWalk(schema), walkBelow(schema)]);
  walks.set(schema, made);
  return made;
}

function ownWalk(schema: z.core.$ZodType): Walk | null {
  const facts = fieldFacts.get(schema);
  if (facts === undefined) return null;
  return (value, path, visits) => {
    if (typeof value === 'string') visits.push({ facts, value, path: [...path], isKey: false });
  };
}

function walkBelow(schema: z.core.$ZodType): Walk | null {
  if (isWrapper(schema)) return walkOf(schema.def.innerType);
  if (schema instanceof z.ZodObject)
    return joined(Object.entries(schema.shape).map(([key, field]) => stepWalk(key, walkOf(field))));
  if (schema instanceof z.ZodArray) {
    const item = walkOf(schema.element);
    return item && ((value, path, visits) => walkSteps((value as unknown[]).entries(), item, path, visits));
  }
  if (schema instanceof z.ZodRecord) return recordWalk(fieldFacts.get(schema.keyType), walkOf(schema.valueType));
  return null;
}

function stepWalk(key: string, walk: Walk | null): Walk | null {
  return (
    walk && ((value, path, visits) => walkSteps([[key, (value as Record<string, unknown>)[key]]], walk, path, visits))
  );
}

function recordWalk(facts: FieldFacts | undefined, walk: Walk | null): Walk | null {
  if (facts === undefined && walk === null) return null;
  return (value, path, visits) => {
    for (const [key, item] of Object.entries(value as object)) {
      if (facts !== undefined) visits.push({ facts, value: key, path: [...path, key], isKey: true });
      if (walk !== null) walkSteps([[key, item]], walk, path, visits);
    }
  };
}

function walkSteps(
  items: Iterable<readonly [string | number, unknown]>,
  walk: Walk,
  path: (string | number)[],
  visits: FieldVisit[],
): void {
  for (const [step, item] of items) {
    if (item === undefined || item === null) continue;
    path.push(step);
    walk(item, path, visits);
    path.pop();
  }
}

function joined(walksOfAll: readonly (Walk | null)[]): Walk | null {
  const own = walksOfAll.filter((walk) => walk !== null);
  if (own.length < 2) return own[0] ?? null;
  return (value, path, visits) => {
    for (const walk of own) walk(value, path, visits);
  };
}

export function isWrapper(schema: z.core.$ZodType): schema is z.ZodOptional | z.ZodDefault | z.ZodNullable {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
}
