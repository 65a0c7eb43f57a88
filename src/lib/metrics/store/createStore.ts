import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MetricsStore } from '../metricsStore.ts';
import type { ContentObject } from '../observation.ts';
import type { FileReading } from '../readFile.ts';
import type { RunContext } from '../table/readContext.ts';
import { createSeries } from './createSeries.ts';
import { knownSeries } from './knownSeries.ts';
import { resolveRepeats } from './resolveRepeats.ts';
import type { StoredTable } from './rows.ts';
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
    known: knownSeries(tables, run.dictionary),
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
