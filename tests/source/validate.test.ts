import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { day, recordId, text } from '../../src/lib/schema/fields.ts';
import { quantity } from '../../src/lib/schema/quantity.ts';
import { validate } from '../../src/lib/source/validate.ts';
import { readYaml } from '../../src/lib/source/yamlText.ts';

const schema = z.strictObject({
  title: text(),
  date: day().optional(),
  work: z.enum(['draft', 'review']).optional(),
  hours: z.number().min(0).max(40).optional(),
  posts: z.int().optional(),
  tags: z.array(text()).min(1).max(3).optional(),
  few: z.array(text()).min(2).optional(),
  paid: z.boolean().optional(),
  target: quantity().optional(),
  asks: z.array(z.strictObject({ what: text(), count: z.number().optional() })).optional(),
  owners: z.record(recordId(), z.strictObject({ name: text() })).optional(),
  links: z.record(z.string(), text()).default({}),
});

/** `line:column code message — help` of each finding, below a title that is right. */
function found(yaml: string): string[] {
  const { data, positions } = readYaml(`title: Tea\n${yaml}`, 'a.md');
  const { value: read, diagnostics } = validate(schema, data, positions);
  expect(read).toBeNull();
  return diagnostics.map((one) => {
    const { message, help } = toText(one, 'en');
    return `${one.place.line}:${one.place.column} ${one.code} ${message} — ${help}`;
  });
}

const aDay = 'expected a day that exists, such as 2026-11-02';

describe('a value that its field does not take', () => {
  test.each([
    [
      'a slip in a key',
      'dat: 2026-11-12',
      '2:1 content/unknown-key there is no field "dat" here — did you mean "date"?',
    ],
    [
      'a key of its own making',
      'asks: [{ what: Tea, weather: 3 }]',
      '2:21 content/unknown-key there is no field "weather" here — the fields here are: what, count',
    ],
    [
      'a key inside a record of records',
      'owners: { anna: { name: Anna, nam: A } }',
      '2:31 content/unknown-key there is no field "nam" here — did you mean "name"?',
    ],
    [
      'a comma that splits a text',
      'asks: [{ what: bread, butter }]',
      '2:23 content/comma-in-value "butter" stands here as a field without a value — put the text with the comma in quotes: { what: "bread, butter" }',
    ],
    [
      'a field that is missing',
      'asks: [{ count: 3 }]',
      '2:8 content/missing-key the field "what" is missing — add "what: …" between the braces',
    ],
    [
      'a field without a value',
      'date:',
      '2:1 content/empty-value "date" is empty — write a value after "date:" (in quotes if it begins with #), or delete the line',
    ],
    [
      'an empty text',
      'links: { vk: "" }',
      '2:10 content/empty-value "vk" is empty — write a value after "vk:" (in quotes if it begins with #), or delete the line',
    ],
    [
      'an empty list',
      'tags: []',
      '2:1 content/empty-value "tags" is empty — write a value after "tags:" (in quotes if it begins with #), or delete the line',
    ],
    [
      'a word that is not to choose',
      'work: drfat',
      '2:7 content/unknown-value "work" can’t be "drfat" — did you mean "draft"? possible: draft, review',
    ],
    [
      'a day that does not exist',
      'date: 2026-02-30',
      `2:7 content/invalid-value "2026-02-30" does not fit "date" — ${aDay}`,
    ],
    [
      'a name that is no id',
      'owners: { Anna B: { name: Anna } }',
      '2:11 content/invalid-value "Anna B" does not fit "owners" — expected an id of lower-case Latin letters, digits and hyphens, such as spring-launch',
    ],
    [
      'a text where a quantity stands',
      'target: many',
      '2:9 content/invalid-value "many" does not fit "target" — expected a number, a per cent such as 5%, or a duration such as 60 min',
    ],
    [
      'yes where a quantity stands',
      'target: true',
      '2:9 content/invalid-value "true" does not fit "target" — expected a number, a per cent such as 5%, or a duration such as 60 min',
    ],
    [
      'a number as a text',
      'tags: [1]',
      '2:8 content/wrong-type "tags" wants text and has a number — put it in quotes: tags: "1"',
    ],
    [
      'a text as a number',
      'hours: "3"',
      '2:8 content/wrong-type "hours" wants a number and has text — write digits alone, a point before the decimals: hours: 3',
    ],
    [
      'half a post',
      'posts: 1.5',
      '2:8 content/wrong-type "posts" wants a whole number and has a number — write a whole number without quotes: posts: 3',
    ],
    [
      'a word as yes or no',
      'paid: yes',
      '2:7 content/wrong-type "paid" wants true or false and has text — write paid: true or paid: false',
    ],
    [
      'a text as a list',
      'tags: tea',
      '2:7 content/wrong-type "tags" wants a list and has text — write it as a list: tags: [tea]',
    ],
    [
      'a list as a group of fields',
      'links: [a]',
      '2:8 content/wrong-type "links" wants a group of fields and has a list — write its fields on lines of their own, indented below "links:"',
    ],
    [
      'a group of fields as a text',
      'links: { vk: { a: 1 } }',
      '2:14 content/wrong-type "vk" wants text and has a group of fields — put it in quotes: vk: "{"a":1}"',
    ],
    ['too little', 'hours: -1', '2:8 content/out-of-range "-1" is out of range for "hours" — at least 0'],
    ['too much', 'hours: 41', '2:8 content/out-of-range "41" is out of range for "hours" — at most 40'],
    [
      'too many of them',
      'tags: [a, b, c, d]',
      '2:7 content/out-of-range "["a","b","c","d"]" is out of range for "tags" — at most 3',
    ],
    ['too few of them', 'few: [a]', '2:6 content/out-of-range "["a"]" is out of range for "few" — at least 2'],
    // 57 signs and a sign that there is more.
    [
      'a long text is shortened',
      `date: ${'a'.repeat(61)}`,
      `2:7 content/invalid-value "${'a'.repeat(57)}…" does not fit "date" — ${aDay}`,
    ],
    [
      'a text of two lines is said in one',
      'date: "a\n\n  b"',
      `2:7 content/invalid-value "a b" does not fit "date" — ${aDay}`,
    ],
  ])('%s', (_what, yaml, expected) => {
    expect(found(yaml)).toEqual([expected]);
  });

  test('every one of them is told at once', () => {
    expect(found('work: x\nhours: 41').map((text) => text.split(' ').slice(0, 2))).toEqual([
      ['2:7', 'content/unknown-value'],
      ['3:8', 'content/out-of-range'],
    ]);
  });

  test('a day with one reading is mended by itself', () => {
    const { data, positions } = readYaml('title: Tea\ndate: 12.11.2026', 'a.md');
    expect(validate(schema, data, positions).diagnostics[0]?.fix).toEqual({
      place: { file: 'a.md', line: 2, column: 7, length: '12.11.2026'.length },
      text: '2026-11-12',
    });
  });

  test('what is right is read', () => {
    const { data, positions } = readYaml('title: Tea\npaid: true', 'a.md');
    expect(validate(schema, data, positions)).toEqual({
      value: { title: 'Tea', paid: true, links: {} },
      diagnostics: [],
    });
  });
});
