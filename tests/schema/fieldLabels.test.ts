import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clientType } from '../../src/lib/schema/client.ts';
import { fieldLabel, fieldTitles, keyLabels } from '../../src/lib/schema/fieldLabels.ts';
import { recordTypes } from '../../src/lib/schema/recordTypes.ts';
import { isWrapper } from '../../src/lib/schema/walkFields.ts';

const shapes = Object.values({ client: clientType, ...recordTypes }).map(({ schema }) => schema as z.ZodObject);

/** Keys of objects that stand inside of a field. */
function innerKeys(schema: z.core.$ZodType): string[] {
  if (isWrapper(schema)) return innerKeys(schema.def.innerType);
  if (schema instanceof z.ZodArray) return innerKeys(schema.element);
  if (schema instanceof z.ZodRecord) return innerKeys(schema.valueType);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => [key, ...innerKeys(field as z.ZodType)]);
}

const fields = shapes.flatMap(({ shape }) => Object.values(shape) as z.ZodType[]);

describe('labels of fields', () => {
  it('has a Russian one for each title', () => {
    const titles = fields.map((field) => field.meta()?.title ?? '');
    expect(titles.filter((title) => !(title in fieldTitles))).toEqual([]);
  });

  it('names each key inside of a field', () => {
    expect(fields.flatMap(innerKeys).filter((key) => !(key in keyLabels))).toEqual([]);
  });

  it.each([
    ['goals', 'due', 'en', 'Deadline'],
    ['goals', 'due', 'ru', 'Срок'],
    ['client', 'budget', 'ru', 'Бюджет'],
    ['posts', 'nowhere', 'ru', 'nowhere'],
  ] as const)('%s.%s in %s is %s', (collection, field, language, label) => {
    expect(fieldLabel(collection, field, language)).toBe(label);
  });
});
