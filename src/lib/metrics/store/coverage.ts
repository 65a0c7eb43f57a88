import { fromIsoDay, toIsoDay } from '../cells/epochDay.ts';
import type { Coverage, DayRange, SeriesQuery } from '../metricsStore.ts';
import { grainNumber, none, type StoredTable, unknownDay, type ValueColumn } from './rows.ts';

interface Source {
  readonly table: StoredTable;
  readonly column: ValueColumn;
}

/** Days of the period that some file speaks of, for every channel that is asked for. A day counts when all of them are known. */
export function coverageOf(
  { period, over }: SeriesQuery,
  sources: readonly Source[],
  channels: ReadonlySet<number>,
  ofObjects: ReadonlySet<number>,
): Coverage {
  const [first, last] = [fromIsoDay(period.from), fromIsoDay(period.to)];
  const days = Math.max(0, last - first + 1);
  const marks = [...channels].map((channel) => {
    const known = new Uint8Array(days);
    for (const source of sources) markKnown(source, channel, over, ofObjects.has(channel), first, known);
    return known;
  });
  const isKnown = Array.from(
    { length: days },
    (_, day) => marks.length > 0 && marks.every((known) => known[day] === 1),
  );
  const lastKnown = isKnown.lastIndexOf(true);
  return {
    days,
    covered: isKnown.filter(Boolean).length,
    missing: missingRanges(isKnown, first),
    lastDay: lastKnown < 0 ? null : toIsoDay(first + lastKnown),
  };
}

function markKnown(
  { table: { rows }, column }: Source,
  channel: number,
  over: SeriesQuery['over'],
  ofObjects: boolean,
  first: number,
  known: Uint8Array,
): void {
  let [spanFrom, spanTo] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < rows.length; row += 1) {
    if (rows.channel[row] !== channel || rows.from[row] === unknownDay || Number.isNaN(column.values[row])) continue;
    if ((rows.object[row] !== none) !== ofObjects) continue;
    const [from, to] = [rows.from[row] ?? 0, rows.to[row] ?? 0];
    spanFrom = Math.min(spanFrom, from);
    spanTo = Math.max(spanTo, to);
    if (!column.sparse && rows.grain[row] !== grainNumber.lifetime) mark(known, from - first, to - first);
  }
  // Of posts and of sparse series, a file speaks of every day between its first and its last.
  if (column.sparse || over === 'objects') mark(known, spanFrom - first, spanTo - first);
}

function mark(known: Uint8Array, from: number, to: number): void {
  if (from <= to) known.fill(1, Math.max(0, from), Math.max(0, Math.min(known.length, to + 1)));
}

function missingRanges(isKnown: readonly boolean[], first: number): DayRange[] {
  const ranges: { from: number; to: number }[] = [];
  isKnown.forEach((known, day) => {
    const last = ranges.at(-1);
    if (known) return;
    if (last !== undefined && last.to === day - 1) last.to = day;
    else ranges.push({ from: day, to: day });
  });
  return ranges.map(({ from, to }) => ({ from: toIsoDay(first + from), to: toIsoDay(first + to) }));
}
