import { grainNumber, none, type StoredTable, type ValueColumn } from './rows.ts';

interface Measured {
  readonly table: StoredTable;
  readonly column: ValueColumn;
}

/**
 * Channels that no file values as a whole, only by the parts that they are made of: an ad account's spend is that of its
 * campaigns. Their values of days, months and periods stand for the channel, beside one another.
 */
export function channelsOfObjects(sources: readonly Measured[], channels: ReadonlySet<number>): ReadonlySet<number> {
  const whole = new Set(sources.flatMap((source) => channelsValuedWhole(source)));
  return new Set([...channels].filter((channel) => !whole.has(channel)));
}

function channelsValuedWhole({ table: { rows }, column }: Measured): number[] {
  const found = new Set<number>();
  for (let row = 0; row < rows.length; row += 1) {
    const isWhole = rows.object[row] === none && rows.grain[row] !== grainNumber.lifetime;
    if (isWhole && !Number.isNaN(column.values[row])) found.add(rows.channel[row] ?? none);
  }
  return [...found];
}
