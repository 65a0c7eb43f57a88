import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { isLive, spreadsheetCsv } from '../../src/lib/exports/tables/spreadsheetCsv.ts';

const rows = (text: string, delimiter = ','): string[][] => parse(text, { bom: true, delimiter });

/** 20 beginnings × 10 signs × 5 formulas: 1,000 cells that a spreadsheet program would compute. */
const beginnings = [
  '',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u2028',
  '\u0001',
  '\u001f',
  '\u0085',
  '\v',
  '\f',
  ' \t',
  '\n ',
];
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\u2212', '=-'];
const formulas = ["cmd|'/c calc'!A0", 'HYPERLINK("https://a.example","x")', '1+1', 'SUM(A1:A9)', 'A1'];
const payloads = beginnings.flatMap((beginning) =>
  signs.flatMap((sign) => formulas.map((formula) => `${beginning}${sign}${formula}`)),
);

test('0 live cells of 1,000 payloads', () => {
  expect(payloads).toHaveLength(1000);
  const read = rows(
    spreadsheetCsv(
      payloads.map((payload) => ['a', payload]),
      'en',
    ),
  );
  expect(read).toEqual(payloads.map((payload) => ['a', `'${payload}`]));
  // What a program looks at first, whatever it skips: never a sign of a formula.
  const skipped = /^[\s\p{C}\p{Z}]*/u;
  const live = read.filter(
    ([, cell = '']) => /^[=+\-@\u2212＝＋－＠]/u.test(cell.replace(skipped, '')) || /^[\t\r\n\0]/.test(cell),
  );
  expect(live).toEqual([]);
});

describe('numbers stay numbers, and words words', () => {
  it.each([
    [-5.25, '-5.25'],
    ['-5.25', '-5.25'],
    ['+3', '+3'],
    [0, '0'],
    [1e21, '1e+21'],
    [null, ''],
    ['Two - three', 'Two - three'],
    ['https://a.example/?a=1', 'https://a.example/?a=1'],
    ['#tea', '#tea'],
    ['say "yes", then\ngo', 'say "yes", then\ngo'],
    ['-5 %', "'-5 %"],
  ])('%j', (cell, expected) => {
    expect(rows(spreadsheetCsv([['a', cell]], 'en'))).toEqual([['a', expected]]);
  });
});

test('Russian spreadsheets part columns with a semicolon', () => {
  expect(spreadsheetCsv([['Дата', 'а; б', 1.5]], 'ru')).toBe('\ufeffДата;"а; б";"1,5"\r\n');
});

test.each([
  ['=1', true],
  ['-1', false],
  ['a=1', false],
  ['', false],
])('%j is live: %s', (cell, expected) => {
  expect(isLive(cell)).toBe(expected);
});
