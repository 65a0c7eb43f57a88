import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { clip, day, reference, references, text, time, url } from '../../src/lib/schema/fields.ts';
import { leavesOf, leavesOfShape } from '../../src/lib/schema/leaves.ts';
import { duration, quantity } from '../../src/lib/schema/quantity.ts';

/** Each leaf as `path = value`. */
const written = (schema: z.ZodType, value: unknown) =>
  [...leavesOf(schema, schema.parse(value))].map((leaf) => `${leaf.path.join('.')} = ${leaf.value}`);

const record = z.strictObject({
  title: text(),
  price: z.number().optional(),
  note: text().nullable().default(null),
  jobs: z.array(text()).default([]),
  handles: z.record(z.string(), z.strictObject({ name: text(), visits: z.number() })).optional(),
});

describe('what people wrote themselves in a record', () => {
  test.each<[string, z.ZodType, unknown, string[]]>([
    ['a text', text(), 'Tea', [' = Tea']],
    ['a number', z.number(), 12, [' = 12']],
    ['an address', url(), 'https://example.com/x', [' = https://example.com/x']],
    ['the name of a video', clip('video'), 'media/pour.mp4', [' = media/pour.mp4']],
    ['a target', quantity(), 900, [' = 900']],
    [
      'all of an object, in the order of its schema, whatever wraps a field',
      record,
      { jobs: ['Brew', 'Pour'], title: 'Tea', handles: { vk: { name: 'tea', visits: 3 } }, price: 4.5 },
      [
        'title = Tea',
        'price = 4.5',
        'jobs.0 = Brew',
        'jobs.1 = Pour',
        'handles.vk.name = tea',
        'handles.vk.visits = 3',
      ],
    ],
    ['of fields that are not there nothing', record, { title: 'Tea' }, ['title = Tea']],
  ])('is %s', (_what, schema, value, expected) => {
    expect(written(schema, value)).toEqual(expected);
  });

  test.each<[string, z.ZodType, unknown]>([
    ['a day', day(), '2026-11-12'],
    ['a time', time(), '10:00'],
    ['a word to choose', z.enum(['draft', 'idea']), 'draft'],
    ['yes or no', z.boolean(), true],
    ['the id of another record', reference('goals'), 'clicks'],
    ['a list of them', references('goals'), ['clicks', 'visits']],
    // 60 min is kept as 3600 and 5 % as 0.05: neither stands in the file.
    ['a share', quantity(), '5%'],
    ['a length of time', duration(), '60 min'],
  ])('is not %s', (_what, schema, value) => {
    expect(written(schema, value)).toEqual([]);
  });

  test('of some fields is what stands in them, and nothing of the others', () => {
    const value = { title: 'Tea', price: 4.5, note: null, jobs: ['Brew'] };
    const { title, jobs } = record.shape;
    expect([...leavesOfShape({ title, jobs }, value)]).toEqual([
      { value: 'Tea', path: ['title'] },
      { value: 'Brew', path: ['jobs', 0] },
    ]);
  });
});
