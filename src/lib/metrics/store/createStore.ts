import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fromIsoDay } from '../cells/epochDay.ts';
import type { MetricsStore } from '../metricsStore.ts';
import type { ContentObject } from '../observation.ts';
import type { FileReading } from '../readFile.ts';
import type { RunContext } from '../table/readContext.ts';
import { createBreakdowns } from './breakdowns.ts';
import { createSeries } from './createSeries.ts';
import { knownSeries } from './knownSeries.ts';
import { resolveRepeats } from './resolveRepeats.ts';
import type { StoredTable } from './rows.ts';
import { statedValues } from './statedValues.ts';
import { storedObservation } from './storedObservation.ts';

/** Joins the tables of all files and settles which value of each natural key is the newest. */
export function createStore(
  readings: readonly FileReading[],
  run: RunContext,
): { value: MetricsStore; diagnostics: readonly Diagnostic[] } {
  const tables = readings.flatMap((reading) => toStoredTables(reading, run));
  const { dictionary } = run;
  const breakdowns = createBreakdowns(dictionary);
  const toObservation = storedObservation(dictionary, breakdowns);
  const { restatements, diagnostics } = resolveRepeats(tables, toObservation, run.catalog);
  const value: MetricsStore = {
    files: readings.map((reading) => reading.file),
    objects: newestObjects(readings),
    restatements,
    known: knownSeries(tables, dictionary),
    stated: () => statedValues(tables, toObservation),
    series: createSeries(tables, restatements, toObservation, dictionary, breakdowns),
  };
  return { value, diagnostics };
}

/** Tables that people write, whose every row is meant. */
const ownPresets: readonly string[] = ['almanac', 'almanac-long', 'declared'];

/** The platform is known to restate the last days of an export. */
function toStoredTables({ file, tables }: FileReading, { asOf }: Pick<RunContext, 'asOf'>): StoredTable[] {
  const lastKnown = fromIsoDay(file.exportedOn ?? file.period?.to ?? asOf);
  return tables.flatMap((table) =>
    table.parts
      .filter(({ rows }) => rows.length > 0)
      .map(({ rows, columns }) => ({
        file,
        isOfPlatform: !ownPresets.includes(table.preset.id),
        settledTo: lastKnown - table.preset.provisionalDays,
        rows,
        columns,
      })),
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
