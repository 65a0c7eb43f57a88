import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRepeatedRows } from '../../src/lib/metrics/store/repeatedRows.ts';
import { grainNumber, type StoredTable, unknownDay } from '../../src/lib/metrics/store/rows.ts';

interface Row {
  readonly from: number;
  readonly to: number;
  readonly channel: number;
  readonly object: number;
  readonly breakdown: number;
  readonly grain: number;
}

function tableOf(list: readonly Row[]): StoredTable {
  const column = (name: keyof Row) => Int32Array.from(list, (row) => row[name]);
  const rows = {
    length: list.length,
    line: Int32Array.from(list, (_row, at) => at + 2),
    currency: new Int32Array(list.length).fill(-1),
    from: column('from'),
    to: column('to'),
    channel: column('channel'),
    object: column('object'),
    breakdown: column('breakdown'),
    grain: column('grain'),
  };
  return { file: {} as StoredTable['file'], isOfPlatform: false, settledTo: 0, rows, columns: [] };
}

/** Every row with every other, as slowly as one can. */
function byComparing(tables: readonly (readonly Row[])[]): string[][] {
  const groups = Map.groupBy(
    tables.flatMap((rows, table) => rows.map((row, at) => ({ row, name: `${table}:${at}` }))),
    ({ row: { from, to, channel, object, breakdown, grain } }) =>
      channel < 0 || from === unknownDay
        ? null
        : [from, grain === grainNumber.lifetime ? '' : to, channel, object, breakdown, grain].join(' '),
  );
  groups.delete(null);
  return [...groups.values()].filter(({ length }) => length > 1).map((group) => group.map(({ name }) => name));
}

const row = fc.record({
  from: fc.constantFrom(10, 11, 12, 13, 14, unknownDay),
  to: fc.constantFrom(14, 15),
  channel: fc.constantFrom(-1, 0, 0, 0, 1),
  object: fc.constantFrom(-1, 0),
  breakdown: fc.constantFrom(-1, -1, -1, 5),
  grain: fc.constantFrom(grainNumber.day, grainNumber.lifetime),
});

it('finds what comparing every row with every other finds', () => {
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 14 }), { maxLength: 3 }), (tables) => {
      const found = findRepeatedRows(tables.map(tableOf)).map((group) =>
        group.map((ref) => `${ref.table}:${ref.row}`).toSorted(),
      );
      expect(found.toSorted()).toEqual(
        byComparing(tables)
          .map((group) => group.toSorted())
          .toSorted(),
      );
    }),
    { numRuns: 2000, seed: 20261125 },
  );
});
