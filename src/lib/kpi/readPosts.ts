import { toIsoDay } from '../metrics/cells/epochDay.ts';
import { listedValues } from '../metrics/listedValues.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { Values } from '../metrics/values.ts';
import type { ChannelTerms } from './channelTerms.ts';
import type { SidedTerm } from './expandedTerms.ts';
import { type KpiFacts, kindOf, postCount } from './kpiFacts.ts';
import type { Reading, Readings } from './reading.ts';
import { readStock } from './readStock.ts';
import type { SpanSeries } from './seriesBook.ts';

/** The places of each object's values: one since its publication, or several of days. */
type ByObject = ReadonlyMap<string, readonly number[]>;

/** The readings of one channel over its posts published in a span: only posts that have every term count. */
export function readPosts(
  { channel, terms }: ChannelTerms,
  objects: readonly string[] | undefined,
  span: DayRange,
  facts: KpiFacts,
): Readings {
  const ofPosts = terms.filter(({ metric }) => metric !== postCount && kindOf(facts, metric) !== 'stock');
  const read = new Map(
    ofPosts.map((term) => {
      const series = facts.book.cut(channel, term.metric, 'objects', span, objects);
      return [term, { series, places: byObject(series.values, term, facts) }];
    }),
  );
  const known = [...read.values()];
  const all = new Set(known.flatMap(({ places }) => [...places.keys()]));
  const counted = [...all].filter((id) => known.every(({ places }) => places.has(id))).toSorted();
  const toReading = (term: SidedTerm): Reading => {
    const found = read.get(term);
    if (found !== undefined) return readPostValues(channel, term, found, counted);
    if (term.metric === postCount) return readPostCount(channel, term, counted.length);
    return readStock(channel, term, span, publicationDays(known[0], counted), facts);
  };
  return { readings: terms.map(toReading), posts: { counted: counted.length, leftOut: all.size - counted.length } };
}

interface PostValues {
  readonly series: SpanSeries;
  readonly places: ByObject;
}

/** Of flows all values of an object's days; of people and levels, and of values since publication, the newest one. */
function byObject(values: Values, { metric }: SidedTerm, facts: KpiFacts): ByObject {
  const isFlow = kindOf(facts, metric) === 'flow';
  const groups = new Map<string, number[]>();
  for (let place = 0; place < values.length; place += 1) {
    const object = values.object(place);
    if (object === null) continue;
    const known = groups.get(object);
    if (known === undefined) groups.set(object, [place]);
    else if (isFlow && values.grain(place) !== 'lifetime') known.push(place);
    else if (known.every((other) => values.to(other) <= values.to(place))) groups.set(object, [place]);
  }
  return groups;
}

function readPostValues(
  channel: string,
  term: SidedTerm,
  { series: { coverage, restatements, values: all }, places }: PostValues,
  counted: readonly string[],
): Reading {
  const values = all.pick(counted.flatMap((id) => places.get(id) ?? []));
  const value = values.length > 0 ? values.sum() : null;
  const reason = value !== null ? null : places.size > 0 ? 'partly-missing' : 'no-data';
  return { channel, term, value, reason, values, coverage, restatements };
}

function readPostCount(channel: string, term: SidedTerm, counted: number): Reading {
  const values = listedValues([]);
  return { channel, term, value: counted, reason: null, values, coverage: null, restatements: [] };
}

function publicationDays(first: PostValues | undefined, counted: readonly string[]): string[] {
  return counted.flatMap((id) => {
    const place = first?.places.get(id)?.[0];
    return first === undefined || place === undefined ? [] : [toIsoDay(first.series.values.from(place))];
  });
}
