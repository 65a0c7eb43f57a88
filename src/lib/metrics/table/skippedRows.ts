import type { SkippedRows } from '../metricsStore.ts';

/** Lists rows that are no data. Neighbours of one reason become one entry. */
export interface SkippedList {
  readonly entries: SkippedRows[];
  add(reason: SkippedRows['reason'], line: number): void;
}

export function createSkippedList(): SkippedList {
  const entries: SkippedRows[] = [];
  return {
    entries,
    add(reason, line) {
      const last = entries.at(-1);
      if (last?.reason === reason && line - last.to <= 1)
        entries[entries.length - 1] = { ...last, to: line, count: last.count + 1 };
      else entries.push({ reason, from: line, to: line, count: 1 });
    },
  };
}
