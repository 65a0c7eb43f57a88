import type { DayRange, Series } from '../metrics/metricsStore.ts';
import type { Observation } from '../metrics/observation.ts';
import type { ChannelTerms } from './channelTerms.ts';
import type { SidedTerm } from './expandedTerms.ts';
import { type KpiFacts, kindOf, postCount } from './kpiFacts.ts';
import { type Reading, type Readings, sumOf } from './reading.ts';
import { readStock } from './readStock.ts';

/** The values of each object: one since its publication, or several of days. */
type ByObject = ReadonlyMap<string, readonly Observation[]>;

/** The readings of one channel over its posts published in a span: only posts that have every term count. */
export function readPosts(
  { channel, terms }: ChannelTerms,
  objects: readonly string[] | undefined,
  span: DayRange,
  facts: KpiFacts,
): Readings {
  const ofPosts = terms.filter(({ metric }) => metric !== postCount && kindOf(facts, metric) !== 'stock');
  const series = new Map(ofPosts.map((term) => [term, facts.book.cut(channel, term.metric, 'objects', span)]));
  const wanted = objects === undefined ? null : new Set(objects);
  const values = new Map(
    [...series].map(([term, { observations }]) => [term, byObject(observations, term, wanted, facts)]),
  );
  const all = new Set([...values.values()].flatMap((known) => [...known.keys()]));
  const counted = [...all].filter((id) => [...values.values()].every((known) => known.has(id))).toSorted();
  const read = (term: SidedTerm): Reading => {
    const found = series.get(term);
    if (found !== undefined) return readPostValues(channel, term, found, values.get(term) ?? new Map(), counted);
    if (term.metric === postCount) return readPostCount(channel, term, counted.length);
    return readStock(channel, term, span, publicationDays([...values.values()][0], counted), facts);
  };
  return { readings: terms.map(read), posts: { counted: counted.length, leftOut: all.size - counted.length } };
}

/** Of flows all values of an object's days; of people and levels, and of values since publication, the newest one. */
function byObject(
  observations: readonly Observation[],
  { metric }: SidedTerm,
  wanted: ReadonlySet<string> | null,
  facts: KpiFacts,
): ByObject {
  const groups = new Map<string, Observation[]>();
  for (const value of observations) {
    if (value.object === null || wanted?.has(value.object) === false) continue;
    const known = groups.get(value.object) ?? [];
    const isAdded = kindOf(facts, metric) === 'flow' && value.grain !== 'lifetime';
    const isNewest = known.every(({ to }) => to <= value.to);
    groups.set(value.object, isAdded ? [...known, value] : isNewest ? [value] : known);
  }
  return groups;
}

function readPostValues(
  channel: string,
  term: SidedTerm,
  { coverage, restatements }: Series,
  values: ByObject,
  counted: readonly string[],
): Reading {
  const observations = counted.flatMap((id) => values.get(id) ?? []);
  const value = observations.length > 0 ? sumOf(observations) : null;
  const reason = value !== null ? null : values.size > 0 ? 'partly-missing' : 'no-data';
  return { channel, term, value, reason, observations, coverage, restatements };
}

function readPostCount(channel: string, term: SidedTerm, counted: number): Reading {
  return { channel, term, value: counted, reason: null, observations: [], coverage: null, restatements: [] };
}

function publicationDays(values: ByObject | undefined, counted: readonly string[]): string[] {
  return counted.flatMap((id) => values?.get(id)?.[0]?.from ?? []);
}
