import type { StatedValue } from '../metricsStore.ts';
import { type StoredTable, unknownDay } from './rows.ts';
import type { ToObservation } from './storedObservation.ts';

/** Every value of every column, one after the other. */
export function* statedValues(tables: readonly StoredTable[], toObservation: ToObservation): Iterable<StatedValue> {
  let source = 0;
  for (const table of tables)
    for (const column of table.columns) {
      const { rows } = table;
      for (let row = 0; row < rows.length; row += 1) {
        if (Number.isNaN(column.values[row]) || (rows.channel[row] ?? -1) < 0 || rows.from[row] === unknownDay)
          continue;
        const replaced = column.replaced?.[row] === 1;
        yield { observation: toObservation(table, column, row), source, sparse: column.sparse, replaced };
      }
      source += 1;
    }
}
