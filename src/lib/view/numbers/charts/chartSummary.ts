import type { ViewContext } from '../../viewContext.ts';
import type { ChartGrain } from './chartSlots.ts';
import type { ChartSeries, ChartSpec } from './chartSpec.ts';

/** Differences below this share of the first value are no trend. */
const level = 0.02;

/** From so many values on, a trend has to be seen in their first and last thirds too: two days of a month prove nothing. */
const enoughForThirds = 6;

/**
 * Trend, lowest, highest and last value of each line, in sentences: what a reader hears instead of the drawing.
 * `names`: one a slot. A sum over some of its days is never the lowest, and no trend begins or ends at it.
 */
export function chartSummary(
  { kind, series }: Pick<ChartSpec, 'kind' | 'series'>,
  names: readonly string[],
  grain: ChartGrain,
  { words, format }: ViewContext,
): string {
  const { chart } = words.numbers;
  return series
    .map((one) => {
      const sentence = lineSummary({ kind, one, names, partial: new Set(one.partial) }, chart);
      const missing = one.values.filter((value) => value === null).length;
      const isTold = missing > 0 && missing < one.values.length;
      const gaps = isTold
        ? ` ${chart.missing(format.number(missing), format.plural(missing), format.number(one.values.length), grain)}`
        : '';
      return (series.length > 1 ? `${one.name}: ${beginningSmall(sentence)}` : sentence) + gaps;
    })
    .join(' ');
}

interface Line {
  readonly kind: ChartSpec['kind'];
  readonly one: ChartSeries;
  readonly names: readonly string[];
  readonly partial: ReadonlySet<number>;
}

interface Known {
  readonly value: number;
  readonly index: number;
}

function lineSummary({ kind, one, names, partial }: Line, words: ViewContext['words']['numbers']['chart']): string {
  const known = one.values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const end = known.at(-1);
  if (end === undefined) return words.nothing;
  const finished = known.filter(({ index }) => !partial.has(index));
  const whole = finished.length > 0 ? finished : known;
  const at = ({ index }: Known) => {
    const slot = names[index] ?? '';
    return { text: one.texts[index] ?? '', slot: partial.has(index) ? words.partialSlot(slot) : slot };
  };
  if (known.length === 1) return words.single(at(end));
  // What is written alike is alike to a reader, whatever was rounded away.
  if (new Set(known.map(({ index }) => one.texts[index])).size === 1) return words.always(at(end).text);
  const lowest = least(kind === 'line' ? known : whole, 1);
  const highest = least(known, -1);
  const last = whole.at(-1) ?? end;
  return [
    words[trendOf(whole.map(({ value }) => value))](at(whole[0] ?? end), at(last)),
    words.extremes(at(lowest), at(highest)),
    ...(last === end ? [] : [words.unfinished({ text: one.texts[end.index] ?? '', slot: names[end.index] ?? '' })]),
  ].join(' ');
}

/** The first of the lowest values, or with `sign` −1 of the highest. */
function least(values: readonly Known[], sign: 1 | -1): Known {
  return values.reduce((found, one) => (sign * (one.value - found.value) < 0 ? one : found));
}

type Trend = 'rises' | 'falls' | 'steady' | 'unclear';

function trendOf(values: readonly number[]): Trend {
  const ends = direction(values[0] ?? 0, values.at(-1) ?? 0);
  if (values.length < enoughForThirds) return ends;
  const third = Math.floor(values.length / 3);
  return direction(mean(values.slice(0, third)), mean(values.slice(-third))) === ends ? ends : 'unclear';
}

function direction(first: number, last: number): Exclude<Trend, 'unclear'> {
  if (Math.abs(last - first) <= Math.abs(first) * level) return 'steady';
  return last > first ? 'rises' : 'falls';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A sentence after a name and a colon. */
function beginningSmall(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
