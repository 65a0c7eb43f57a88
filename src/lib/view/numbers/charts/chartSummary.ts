import type { ViewContext } from '../../viewContext.ts';
import type { ChartSeries } from './chartSpec.ts';

/** Differences below this share of the first value are no trend. */
const level = 0.02;

/** Trend, lowest, highest and last value of each line, in sentences: what a reader hears instead of the drawing. */
export function chartSummary(
  series: readonly ChartSeries[],
  names: readonly string[],
  partial: readonly number[],
  { words, format }: ViewContext,
): string {
  return series
    .map((one) => {
      const sentence = lineSummary(one, names, partial, words.numbers.chart);
      const missing = one.values.filter((value) => value === null).length;
      const gaps =
        missing === 0 ? '' : ` ${words.numbers.chart.missing(format.number(missing), format.plural(missing))}`;
      return (series.length > 1 ? `${one.name}: ` : '') + sentence + gaps;
    })
    .join(' ');
}

type Words = ViewContext['words']['numbers']['chart'];

function lineSummary(one: ChartSeries, names: readonly string[], partial: readonly number[], words: Words): string {
  const known = one.values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const whole = known.filter(({ index }) => !partial.includes(index));
  const first = whole[0] ?? known[0];
  const last = whole.at(-1) ?? known.at(-1);
  if (first === undefined || last === undefined) return words.nothing;
  const at = ({ index }: { index: number }) => ({ text: one.texts[index] ?? '', slot: names[index] ?? '' });
  const sorted = known.toSorted((a, b) => a.value - b.value || a.index - b.index);
  const trend = trendOf(first.value, last.value);
  return [
    words[trend](at(first), at(last)),
    words.extremes(at(sorted[0] ?? first), at(sorted.at(-1) ?? last)),
    ...(known.at(-1) === last ? [] : [words.unfinished(at(known.at(-1) ?? last))]),
  ].join(' ');
}

function trendOf(first: number, last: number): 'rises' | 'falls' | 'steady' {
  if (Math.abs(last - first) <= Math.abs(first) * level) return 'steady';
  return last > first ? 'rises' : 'falls';
}
