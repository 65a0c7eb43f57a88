import { grainNumber, none, type StoredTable, type ValueColumn } from './rows.ts';

interface Measured {
  readonly table: StoredTable;
  readonly column: ValueColumn;
}

/**
 * Channels that some file values as a whole. Of the others only the parts are known: an ad account's spend is that of its
 * campaigns. Their values of days, months and periods stand for the channel, beside one another.
 */
export function channelsValuedWhole(sources: readonly Measured[]): ReadonlySet<number> {
  const whole = new Set<number>();
  for (const { table, column } of sources) addChannels(table, column, whole);
  return whole;
}

function addChannels({ rows }: StoredTable, { values }: ValueColumn, whole: Set<number>): void {
  for (let row = 0; row < rows.length; row += 1) {
    const isWhole = rows.object[row] === none && rows.grain[row] !== grainNumber.lifetime;
    if (isWhole && !Number.isNaN(values[row])) whole.add(rows.channel[row] ?? none);
  }
}
