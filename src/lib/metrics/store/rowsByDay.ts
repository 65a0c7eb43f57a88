import { none, type Rows, unknownDay } from './rows.ts';
import { stableOrder } from './stableOrder.ts';

/** The rows of a table by channel, and of each channel in the order of their first day. */
export interface RowsByDay {
  /** Calls back with every row of a channel whose first day lies between two days, inclusive; rows of one day in their own order. */
  each(channel: number, first: number, last: number, visit: (row: number) => void): void;
}

/** Rows without a day are in no order: no question finds them. */
export function rowsByDay({ from, channel, length }: Rows): RowsByDay {
  const byDay = stableOrder(datedRows(from, length), from);
  const groups = channelGroups(stableOrder(byDay, channel), channel);
  return {
    each(of, first, last, visit) {
      const order = groups.get(of);
      if (order === undefined) return;
      for (let at = lowerBound(order, from, first); at < order.length; at += 1) {
        const row = order[at] ?? none;
        if ((from[row] ?? unknownDay) > last) return;
        visit(row);
      }
    },
  };
}

function datedRows(from: ArrayLike<number>, length: number): Int32Array {
  const dated = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    if (from[row] === unknownDay) continue;
    dated[count] = row;
    count += 1;
  }
  return dated.subarray(0, count);
}

/** Cuts an order by channel into one for each. */
function channelGroups(order: Int32Array, channel: ArrayLike<number>): ReadonlyMap<number, Int32Array> {
  const groups = new Map<number, Int32Array>();
  let start = 0;
  for (let at = 1; at <= order.length; at += 1) {
    const of = channel[order[start] ?? none] ?? none;
    if (at < order.length && channel[order[at] ?? none] === of) continue;
    groups.set(of, order.subarray(start, at));
    start = at;
  }
  return groups;
}

function lowerBound(order: Int32Array, from: ArrayLike<number>, wanted: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[order[middle] ?? none] ?? unknownDay) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
