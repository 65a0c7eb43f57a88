import { utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { workbookFormat, workbookText } from '../../src/lib/metrics/text/workbookText.ts';

type Cell = string | number | boolean | null | { readonly n: number; readonly z: string };

/** A sheet of cells; an object is a number with a format of its own. */
function sheet(rows: readonly (readonly Cell[])[]): WorkSheet {
  const plain = rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.n : cell)));
  const made = utils.aoa_to_sheet(plain as unknown[][]);
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell === 'object' && cell !== null) made[utils.encode_cell({ r, c })].z = cell.z;
    });
  });
  return made;
}

function book(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const made = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(made, sheet(rows), name);
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const read = (rows: readonly (readonly Cell[])[], breaks?: 'kept') =>
  workbookText(book({ A: rows }), 'xlsx', breaks)?.text;

describe('the first bytes of a file', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 9), 'xlsx'],
    ['an OLE container', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 9), 'xls'],
    ['a text', Buffer.from('date,channel'), null],
    ['nothing', Uint8Array.of(), null],
  ])('%s', (_what, bytes, format) => {
    expect(workbookFormat(bytes)).toBe(format);
  });
});

describe('a cell of a workbook', () => {
  test.each<[string, Cell, string]>([
    ['a text', 'Tea', 'Tea'],
    ['a text with a quote', 'a "b"', 'a ""b""'],
    ['a number', 12.5, '12.5'],
    // 1.234 could be a thousand and more elsewhere.
    ['a number of three decimals', 1.234, '1.2340'],
    ['a number of four', 1.2345, '1.2345'],
    ['a number too long to be exact is as it is shown', { n: 1e15, z: '0' }, '1000000000000000'],
    ['a yes', true, 'TRUE'],
    // Day 46331 of a spreadsheet is 5 November 2026: 46327 is the first.
    ['a day', { n: 46331, z: 'yyyy-mm-dd' }, '2026-11-05'],
    ['a day and a time', { n: 46331.5, z: 'yyyy-mm-dd hh:mm' }, '2026-11-05T12:00:00'],
  ])('%s', (_what, cell, text) => {
    expect(read([['x', cell]])).toBe(`"x","${text}"`);
  });

  test('with line breaks is one line, or keeps them where that is asked for', () => {
    expect(read([['a\r\n b\nc']])).toBe('"a b c"');
    expect(read([['a\r\n b\nc']], 'kept')).toBe('"a\n b\nc"');
  });
});

describe('a sheet', () => {
  test('ends with its last row and column that say something', () => {
    expect(read([['a', 'b', ''], [1], ['', ''], [2, 3], [''], ['']])).toBe('"a","b"\n"1",""\n"",""\n"2","3"');
  });

  test('that says nothing is no table', () => {
    expect(workbookText(book({ A: [['']] }), 'xlsx')).toEqual({ text: '', format: 'xlsx', sheets: [] });
  });

  test('with two lists beside one another is two tables', () => {
    const both = workbookText(
      book({
        Posts: [
          ['URL', 'Views', null, 'URL', 'Likes'],
          ['/a', 1, null, '/b', 2],
        ],
      }),
      'xlsx',
    );
    expect(both?.text).toBe('# Sheet: Posts\n"URL","Views"\n"/a","1"\n# Sheet: Posts\n"URL","Likes"\n"/b","2"');
    expect(both?.sheets).toEqual([
      { name: 'Posts', line: 2 },
      { name: 'Posts', line: 5 },
    ]);
  });

  test('stands behind its name where there are several; the name breaks no line of CSV', () => {
    const all = workbookText(book({ 'Days, 2026': [['a']], Notes: [['b']] }), 'xlsx');
    expect(all?.text).toBe('# Sheet: Days 2026\n"a"\n# Sheet: Notes\n"b"');
    expect(all?.sheets).toEqual([
      { name: 'Days 2026', line: 2 },
      { name: 'Notes', line: 4 },
    ]);
  });
});

test('a ZIP of other files is no workbook', () => {
  expect(workbookText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), 'xlsx')).toBeNull();
});
