import { type Rows, unknownDay } from './rows.ts';
import { stableOrder } from './stableOrder.ts';

/** The rows of a table in the order of their first day. */
export interface RowsByDay {
  /** Calls back with every row whose first day lies between two days, inclusive; rows of one day in their own order. */
  each(first: number, last: number, visit: (row: number) => void): void;
}

/** Rows without a day are in no order: no question finds them. */
export function rowsByDay({ from, length }: Rows): RowsByDay {
  const dated = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) if (from[row] !== unknownDay) dated[count++] = row;
  const order = stableOrder(dated.subarray(0, count), from);
  return {
    each(first, last, visit) {
      for (let at = lowerBound(order, from, first); at < count; at += 1) {
        const row = order[at] ?? 0;
        if ((from[row] ?? unknownDay) > last) return;
        visit(row);
      }
    },
  };
}

function lowerBound(order: Int32Array, from: Int32Array, wanted: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[order[middle] ?? 0] ?? unknownDay) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
