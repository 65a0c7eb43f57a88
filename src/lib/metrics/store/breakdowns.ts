import type { Dictionary } from './dictionary.ts';
import { none } from './rows.ts';

export type Breakdown = Readonly<Record<string, string>>;

/** What rows and columns break a value down by, each combination made once. */
export interface Breakdowns {
  /** The number of a combination; -1 for a total. Equal breakdowns have equal numbers. */
  idOf(ofRow: number, ofColumn: number): number;
  breakdownOf(id: number): Breakdown | null;
  /** As JSON with sorted names; '' for a total. */
  textOf(id: number): string;
}

export function createBreakdowns({ textOf }: Dictionary): Breakdowns {
  const ids = new Map<string, number>();
  const byPair = new Map<string, number>();
  const made: { text: string; breakdown: Breakdown }[] = [];
  const idOfBoth = (ofRow: number, ofColumn: number): number => {
    const breakdown = joined([ofRow, ofColumn].filter((index) => index !== none).map(textOf));
    const text = JSON.stringify(breakdown);
    const known = ids.get(text) ?? made.push({ text, breakdown }) - 1;
    ids.set(text, known);
    return known;
  };
  return {
    idOf(ofRow, ofColumn) {
      if (ofRow === none && ofColumn === none) return none;
      const pair = `${ofRow} ${ofColumn}`;
      const id = byPair.get(pair) ?? idOfBoth(ofRow, ofColumn);
      byPair.set(pair, id);
      return id;
    },
    breakdownOf: (id) => made[id]?.breakdown ?? null,
    textOf: (id) => made[id]?.text ?? '',
  };
}

function joined(texts: readonly string[]): Breakdown {
  const parts = texts.flatMap((text) => Object.entries(JSON.parse(text) as Breakdown));
  return Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
