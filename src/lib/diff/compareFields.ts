import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { fieldFacts } from '../schema/fields.ts';
import { isWrapper } from '../schema/walkFields.ts';
import { wordTableOf } from '../schema/wordTables.ts';
import { compareWords } from './compareWords.ts';
import type { FieldChange, Step } from './planDiff.ts';

type Path = readonly Step[];
type Fields = Readonly<Record<string, unknown>>;

/** Every field in which two records of one shape differ, in the order of the schema, as deep as it can be told. */
export function compareFields(
  shape: z.core.$ZodLooseShape,
  before: Fields,
  after: Fields,
  path: Path = [],
): FieldChange[] {
  return Object.entries(shape).flatMap(([key, schema]) =>
    compareValues(schema, before[key], after[key], [...path, { field: key }]),
  );
}

/** How two values of one schema differ. Texts are compared as they are read: composed, without white space at their ends. */
export function compareValues(schema: z.core.$ZodType, before: unknown, after: unknown, path: Path): FieldChange[] {
  if (isSame(before, after)) return [];
  if (isWrapper(schema)) return compareValues(schema.def.innerType, before, after, path);
  if (schema instanceof z.ZodRecord)
    return compareKeys(schema, (before ?? {}) as Fields, (after ?? {}) as Fields, path);
  if (isAbsent(before) || isAbsent(after)) return [leaf(schema, before, after, path)];
  if (schema instanceof z.ZodObject) return compareFields(schema.shape, before as Fields, after as Fields, path);
  if (schema instanceof z.ZodArray && unwrapped(schema.element) instanceof z.ZodObject)
    return compareItems(schema, before as Fields[], after as Fields[], path);
  return [leaf(schema, before, after, path)];
}

function compareKeys(schema: z.ZodRecord, before: Fields, after: Fields, path: Path): FieldChange[] {
  const of = fieldFacts.get(schema.keyType)?.reference;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return keys.flatMap((key) => {
    const step: Step = of === undefined ? { item: key } : { id: key, of };
    return compareValues(schema.valueType, before[key], after[key], [...path, step]);
  });
}

/** What tells one item of a list from the others, most telling first. */
const tellingKeys = [
  'id',
  'line',
  'file',
  'match',
  'on',
  'day',
  'word',
  'metric',
  'name',
  'rule',
  'due',
  'what',
  'says',
  'when',
  'from',
];

/** Items of a list of objects are followed by what tells them apart; equal ones are the same wherever they stand. */
function compareItems(
  schema: z.ZodArray,
  before: readonly Fields[],
  after: readonly Fields[],
  path: Path,
): FieldChange[] {
  const element = unwrapped(schema.element) as z.ZodObject;
  const telling = tellingKeys.find((key) => key in element.shape) ?? Object.keys(element.shape)[0] ?? '';
  const goneAll = withoutEqual(before, after);
  const newAll = withoutEqual(after, before);
  if (goneAll.length === 0 && newAll.length === 0) return [{ ...leaf(schema, null, null, path), change: 'reordered' }];
  const stepTo = (item: Fields): Path => [...path, { item: String(item[telling] ?? '') }];
  const partners = new Map<Fields, Fields>();
  for (const gone of goneAll) {
    const partner = newAll.find((item) => item[telling] === gone[telling] && ![...partners.values()].includes(item));
    if (partner !== undefined) partners.set(gone, partner);
  }
  const found = [...partners.values()];
  return [
    ...goneAll.flatMap((gone) => {
      const partner = partners.get(gone);
      return partner === undefined
        ? [leaf(element, gone, undefined, stepTo(gone))]
        : compareFields(element.shape, gone, partner, stepTo(gone));
    }),
    ...newAll.filter((item) => !found.includes(item)).map((item) => leaf(element, undefined, item, stepTo(item))),
  ];
}

/** Items of a list that the other has no equal of; two equal ones need two. */
function withoutEqual(items: readonly Fields[], others: readonly Fields[]): Fields[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.findIndex((other) => isSame(item, other));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

function leaf(schema: z.core.$ZodType, before: unknown, after: unknown, path: Path): FieldChange {
  const isGone = isAbsent(after);
  const isNew = isAbsent(before);
  const inner = elementOf(schema);
  return {
    path: [...path],
    change: isNew ? 'added' : isGone ? 'removed' : 'changed',
    before: isNew ? null : (before as FieldChange['before']),
    after: isGone ? null : (after as FieldChange['after']),
    words: isText(before) && isText(after) ? compareWords(before, after) : null,
    reference: fieldFacts.get(inner)?.reference ?? null,
    choices: inner instanceof z.ZodEnum ? wordTableOf(inner.options.map(String)) : null,
  };
}

function elementOf(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodArray ? unwrapped(inner.element) : inner;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return isWrapper(schema) ? unwrapped(schema.def.innerType) : schema;
}

/** A text of several words. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && /\S\s+\S/.test(value);
}

/** An empty list, an empty object and an empty text say as much as none. */
function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isSame(before: unknown, after: unknown): boolean {
  if (isAbsent(before) && isAbsent(after)) return true;
  return isDeepStrictEqual(normalized(before), normalized(after));
}

/** Texts in one normal form, objects without what is not there, whatever the order of their keys. */
function normalized(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, normalized(item)]));
}
