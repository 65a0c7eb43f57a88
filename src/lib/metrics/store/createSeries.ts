import { fromIsoDay } from '../cells/epochDay.ts';
import type { MetricsStore, Restatement, Series, SeriesQuery } from '../metricsStore.ts';
import type { Observation } from '../observation.ts';
import type { RunContext } from '../table/readContext.ts';
import { channelsValuedWhole } from './channelsValuedWhole.ts';
import { createCoverage } from './coverage.ts';
import { preferFine } from './preferFine.ts';
import { grainNumber, none, type Rows, type StoredTable, unknownDay, type ValueColumn } from './rows.ts';
import { type RowsByDay, rowsByDay } from './rowsByDay.ts';
import type { ToObservation } from './storedObservation.ts';

interface Measured {
  readonly table: StoredTable;
  readonly column: ValueColumn;
  /** Sorted when the first question comes. */
  readonly order: () => RowsByDay;
}

/** Answers questions from the columns; makes observations only of what is asked for. */
export function createSeries(
  tables: readonly StoredTable[],
  restatements: readonly Restatement[],
  toObservation: ToObservation,
  { dictionary }: RunContext,
): MetricsStore['series'] {
  const measured = tables.flatMap((table) => {
    const order = once(() => rowsByDay(table.rows));
    return table.columns.map((column): Measured => ({ table, column, order }));
  });
  const coverage = createCoverage();
  const wholes = new Map<string, ReadonlySet<number>>();
  const byMetric = Map.groupBy(measured, ({ column }) => column.metric);
  const restatedByMetric = Map.groupBy(restatements, ({ metric }) => metric);
  return (query): Series => {
    const channels = new Set(query.channels.map((id) => dictionary.find(id)).filter((index) => index !== none));
    const sources = byMetric.get(query.metric) ?? [];
    const objects = query.objects === undefined ? null : new Set(query.objects.map((id) => dictionary.find(id)));
    const whole = wholes.get(query.metric) ?? channelsValuedWhole(sources);
    wholes.set(query.metric, whole);
    const ofObjects = query.over === 'days' ? channels.difference(whole) : channels;
    const isAsked = rowFilter(query, channels, objects, ofObjects);
    const found = sources.flatMap((source) => collect(source, query, isAsked, toObservation));
    const chosen = found.filter((observation) => hasBreakdown(observation, query.breakdown));
    const preferred = query.exact ? chosen.filter(isOf(query)) : preferFine(chosen, query.over);
    const observations = preferred.toSorted(compareObservations);
    const isTouched = restatementFilter(query);
    return {
      observations,
      coverage: coverage(query, sources, channels, ofObjects),
      restatements: (restatedByMetric.get(query.metric) ?? []).filter(isTouched),
    };
  };
}

function isOf({ period }: SeriesQuery): (observation: Observation) => boolean {
  return ({ from, to }) => from === period.from && to === period.to;
}

type RowFilter = (rows: Rows, row: number) => boolean;

/** Days and longer spans lie wholly in the period; an object belongs to the day it was published. */
function rowFilter(
  { over, period }: SeriesQuery,
  channels: ReadonlySet<number>,
  objects: ReadonlySet<number> | null,
  ofObjects: ReadonlySet<number>,
): RowFilter {
  const [first, last] = [fromIsoDay(period.from), fromIsoDay(period.to)];
  return (rows, row) => {
    const from = rows.from[row] ?? unknownDay;
    if (from < first || from > last || !channels.has(rows.channel[row] ?? none)) return false;
    const object = rows.object[row] ?? none;
    if (rows.grain[row] !== grainNumber.lifetime && (rows.to[row] ?? unknownDay) > last) return false;
    const isOfObject = ofObjects.has(rows.channel[row] ?? none);
    if (over === 'days') return (object !== none) === isOfObject && rows.grain[row] !== grainNumber.lifetime;
    return object !== none && (objects === null || objects.has(object));
  };
}

function collect(
  { table, column, order }: Measured,
  { period }: SeriesQuery,
  isAsked: RowFilter,
  toObservation: ToObservation,
): Observation[] {
  const found: Observation[] = [];
  order().each(fromIsoDay(period.from), fromIsoDay(period.to), (row) => {
    const value = column.values[row] ?? Number.NaN;
    if (Number.isNaN(value) || column.replaced?.[row] === 1 || !isAsked(table.rows, row)) return;
    found.push(toObservation(table, column, row));
  });
  return found;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function hasBreakdown({ breakdown }: Observation, wanted: string | undefined): boolean {
  return wanted === undefined ? breakdown === null : breakdown !== null && Object.hasOwn(breakdown, wanted);
}

function restatementFilter({ channels, period, over, objects }: SeriesQuery): (restatement: Restatement) => boolean {
  return ({ channel, from, object }) =>
    channels.includes(channel) &&
    from >= period.from &&
    from <= period.to &&
    (over === 'days' ? object === null : object !== null && (objects?.includes(object) ?? true));
}

function compareObservations(a: Observation, b: Observation): number {
  return (
    compare(a.channel, b.channel) ||
    compare(a.from, b.from) ||
    compare(a.object ?? '', b.object ?? '') ||
    (a.breakdown === b.breakdown ? 0 : compare(JSON.stringify(a.breakdown), JSON.stringify(b.breakdown)))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
