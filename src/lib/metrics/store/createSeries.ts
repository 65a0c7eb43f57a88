import { fromIsoDay } from '../cells/epochDay.ts';
import type { MetricsStore, Restatement, SeriesQuery } from '../metricsStore.ts';
import { toObservations } from '../values.ts';
import type { Breakdowns } from './breakdowns.ts';
import { channelsValuedWhole } from './channelsValuedWhole.ts';
import { createCoverage } from './coverage.ts';
import type { Dictionary } from './dictionary.ts';
import { preferFine } from './preferFine.ts';
import { grainNumber, none, type Rows, type StoredTable, unknownDay } from './rows.ts';
import { rowsByChannel } from './rowsByChannel.ts';
import { inSeriesOrder } from './seriesOrder.ts';
import type { ToObservation } from './storedObservation.ts';
import { type Measured, type Places, pickPlaces, type Source, storedValues } from './storedValues.ts';

/** Answers questions from the columns; makes observations only for those who ask for them. */
export function createSeries(
  tables: readonly StoredTable[],
  restatements: readonly Restatement[],
  toObservation: ToObservation,
  dictionary: Dictionary,
  breakdowns: Breakdowns,
): MetricsStore['series'] {
  const measured = tables.flatMap((table) => {
    const byChannel = once(() => rowsByChannel(table.rows));
    return table.columns.map((column): Measured => ({ table, column, byChannel }));
  });
  const coverage = createCoverage();
  const wholes = new Map<string, ReadonlySet<number>>();
  const byMetric = Map.groupBy(measured, ({ column }) => column.metric);
  const restatedByMetric = Map.groupBy(restatements, ({ metric }) => metric);
  return (query) => {
    const channels = new Set(query.channels.map((id) => dictionary.find(id)).filter((index) => index !== none));
    const sources = byMetric.get(query.metric) ?? [];
    const whole = wholes.get(query.metric) ?? channelsValuedWhole(sources);
    wholes.set(query.metric, whole);
    const ofObjects = query.over === 'days' ? channels.difference(whole) : channels;
    const found = collect(sources, query, channels, rowFilter(query, ofObjects, dictionary), breakdowns);
    const preferred = query.exact ? exactly(found, sources, query) : preferFine(found, sources, query.over, breakdowns);
    const ordered = inSeriesOrder(preferred, sources, query, dictionary, breakdowns);
    const values = storedValues(sources, ordered, dictionary, toObservation);
    const observations = once(() => toObservations(values));
    return {
      values,
      get observations() {
        return observations();
      },
      coverage: coverage(query, sources, channels, ofObjects),
      restatements: (restatedByMetric.get(query.metric) ?? []).filter(restatementFilter(query)),
    };
  };
}

type RowFilter = (rows: Rows, row: number) => boolean;

/** Days and longer spans lie wholly in the period; an object belongs to the day it was published. */
function rowFilter(
  { over, period, objects: asked }: SeriesQuery,
  ofObjects: ReadonlySet<number>,
  dictionary: Dictionary,
): RowFilter {
  const last = fromIsoDay(period.to);
  const objects = asked === undefined ? null : new Set(asked.map((id) => dictionary.find(id)));
  return (rows, row) => {
    const object = rows.object[row] ?? none;
    const isLifetime = rows.grain[row] === grainNumber.lifetime;
    if (!isLifetime && (rows.to[row] ?? unknownDay) > last) return false;
    if (over === 'days') return (object !== none) === ofObjects.has(rows.channel[row] ?? none) && !isLifetime;
    return object !== none && (objects === null || objects.has(object));
  };
}

/** Cells of a period that are asked for and that no newer export replaces. */
function collect(
  sources: readonly Measured[],
  { period, breakdown }: SeriesQuery,
  channels: ReadonlySet<number>,
  isAsked: RowFilter,
  breakdowns: Breakdowns,
): Places {
  const [first, last] = [fromIsoDay(period.from), fromIsoDay(period.to)];
  const found = sources.map(({ table, column, byChannel }) => {
    let rows = new Int32Array(256);
    let count = 0;
    const visit = (row: number) => {
      const day = table.rows.from[row] ?? unknownDay;
      if (day < first || day > last || Number.isNaN(column.values[row])) return;
      if (column.replaced?.[row] === 1 || !isAsked(table.rows, row)) return;
      if (!hasBreakdown(breakdowns, table.rows.breakdown[row] ?? none, column.breakdown, breakdown)) return;
      if (count === rows.length) rows = twice(rows);
      rows[count] = row;
      count += 1;
    };
    for (const channel of channels) for (const row of byChannel().get(channel) ?? []) visit(row);
    return rows.subarray(0, count);
  });
  return joined(found);
}

function twice(rows: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(rows.length * 2);
  more.set(rows);
  return more;
}

function joined(found: readonly Int32Array[]): Places {
  const length = found.reduce((sum, rows) => sum + rows.length, 0);
  const places = { length, source: new Int32Array(length), row: new Int32Array(length) };
  let at = 0;
  found.forEach((rows, source) => {
    places.row.set(rows, at);
    places.source.fill(source, at, at + rows.length);
    at += rows.length;
  });
  return places;
}

function hasBreakdown(
  breakdowns: Breakdowns,
  ofRow: number,
  ofColumn: number,
  wanted: SeriesQuery['breakdown'],
): boolean {
  if (ofRow === none && ofColumn === none) return wanted === undefined;
  const breakdown = wanted === undefined ? null : breakdowns.breakdownOf(breakdowns.idOf(ofRow, ofColumn));
  return breakdown !== null && wanted !== undefined && Object.hasOwn(breakdown, wanted);
}

function exactly(places: Places, sources: readonly Source[], { period }: SeriesQuery): Places {
  const [from, to] = [fromIsoDay(period.from), fromIsoDay(period.to)];
  const kept = [...places.row.keys()].filter((place) => {
    const rows = sources[places.source[place] ?? none]?.table.rows;
    const row = places.row[place] ?? 0;
    return rows?.from[row] === from && rows.to[row] === to;
  });
  return pickPlaces(places, kept);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function restatementFilter({ channels, period, over, objects }: SeriesQuery): (restatement: Restatement) => boolean {
  return ({ channel, from, object }) =>
    channels.includes(channel) &&
    from >= period.from &&
    from <= period.to &&
    (over === 'days' ? object === null : object !== null && (objects?.includes(object) ?? true));
}
