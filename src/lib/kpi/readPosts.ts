import type { DayRange, Series } from '../metrics/metricsStore.ts';
import type { Observation } from '../metrics/observation.ts';
import type { ChannelTerms } from './channelTerms.ts';
import type { SidedTerm } from './expandedTerms.ts';
import { type KpiFacts, kindOf, postCount } from './kpiFacts.ts';
import { type Reading, type Readings, sumOf } from './reading.ts';
import { readStock } from './readStock.ts';

type ByObject = ReadonlyMap<string, Observation>;

/** The readings of one channel over its posts published in a span: only posts that have every term count. */
export function readPosts(
  { channel, terms }: ChannelTerms,
  objects: readonly string[] | undefined,
  span: DayRange,
  facts: KpiFacts,
): Readings {
  const ofPosts = terms.filter(({ metric }) => metric !== postCount && kindOf(facts, metric) !== 'stock');
  const series = new Map(ofPosts.map((term) => [term, seriesOf(channel, term, objects, span, facts)]));
  const values = new Map([...series].map(([term, { observations }]) => [term, newestByObject(observations)]));
  const all = new Set([...values.values()].flatMap((byObject) => [...byObject.keys()]));
  const counted = [...all].filter((id) => [...values.values()].every((byObject) => byObject.has(id))).toSorted();
  const read = (term: SidedTerm): Reading => {
    const found = series.get(term);
    if (found !== undefined) return readPostValues(channel, term, found, values.get(term) ?? new Map(), counted);
    if (term.metric === postCount) return readPostCount(channel, term, counted.length);
    return readStock(channel, term, span, publicationDays([...values.values()][0], counted), facts);
  };
  return { readings: terms.map(read), posts: { counted: counted.length, leftOut: all.size - counted.length } };
}

function seriesOf(
  channel: string,
  { metric }: SidedTerm,
  objects: readonly string[] | undefined,
  span: DayRange,
  facts: KpiFacts,
): Series {
  const query = { metric, channels: [channel], over: 'objects', period: span } as const;
  const series = facts.metrics.series(objects === undefined ? query : { ...query, objects });
  return { ...series, observations: series.observations.filter(({ breakdown }) => breakdown === null) };
}

function newestByObject(observations: readonly Observation[]): ByObject {
  const newest = new Map<string, Observation>();
  for (const value of observations) {
    if (value.object === null) continue;
    const earlier = newest.get(value.object);
    if (earlier === undefined || earlier.to < value.to) newest.set(value.object, value);
  }
  return newest;
}

function readPostValues(
  channel: string,
  term: SidedTerm,
  { coverage, restatements }: Series,
  byObject: ByObject,
  counted: readonly string[],
): Reading {
  const observations = counted.flatMap((id) => byObject.get(id) ?? []);
  const value = observations.length > 0 ? sumOf(observations) : null;
  const reason = value !== null ? null : byObject.size > 0 ? 'partly-missing' : 'no-data';
  return { channel, term, value, reason, observations, coverage, restatements };
}

function readPostCount(channel: string, term: SidedTerm, counted: number): Reading {
  return { channel, term, value: counted, reason: null, observations: [], coverage: null, restatements: [] };
}

function publicationDays(byObject: ByObject | undefined, counted: readonly string[]): string[] {
  return counted.flatMap((id) => byObject?.get(id)?.from ?? []);
}
