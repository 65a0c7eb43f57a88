import { fromIsoDay, toIsoDay } from '../cells/epochDay.ts';
import type { Coverage, DayRange, SeriesQuery } from '../metricsStore.ts';
import { grainNumber, none, unknownDay } from './rows.ts';
import type { Measured } from './storedValues.ts';

/** Days of one channel that some file speaks of; bit 0 is `first`. */
interface KnownDays {
  readonly first: number;
  readonly known: Uint8Array;
}

type CoverageOf = (
  query: SeriesQuery,
  sources: readonly Measured[],
  channels: ReadonlySet<number>,
  ofObjects: ReadonlySet<number>,
) => Coverage;

/** Days of a period that some file speaks of, for every channel that is asked for: a day counts when all of them are known. What is known is worked out once for each metric and channel. */
export function createCoverage(): CoverageOf {
  const cache = new Map<string, KnownDays>();
  return ({ metric, over, period }, sources, channels, ofObjects) => {
    const marks = [...channels].map((channel) => {
      const key = `${metric}\n${over}\n${channel}`;
      const known = cache.get(key) ?? knownDays(sources, channel, over, ofObjects.has(channel));
      cache.set(key, known);
      return known;
    });
    return toCoverage(fromIsoDay(period.from), fromIsoDay(period.to), marks);
  };
}

function toCoverage(first: number, last: number, marks: readonly KnownDays[]): Coverage {
  const days = Math.max(0, last - first + 1);
  const isKnown = Array.from(
    { length: days },
    (_, day) => marks.length > 0 && marks.every((mark) => mark.known[first + day - mark.first] === 1),
  );
  const lastKnown = isKnown.lastIndexOf(true);
  return {
    days,
    covered: isKnown.filter(Boolean).length,
    missing: missingRanges(isKnown, first),
    lastDay: lastKnown < 0 ? null : toIsoDay(first + lastKnown),
  };
}

function knownDays(
  sources: readonly Measured[],
  channel: number,
  over: SeriesQuery['over'],
  ofObjects: boolean,
): KnownDays {
  const spans = sources.flatMap((source) => spansOf(source, channel, over, ofObjects));
  const first = spans.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = spans.reduce((most, [, to]) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  if (first > last) return { first: 0, known: new Uint8Array(0) };
  const known = new Uint8Array(last - first + 1);
  for (const [from, to] of spans) known.fill(1, from - first, to - first + 1);
  return { first, known };
}

/** Of posts and of sparse series a file speaks of every day between its first and its last; else only of the days it names. */
function spansOf(
  { table: { rows }, column, byChannel }: Measured,
  channel: number,
  over: SeriesQuery['over'],
  ofObjects: boolean,
): [number, number][] {
  const isWhole = column.sparse || over === 'objects';
  const spans = new Map<number, number>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of byChannel().get(channel) ?? []) {
    if (Number.isNaN(column.values[row]) || (rows.object[row] !== none) !== ofObjects) continue;
    const from = rows.from[row] ?? unknownDay;
    const to = rows.to[row] ?? from;
    if (from < first) first = from;
    if (to > last) last = to;
    if (!isWhole && rows.grain[row] !== grainNumber.lifetime && (spans.get(from) ?? from - 1) < to) spans.set(from, to);
  }
  return isWhole ? (first <= last ? [[first, last]] : []) : [...spans];
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
