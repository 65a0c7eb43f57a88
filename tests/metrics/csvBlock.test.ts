import { describe, expect, it } from 'vitest';
import { cellPlace } from '../../src/lib/metrics/table/cellPlace.ts';
import { readCsvBlock } from '../../src/lib/metrics/table/csvBlock.ts';

/** All records of a text and their lines, read in blocks of a size. */
function readBlocks(text: string, size: number) {
  const records: { line: number; cells: readonly string[] }[] = [];
  let [offset, line] = [0, 1];
  for (;;) {
    const block = readCsvBlock(text, offset, line, ',', size);
    block.rows.forEach((cells, index) => {
      records.push({ line: block.lines?.[index] ?? block.line + index, cells });
    });
    if (block.next >= text.length) return records;
    [offset, line] = [block.next, block.nextLine];
  }
}

describe('blocks of records', () => {
  const text = 'a,b\n1,"two\nlines, ""quoted"""\n\n3,four\n"5",six\n7,"a\n\nb"\n8,9';
  const whole = readBlocks(text, 1000);

  it('keeps the file line of every record, also after cells of several lines', () => {
    expect(whole.map(({ line }) => line)).toEqual([1, 2, 4, 5, 6, 7, 10]);
    expect(whole[1]?.cells).toEqual(['1', 'two\nlines, "quoted"']);
  });

  it.each([1, 2, 3, 5, 8, 13, 21])('reads the same records in blocks of %i characters', (size) => {
    expect(readBlocks(text, size)).toEqual(whole);
  });

  it('keeps the file lines where as many breaks stand in a cell as blank lines at the end', () => {
    expect(readBlocks('"a\nb",1\n2,3\n', 1000).map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  it('names the opening quote and the record of a quote that is never closed', () => {
    const { problem } = readCsvBlock('a,b\n1,"open\n2,3', 0, 1, ',', 1000);
    expect(problem).toEqual({ kind: 'unclosed', offset: 'a,b\n1,'.length, row: 1 });
  });

  it('names a quote that closes in the middle of a cell', () => {
    const { problem } = readCsvBlock('a,b\n"to "go" now",2\n3,4', 0, 1, ',', 1000);
    expect(problem).toMatchObject({ kind: 'stray', offset: 'a,b\n'.length, row: 1 });
  });

  it('says which record has a cell over the limit', () => {
    expect(readCsvBlock(`a,b\n1,${'x'.repeat(100_001)}\n2,3`, 0, 1, ',', 200_000).oversized).toBe(1);
  });
});

it.each([
  [1, 1, { line: 1, column: 3, length: 1 }],
  [2, 1, { line: 2, column: 3, length: 4 }],
  [2, 2, { line: 3, column: 8, length: 3 }],
])('finds line %i, cell %i', (line, cell, place) => {
  expect(cellPlace('a,b,c\n1,"two\nlines",333', line, cell, ',')).toEqual(place);
});
