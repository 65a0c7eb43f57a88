import { fromIsoDay, toIsoDay } from '../metrics/cells/epochDay.ts';
import { listedValues } from '../metrics/listedValues.ts';
import type { Coverage, DayRange, MetricsStore, Series } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import { placesWhere, type Values, valuesWhere } from '../metrics/values.ts';
import { addDays, dayCount, earlier, isInside, isTouching, joinRanges } from './dayRanges.ts';

export type Over = 'days' | 'objects';

/** What is known of one metric of one channel in a span. */
export type SpanSeries = Omit<Series, 'observations'>;

interface WholeSeries extends SpanSeries {
  /** Spans of values of more than one day. */
  readonly long: readonly DayRange[];
  /** The places of the values of one object, such as a post. Found for all objects when the first is asked for. */
  placesOf(object: string): readonly number[];
}

/** The series of one metric on one channel, each asked of the store once and then cut into spans. */
export interface SeriesBook {
  /** The first day with a value; null where there is none. */
  since(channel: string, metric: string, over: Over): IsoDay | null;
  /** What is known in a span; of some objects only, where they are named. */
  cut(channel: string, metric: string, over: Over, span: DayRange, objects?: readonly string[]): SpanSeries;
}

/**
 * Totals of a channel of which the files know only its campaigns or videos, day by day or period by period, are the
 * sum of those; values since publication are not, as they belong to no day.
 */
export function seriesBook(metrics: MetricsStore): SeriesBook {
  const known = Map.groupBy(metrics.known, ({ channel, metric }) => `${channel} ${metric}`);
  const read = new Map<string, WholeSeries>();
  const whole = (channel: string, metric: string, over: Over): WholeSeries => {
    const key = `${over} ${channel} ${metric}`;
    const found = read.get(key) ?? readWhole(metrics, channel, metric, over, known.get(`${channel} ${metric}`) ?? []);
    read.set(key, found);
    return found;
  };
  return {
    since: (channel, metric, over) => sinceOf(whole(channel, metric, over)),
    cut: (channel, metric, over, span, objects) => cutSeries(whole(channel, metric, over), span, objects),
  };
}

const firstDayOfAll = '1000-01-01';
const lastDayOfAll = '9000-12-31';

const nothing: WholeSeries = {
  values: listedValues([]),
  coverage: { days: 0, covered: 0, missing: [{ from: firstDayOfAll, to: lastDayOfAll }], lastDay: null },
  restatements: [],
  long: [],
  placesOf: () => [],
};

function readWhole(
  metrics: MetricsStore,
  channel: string,
  metric: string,
  over: Over,
  known: MetricsStore['known'],
): WholeSeries {
  const [first, ...others] = known.map(({ period }) => period);
  if (first === undefined) return nothing;
  const period = others.reduce((a, b) => ({ from: earlier(a.from, b.from), to: a.to > b.to ? a.to : b.to }), {
    from: first.from,
    to: first.to,
  });
  const ask = (way: Over) =>
    withOutsideMissing(metrics.series({ metric, channels: [channel], over: way, period }), period);
  const asked = ask(over);
  if (over === 'objects' || asked.values.length > 0) return wholeSeries(asked);
  const objects = ask('objects');
  const isOfDays = (place: number) => objects.values.grain(place) !== 'lifetime';
  return wholeSeries({ ...objects, values: valuesWhere(objects.values, isOfDays) });
}

function sinceOf({ values }: WholeSeries): IsoDay | null {
  return values.length === 0 ? null : toIsoDay(values.from(0));
}

function wholeSeries(series: SpanSeries): WholeSeries {
  const { values } = series;
  const isLong = (place: number) => values.from(place) !== values.to(place) && values.grain(place) !== 'lifetime';
  const long = placesWhere(values, isLong).map((place) => ({
    from: toIsoDay(values.from(place)),
    to: toIsoDay(values.to(place)),
  }));
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  const placesOf = (object: string): readonly number[] => {
    places ??= placesByObject(values);
    return places.get(object) ?? [];
  };
  return { ...series, long, placesOf };
}

function placesByObject(values: Values): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let place = 0; place < values.length; place += 1) {
    const object = values.object(place);
    if (object === null) continue;
    const known = groups.get(object);
    if (known === undefined) groups.set(object, [place]);
    else known.push(place);
  }
  return groups;
}

/** Days before and after what is known are missing too. */
function withOutsideMissing({ values, coverage, restatements }: Series, { from, to }: DayRange): SpanSeries {
  const outside = [
    { from: firstDayOfAll, to: addDays(from, -1) },
    { from: addDays(to, 1), to: lastDayOfAll },
  ];
  return { values, coverage: { ...coverage, missing: joinRanges([...coverage.missing, ...outside]) }, restatements };
}

/** What lies wholly in a span: a month's value says nothing of one week in it. Objects belong to the day they were published. */
function cutSeries(series: WholeSeries, span: DayRange, objects: readonly string[] | undefined): SpanSeries {
  const { coverage, restatements, long } = series;
  const begun = objects === undefined ? begunIn(series, span) : begunOf(series, span, objects);
  const last = fromIsoDay(span.to);
  const isEnded = (place: number) => begun.to(place) <= last || begun.grain(place) === 'lifetime';
  return {
    values: long.length === 0 ? begun : valuesWhere(begun, isEnded),
    coverage: cutCoverage([...coverage.missing, ...splitBy(long, span)], span),
    restatements: restatements.filter((restatement) => isTouching(restatement, span)),
  };
}

function begunIn({ values }: WholeSeries, { from, to }: DayRange): Values {
  return values.slice(firstFrom(values, fromIsoDay(from)), firstFrom(values, fromIsoDay(to) + 1));
}

function begunOf({ values, placesOf }: WholeSeries, { from, to }: DayRange, objects: readonly string[]): Values {
  const [first, last] = [fromIsoDay(from), fromIsoDay(to)];
  const isIn = (place: number) => values.from(place) >= first && values.from(place) <= last;
  return values.pick(
    [...new Set(objects)]
      .flatMap(placesOf)
      .filter(isIn)
      .toSorted((a, b) => a - b),
  );
}

/** Longer values that reach out of a span: what of them belongs to it is not known, so their days are missing. */
function splitBy(long: readonly DayRange[], span: DayRange): readonly DayRange[] {
  return long.filter((value) => isTouching(value, span) && !isInside(value, span));
}

/** The place of the first value on or after a day, found by halving. */
function firstFrom(values: Values, day: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values.from(middle) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The coverage of a span from all days that are missing. */
export function cutCoverage(allMissing: readonly DayRange[], span: DayRange): Coverage {
  const missing = joinRanges(allMissing.filter((range) => isTouching(range, span))).map(({ from, to }) => ({
    from: from < span.from ? span.from : from,
    to: earlier(to, span.to),
  }));
  const days = dayCount(span);
  const covered = days - missing.reduce((sum, range) => sum + dayCount(range), 0);
  return { days, covered, missing, lastDay: lastCovered(missing, span) };
}

function lastCovered(missing: readonly DayRange[], span: DayRange): IsoDay | null {
  const last = missing.at(-1);
  if (last === undefined || last.to < span.to) return span.to;
  return last.from <= span.from ? null : addDays(last.from, -1);
}
