import { grainNumber, none, type Rows, type StoredTable, unknownDay } from './rows.ts';
import { things } from './things.ts';

/** A row of a table. */
export interface RowRef {
  readonly table: number;
  readonly row: number;
}

/** Rows of one thing, one below the other. */
interface Run {
  readonly table: number;
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  readonly thing: number;
  /** Does every row begin later than the one above it? */
  readonly rises: boolean;
}

/**
 * Groups of rows that stand for the same thing: channel, object, breakdown, days, grain. Rows that stand alone are in no group.
 * Days of a thing mostly rise from row to row and from file to file, and then none can be a repeat: only where they do not,
 * rows are looked at one by one.
 */
export function findRepeatedRows(tables: readonly StoredTable[]): RowRef[][] {
  const runs = runsOf(tables);
  const lastDays: number[] = [];
  const mixed = new Set<number>();
  for (const { table, first, end, thing, rises } of runs) {
    const from = tables[table]?.rows.from;
    const last = lastDays[thing] ?? unknownDay;
    if (!rises || (from?.[first] ?? unknownDay) <= last) mixed.add(thing);
    lastDays[thing] = Math.max(last, from?.[end - 1] ?? unknownDay);
  }
  return mixed.size === 0
    ? []
    : repeatsIn(
        runs.filter(({ thing }) => mixed.has(thing)),
        tables,
      );
}

function runsOf(tables: readonly StoredTable[]): Run[] {
  const numberOf = things();
  return tables.flatMap(({ rows }, table) => {
    const runs: Run[] = [];
    for (let first = 0; first < rows.length; ) {
      const { end, rises } = measureRun(rows, first);
      const isKnown = (rows.channel[first] ?? none) >= 0 && rows.from[first] !== unknownDay;
      if (isKnown) runs.push({ table, first, end, thing: numberOf(rows, first), rises });
      first = end;
    }
    return runs;
  });
}

/** A row without a day is no part of a run. */
function measureRun(
  { from, channel, object, breakdown, grain, length }: Rows,
  first: number,
): Pick<Run, 'end' | 'rises'> {
  let rises = true;
  let row = first + 1;
  while (
    row < length &&
    from[row] !== unknownDay &&
    from[first] !== unknownDay &&
    object[row] === object[first] &&
    channel[row] === channel[first] &&
    breakdown[row] === breakdown[first] &&
    grain[row] === grain[first]
  ) {
    if ((from[row] ?? 0) <= (from[row - 1] ?? 0)) rises = false;
    row += 1;
  }
  return { end: row, rises };
}

/** Rows by a hash of what they stand for, in a table of numbers: a million rows make no million objects. */
function repeatsIn(runs: readonly Run[], tables: readonly StoredTable[]): RowRef[][] {
  const starts = startsOf(runs);
  const total = runs.reduce((sum, { first, end }) => sum + end - first, 0);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, total * 2))) - 1;
  const slots = new Int32Array(mask + 1).fill(none);
  const hashes = new Int32Array(total);
  const groups = new Map<number, RowRef[]>();
  runs.forEach(({ table, first, end }, run) => {
    const rows = tables[table]?.rows;
    for (let row = first; rows !== undefined && row < end; row += 1) {
      const hash = hashOf(rows, row);
      let slot = hash & mask;
      for (let at = slots[slot] ?? none; at !== none; at = slots[slot] ?? none) {
        if (hashes[at] === hash && isSame(tables, refOf(runs, starts, at), rows, row)) break;
        slot = (slot + 1) & mask;
      }
      const known = slots[slot] ?? none;
      const id = (starts[run] ?? 0) + row - first;
      if (known === none) {
        slots[slot] = id;
        hashes[id] = hash;
      } else addTo(groups, known, refOf(runs, starts, known), { table, row });
    }
  });
  return [...groups.values()];
}

function startsOf(runs: readonly Run[]): Int32Array {
  let start = 0;
  return Int32Array.from(runs, ({ first, end }) => {
    start += end - first;
    return start - (end - first);
  });
}

function refOf(runs: readonly Run[], starts: Int32Array, id: number): RowRef {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= id) low = middle;
    else high = middle;
  }
  const run = runs[low];
  return { table: run?.table ?? none, row: (run?.first ?? 0) + id - (starts[low] ?? 0) };
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
