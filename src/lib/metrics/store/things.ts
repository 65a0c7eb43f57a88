import { grains, none, type Rows } from './rows.ts';

/** More texts than any dictionary has: two of their numbers still fit into one that is exact. */
const most = 2 ** 26;

/** Numbers what rows are about, whatever the days: channel and grain, object and breakdown. Equal ones have equal numbers, from 0. */
export function things(): (rows: Rows, row: number) => number {
  const known = new Map<number, Map<number, number>>();
  let count = 0;
  return ({ channel, grain, object, breakdown }, row) => {
    const whose = (channel[row] ?? none) * grains.length + (grain[row] ?? 0);
    const what = ((object[row] ?? none) + 1) * most + (breakdown[row] ?? none) + 1;
    const ofChannel = known.get(whose) ?? new Map<number, number>();
    known.set(whose, ofChannel);
    const number = ofChannel.get(what) ?? count++;
    ofChannel.set(what, number);
    return number;
  };
}
