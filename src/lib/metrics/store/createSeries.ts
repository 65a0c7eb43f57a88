import { fromIsoDay } from '../cells/epochDay.ts';
import type { MetricsStore, Restatement, Series, SeriesQuery } from '../metricsStore.ts';
import type { Observation } from '../observation.ts';
import type { RunContext } from '../table/readContext.ts';
import { channelsOfObjects } from './channelsOfObjects.ts';
import { coverageOf } from './coverage.ts';
import { preferFine } from './preferFine.ts';
import { grainNumber, none, type Rows, type StoredTable, unknownDay, type ValueColumn } from './rows.ts';
import type { ToObservation } from './storedObservation.ts';

interface Measured {
  readonly table: StoredTable;
  readonly column: ValueColumn;
}

/** Answers questions from the columns; makes observations only of what is asked for. */
export function createSeries(
  tables: readonly StoredTable[],
  restatements: readonly Restatement[],
  toObservation: ToObservation,
  { dictionary }: RunContext,
): MetricsStore['series'] {
  const measured = tables.flatMap((table) => table.columns.map((column): Measured => ({ table, column })));
  const byMetric = Map.groupBy(measured, ({ column }) => column.metric);
  const restatedByMetric = Map.groupBy(restatements, ({ metric }) => metric);
  return (query): Series => {
    const channels = new Set(query.channels.map((id) => dictionary.find(id)).filter((index) => index !== none));
    const sources = byMetric.get(query.metric) ?? [];
    const objects = query.objects === undefined ? null : new Set(query.objects.map((id) => dictionary.find(id)));
    const ofObjects = query.over === 'days' ? channelsOfObjects(sources, channels) : channels;
    const isAsked = rowFilter(query, channels, objects, ofObjects);
    const found = sources.flatMap(({ table, column }) => collect(table, column, isAsked, toObservation));
    const chosen = found.filter((observation) => hasBreakdown(observation, query.breakdown));
    const preferred = query.exact ? chosen.filter(isOf(query)) : preferFine(chosen, query.over);
    const observations = preferred.toSorted(compareObservations);
    const isTouched = restatementFilter(query);
    return {
      observations,
      coverage: coverageOf(query, sources, channels, ofObjects),
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
  table: StoredTable,
  column: ValueColumn,
  isAsked: RowFilter,
  toObservation: ToObservation,
): Observation[] {
  const found: Observation[] = [];
  for (let row = 0; row < table.rows.length; row += 1) {
    const value = column.values[row];
    if (value === undefined || Number.isNaN(value) || column.replaced?.[row] === 1 || !isAsked(table.rows, row))
      continue;
    found.push(toObservation(table, column, row));
  }
  return found;
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
    compare(JSON.stringify(a.breakdown), JSON.stringify(b.breakdown))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
