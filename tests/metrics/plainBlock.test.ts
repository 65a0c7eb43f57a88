import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDigits } from '../../src/lib/metrics/cells/plainDigits.ts';
import { readCsvBlock } from '../../src/lib/metrics/table/csvBlock.ts';
import { createPlainReader } from '../../src/lib/metrics/table/plainBlock.ts';
import { cellsOf, type Records, textRecords } from '../../src/lib/metrics/table/records.ts';

interface Read {
  readonly line: number;
  readonly cells: readonly string[];
  readonly digits: readonly number[];
  readonly units: readonly number[];
}

function readRecords(records: Records): Read[] {
  return Array.from({ length: records.length }, (_, record) => {
    const cells = cellsOf(records, record);
    return {
      line: records.line(record),
      cells,
      digits: cells.map((_cell, column) => records.digits(record, column)),
      units: cells.map((_cell, column) => records.firstUnit(record, column)),
    };
  });
}

/** The text by Papa Parse, in one piece. */
function readByPapa(text: string, delimiter: string): Read[] {
  const { rows, lines } = readCsvBlock(text, 0, 1, delimiter, text.length + 1);
  return readRecords(textRecords(rows, (row) => lines?.[row] ?? row + 1));
}

/** The text in blocks: those without quotes as they stand, the others by Papa Parse. Tells how many of the records were plain. */
function readByBoth(text: string, delimiter: string, size: number): { read: Read[]; plain: number } {
  const readPlain = createPlainReader(text, delimiter);
  const read: Read[] = [];
  let [offset, line, plain] = [0, 1, 0];
  for (;;) {
    const found = readPlain(offset, line, size);
    if (found !== null) {
      read.push(...readRecords(found.records));
      plain += found.records.length;
    }
    const { next, nextLine } = found ?? byPapa(offset, line);
    if (next >= text.length) return { read, plain };
    [offset, line] = [next, nextLine];
  }

  function byPapa(from: number, first: number) {
    const block = readCsvBlock(text, from, first, delimiter, size);
    read.push(...readRecords(textRecords(block.rows, (row) => block.lines?.[row] ?? first + row)));
    return block;
  }
}

describe('records without quotes', () => {
  const text = 'a,b\n12,\n\n1234567890,x y\n-7, 3\n999999999,0012';
  it('are split where they stand', () => {
    const { read, plain } = readByBoth(text, ',', 1000);
    expect(plain).toBe(6);
    expect(read.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '12', ''],
      [3, ''],
      [4, '1234567890', 'x y'],
      [5, '-7', ' 3'],
      [6, '999999999', '0012'],
    ]);
    expect(read.map(({ digits }) => digits)).toEqual([[-1, -1], [12, -1], [-1], [-1, -1], [-1, -1], [999_999_999, 12]]);
  });

  it.each([1, 2, 3, 5, 8, 13, 21])('are the same in blocks of %i characters', (size) => {
    expect(readByBoth(text, ',', size).read).toEqual(readByBoth(text, ',', 1000).read);
  });

  it.each([
    ['', [['']]],
    ['\n', [[''], ['']]],
    ['a\n', [['a'], ['']]],
    [',', [['', '']]],
  ])('%j is what Papa Parse makes of it', (whole, cells) => {
    expect(readByBoth(whole, ',', 10).read.map((one) => one.cells)).toEqual(cells);
    expect(readByPapa(whole, ',').map((one) => one.cells)).toEqual(cells);
  });

  it('end before the first record with a quote', () => {
    const { read, plain } = readByBoth('a,b\n1,2\n3,"4\n5",6\n7,8', ',', 1000);
    expect(read.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4\n5', '6'],
      [5, '7', '8'],
    ]);
    expect(plain).toBe(2);
  });

  it('name the first record with a cell over the limit', () => {
    const whole = `a,b\n1,${'x'.repeat(100_000)}\n2,${'x'.repeat(100_001)}\n3,4`;
    expect(createPlainReader(whole, ',')(0, 1, whole.length)?.oversized).toBe(2);
  });

  it('have no cell beyond the last', () => {
    const records = createPlainReader('1,2\n3', ',')(0, 1, 10)?.records;
    expect(records?.cell(1, 1)).toBeUndefined();
    expect([records?.digits(1, 1), records?.firstUnit(1, 1), records?.digits(0, 1)]).toEqual([-1, 0, 2]);
  });
});

/** What is hostile in a CSV text: quotes anywhere, breaks, delimiters, wide characters whose low byte is a comma or a line end. */
const piece = fc.constantFrom(
  'a',
  '7',
  '12',
  '"',
  '""',
  ',',
  '\n',
  ';',
  '\r',
  ' ',
  '-',
  '℀Ⰲ',
  '\u2c2c',
  '\u0a0a',
  'я',
  '😀',
  '\0',
);
const hostile = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const quotedCell = fc.array(piece, { maxLength: 6 }).map((pieces) => `"${pieces.join('').replaceAll('"', '""')}"`);
const plainCell = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('').replace(/[",;\n]/gu, ''));
const valid = fc
  .array(fc.array(fc.oneof({ weight: 4, arbitrary: plainCell }, quotedCell), { minLength: 1, maxLength: 4 }), {
    maxLength: 12,
  })
  .map((rows) => rows.map((row) => row.join(',')).join('\n'));

it('both ways read the same records of well-formed texts, in blocks of any size', () => {
  fc.assert(
    fc.property(valid, fc.integer({ min: 1, max: 80 }), (text, size) => {
      expect(readByBoth(text, ',', size).read).toEqual(readByPapa(text, ','));
    }),
    { numRuns: 1000, seed: 20261125 },
  );
});

it('both ways read the same records of any text without a quote', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(',', ';', '\t'), fc.integer({ min: 1, max: 80 }), (text, delimiter, size) => {
      const quoteless = text.replaceAll('"', '');
      const { read, plain } = readByBoth(quoteless, delimiter, size);
      expect(read).toEqual(readByPapa(quoteless, delimiter));
      expect(plain).toBe(read.length);
    }),
    { numRuns: 1000, seed: 20261125 },
  );
});

it.each([
  ['0', 0],
  ['007', 7],
  ['999999999', 999_999_999],
  ['1234567890', -1],
  ['', -1],
  ['-1', -1],
  ['1.0', -1],
  ['١', -1],
])('%s as plain digits is %i', (cell, value) => {
  expect(plainDigits(cell)).toBe(value);
});
