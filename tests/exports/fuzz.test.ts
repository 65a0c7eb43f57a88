import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planTable } from '../../src/lib/exports/tables/planTable.ts';
import { slotsOf } from '../../src/lib/playbook/slots.ts';
import { post, tinyPlaybook } from '../playbook/tinyPlaybook.ts';

const sign = fc.oneof(
  fc.constantFrom(...',;"\'\\\t=+-@|', '\n', '\r\n', '""', ' ', '\u00a0', '\u2028', '\ufeff', '\u200b', '\u0001'),
  fc.constantFrom('я', '漢', '😀', '👩‍👩‍👧', 'שלום', '＝', '＠', '\u2212', 'SUM(A1:A9)', '-5', '12,5', '#'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
);
const titles = fc
  .sample(
    fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('').trim()),
    { numRuns: 10_500, seed: 11 },
  )
  .filter((title) => title !== '')
  .slice(0, 10_000);

test.each([
  ['en-GB', ','],
  ['ru-RU', ';'],
])(
  '10,000 fuzzed titles stand in the table of the plan sign for sign, and none is computed (%s)',
  (locale, delimiter) => {
    expect(titles).toHaveLength(10_000);
    const posts = Object.fromEntries(titles.map((title, at) => [`p-${String(at).padStart(5, '0')}`, post({ title })]));
    const playbook = tinyPlaybook({ posts }, { client: { locale } });
    const [, ...rows]: string[][] = parse(planTable(slotsOf(playbook), playbook), { bom: true, delimiter });
    const cells = rows.map((row) => row[4] ?? '');
    const astray = cells.filter((cell, at) => cell !== titles[at] && cell !== `'${titles[at]}`);
    expect([cells.length, astray]).toEqual([10_000, []]);
    // What spreadsheet programs skip, then a sign that begins a formula; a bare number is a number.
    const isNumber = (cell: string) => /^[+-]?\d+(?:[.,]\d+)?$/.test(cell);
    const computed = cells.filter((cell) => /^[\s\p{C}\p{Z}]*[=+\-@\u2212＝＋－＠]/u.test(cell) && !isNumber(cell));
    expect(computed).toEqual([]);
  },
);
