import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { toIsoDay } from '../cells/epochDay.ts';
import type { MetricsStore } from '../metricsStore.ts';
import type { ContentObject, Grain } from '../observation.ts';
import type { FileReading } from '../readFile.ts';
import type { RunContext } from '../table/readContext.ts';
import { createSeries } from './createSeries.ts';
import { resolveRepeats } from './resolveRepeats.ts';
import { grains, type StoredTable, unknownDay } from './rows.ts';
import { storedObservation } from './storedObservation.ts';

/** Joins the tables of all files and settles which value of each natural key is the newest. */
export function createStore(
  readings: readonly FileReading[],
  run: RunContext,
): { value: MetricsStore; diagnostics: readonly Diagnostic[] } {
  const tables = readings.flatMap((reading) => toStoredTables(reading));
  const toObservation = storedObservation(run);
  const { restatements, diagnostics } = resolveRepeats(tables, toObservation);
  const value: MetricsStore = {
    files: readings.map((reading) => reading.file),
    objects: newestObjects(readings),
    restatements,
    known: knownSeries(tables, run),
    series: createSeries(tables, restatements, toObservation, run),
  };
  return { value, diagnostics };
}

function toStoredTables({ file, tables }: FileReading): StoredTable[] {
  return tables.flatMap((table) =>
    table.builders
      .filter(({ rows }) => rows.length > 0)
      .map(({ rows, columns }) => ({ file, provisionalDays: table.match.preset.provisionalDays, rows, columns })),
  );
}

/** Each object once, as the newest export describes it. */
function newestObjects(readings: readonly FileReading[]): ContentObject[] {
  const newest = new Map<string, { object: ContentObject; known: string }>();
  for (const { objects, file } of readings) {
    const known = file.exportedOn ?? file.period?.to ?? '';
    for (const object of objects) {
      if (object.channel === '') continue;
      const key = `${object.channel}\n${object.id}`;
      const old = newest.get(key);
      if (old === undefined || old.known <= known) newest.set(key, { object, known });
    }
  }
  return [...newest.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { object }]) => object);
}

interface Known {
  from: number;
  to: number;
  readonly grains: Set<number>;
}

function knownSeries(tables: readonly StoredTable[], run: RunContext): MetricsStore['known'] {
  const known = new Map<string, Known>();
  for (const { rows, columns } of tables)
    for (const { metric, values } of columns)
      for (let row = 0; row < rows.length; row += 1) {
        if (Number.isNaN(values[row]) || (rows.channel[row] ?? -1) < 0 || rows.from[row] === unknownDay) continue;
        note(known, `${rows.channel[row]}\n${metric}`, rows.from[row] ?? 0, rows.to[row] ?? 0, rows.grain[row] ?? 0);
      }
  return [...known]
    .map(([key, { from, to, grains: found }]) => {
      const [channel = '', metric = ''] = key.split('\n');
      const names = [...found].toSorted((a, b) => a - b).map((index): Grain => grains[index] ?? 'day');
      return {
        channel: run.dictionary.textOf(Number(channel)),
        metric,
        grains: names,
        period: { from: toIsoDay(from), to: toIsoDay(to) },
      };
    })
    .toSorted((a, b) => (`${a.channel}\n${a.metric}` < `${b.channel}\n${b.metric}` ? -1 : 1));
}

function note(known: Map<string, Known>, key: string, from: number, to: number, grain: number): void {
  const entry = known.get(key);
  if (entry === undefined) {
    known.set(key, { from, to, grains: new Set([grain]) });
    return;
  }
  entry.from = Math.min(entry.from, from);
  entry.to = Math.max(entry.to, to);
  entry.grains.add(grain);
}
