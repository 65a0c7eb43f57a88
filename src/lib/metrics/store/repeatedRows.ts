import { grainNumber, none, type Rows, type StoredTable, unknownDay } from './rows.ts';

/** A row of a table. */
export interface RowRef {
  readonly table: number;
  readonly row: number;
}

/** Groups of rows that stand for the same thing: channel, object, breakdown, days, grain. Rows that stand alone are in no group. */
export function findRepeatedRows(tables: readonly StoredTable[]): RowRef[][] {
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, total * 2))) - 1;
  const slots = new Int32Array(mask + 1).fill(none);
  const hashes = new Int32Array(total);
  const starts = tableStarts(tables);
  const groups = new Map<number, RowRef[]>();
  tables.forEach(({ rows }, table) => {
    for (let row = 0; row < rows.length; row += 1) {
      if ((rows.channel[row] ?? none) < 0 || rows.from[row] === unknownDay) continue;
      const hash = hashOf(rows, row);
      let slot = hash & mask;
      for (let at = slots[slot] ?? none; at !== none; at = slots[slot] ?? none) {
        if (hashes[at] === hash && isSame(tables, refOf(starts, at), rows, row)) break;
        slot = (slot + 1) & mask;
      }
      const first = slots[slot] ?? none;
      const id = (starts[table] ?? 0) + row;
      if (first === none) {
        slots[slot] = id;
        hashes[id] = hash;
      } else addTo(groups, first, refOf(starts, first), { table, row });
    }
  });
  return [...groups.values()];
}

function tableStarts(tables: readonly StoredTable[]): number[] {
  let start = 0;
  return tables.map(({ rows }) => {
    start += rows.length;
    return start - rows.length;
  });
}

function refOf(starts: readonly number[], id: number): RowRef {
  const table = starts.findLastIndex((start) => start <= id);
  return { table, row: id - (starts[table] ?? 0) };
}

function addTo(groups: Map<number, RowRef[]>, key: number, first: RowRef, ref: RowRef): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [first, ref]);
  else group.push(ref);
}

function hashOf(rows: Rows, row: number): number {
  let hash = Math.imul((rows.from[row] ?? 0) ^ ((rows.grain[row] ?? 0) << 20), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (rows.object[row] ?? 0), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ (rows.breakdown[row] ?? 0), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ (rows.channel[row] ?? 0), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

/** The last day of a lifetime is that of the export: it tells exports apart, not things. */
function isSame(tables: readonly StoredTable[], ref: RowRef, rows: Rows, row: number): boolean {
  const other = tables[ref.table]?.rows;
  if (other === undefined) return false;
  return (
    other.from[ref.row] === rows.from[row] &&
    other.object[ref.row] === rows.object[row] &&
    other.channel[ref.row] === rows.channel[row] &&
    other.breakdown[ref.row] === rows.breakdown[row] &&
    other.grain[ref.row] === rows.grain[row] &&
    (other.to[ref.row] === rows.to[row] || rows.grain[row] === grainNumber.lifetime)
  );
}
