import { none, type Rows, unknownDay } from './rows.ts';

/** The rows of each channel of a table in the order of the table. Rows without a day are in none: no question finds them. */
export function rowsByChannel({ from, channel, length }: Rows): ReadonlyMap<number, Int32Array> {
  const counts = new Map<number, number>();
  for (let row = 0; row < length; row += 1) {
    const of = channel[row] ?? none;
    if (from[row] !== unknownDay) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const found = new Map(
    [...counts].map(([of, count]): [number, { rows: Int32Array; at: number }] => [
      of,
      { rows: new Int32Array(count), at: 0 },
    ]),
  );
  for (let row = 0; row < length; row += 1) {
    const ofChannel = from[row] === unknownDay ? undefined : found.get(channel[row] ?? none);
    if (ofChannel === undefined) continue;
    ofChannel.rows[ofChannel.at] = row;
    ofChannel.at += 1;
  }
  return new Map([...found].map(([of, { rows }]) => [of, rows] as const));
}
