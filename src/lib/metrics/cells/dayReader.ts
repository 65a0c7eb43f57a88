import { type DayGrammar, readDay } from './dayGrammars.ts';
import type { EpochDay } from './epochDay.ts';
import { isMissing } from './reading.ts';

/** The day a cell names; null when the cell is empty, `undefined` when the grammar refuses it. */
export type DayReader = (cell: string) => EpochDay | null | undefined;

/** Makes the reader of one column. A file names few days and many times: each is read once. */
export function dayReader(grammar: DayGrammar): DayReader {
  const known = new Map<string, EpochDay | null | undefined>();
  let lastCell = '';
  let lastDay: EpochDay | null | undefined = null;
  return (cell) => {
    if (cell === lastCell) return lastDay;
    lastDay = known.get(cell);
    if (lastDay === undefined && !known.has(cell)) {
      lastDay = isMissing(cell) ? null : readDay(grammar, cell.trim());
      known.set(cell, lastDay);
    }
    lastCell = cell;
    return lastDay;
  };
}
