import { type Rows, unknownDay } from './rows.ts';

/** The rows of a table in the order of their first day. */
export interface RowsByDay {
  /** Calls back with every row whose first day lies between two days, inclusive. */
  each(first: number, last: number, visit: (row: number) => void): void;
}

/** A row number and a day share one number, so that the sort is of plain numbers: rows take the low 2^24. */
const rowSpace = 2 ** 24;

export function rowsByDay(rows: Rows): RowsByDay {
  const keys = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += 1)
    keys[row] = ((rows.from[row] ?? unknownDay) - unknownDay) * rowSpace + row;
  keys.sort();
  return {
    each(first, last, visit) {
      const end = (last + 1 - unknownDay) * rowSpace;
      for (
        let at = lowerBound(keys, (first - unknownDay) * rowSpace);
        at < keys.length && (keys[at] ?? end) < end;
        at += 1
      )
        visit((keys[at] ?? 0) % rowSpace);
    },
  };
}

function lowerBound(keys: Float64Array, wanted: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
