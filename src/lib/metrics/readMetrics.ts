import { matchesGlob } from 'node:path/posix';
import { type Diagnostic, diagnostic, type Findings, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { SourceRule, SourcesConfig } from '../schema/sources.ts';
import type { KeptBytes } from '../source/keptBytes.ts';
import { knownHashes } from '../source/knownHashes.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { runKey } from './cache/readingKey.ts';
import { type ReadingCache, readKept } from './cache/readKept.ts';
import { chosenPresets } from './chosenPresets.ts';
import type { MetricCatalog } from './metricDefinition.ts';
import type { MetricsStore } from './metricsStore.ts';
import type { IsoDay } from './observation.ts';
import { placeBySiblings } from './placeBySiblings.ts';
import { type FileReading, readFile } from './readFile.ts';
import { createStore } from './store/createStore.ts';
import { createDictionary } from './store/dictionary.ts';
import { compiledPresets } from './table/compiledPresets.ts';
import type { ChannelRef, RunContext } from './table/readContext.ts';

export interface MetricsInput {
  readonly files: readonly SourceFile[];
  readonly sources: SourcesConfig | null;
  readonly channels: readonly ChannelRef[];
  /** IANA zone of the client. */
  readonly timeZone: string;
  /** ISO 4217, for money in a file that names no currency. */
  readonly currency: string;
  readonly catalog: MetricCatalog;
  readonly asOf: IsoDay;
  /** Where readings are kept from run to run; without it every file is read. */
  readonly kept?: KeptBytes | undefined;
}

/**
 * Reads all files of `data/` and settles what they say about the same thing: exact repeats count once, the newer export wins.
 * Files are taken by path, so their order does not matter.
 */
export function readMetrics(input: MetricsInput): Findings<MetricsStore> {
  const { sources, files, kept, ...rest } = input;
  const run: RunContext = {
    ...rest,
    presets: compiledPresets(input.catalog),
    dictionary: createDictionary(),
  };
  const cache = kept === undefined ? null : { bytes: kept, hashes: knownHashes(kept), run: runKey(run) };
  const read = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => readOne(file, sources, run, cache));
  cache?.hashes.save();
  kept?.prune();
  const readings = placeBySiblings(read);
  const store = createStore(readings, run);
  const diagnostics: Diagnostic[] = [
    ...readings.flatMap((reading) => reading.diagnostics),
    ...store.diagnostics,
    ...unusedRules(files, sources),
  ];
  return { value: store.value, diagnostics: sortDiagnostics(diagnostics) };
}

function readOne(
  file: SourceFile,
  sources: SourcesConfig | null,
  run: RunContext,
  cache: ReadingCache | null,
): FileReading {
  const source = ruleFor(file.path, sources);
  const context = { ...run, path: file.path, source };
  const read = (): FileReading => {
    const { presets, diagnostics } = chosenPresets(run.presets, source, file.path, run.catalog);
    const reading = readFile(file, { ...context, presets });
    return { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
  };
  return cache === null ? read() : readKept(file, context, cache, read);
}

/** An entry that matches no file is a slip of the pen: its channel or period would be missing without a word. */
function unusedRules(files: readonly SourceFile[], sources: SourcesConfig | null): Diagnostic[] {
  const place = { file: 'data/sources.yaml', line: 1, column: 1 };
  return (sources?.files ?? [])
    .filter(({ match }) => !files.some(({ path }) => isMatch(path, match)))
    .map(({ match }) => diagnostic('metrics/unused-entry', place, { match }));
}

function isMatch(path: string, match: string): boolean {
  return match === path || matchesGlob(path, match);
}

/** The first entry of `data/sources.yaml` that matches a file. */
export function ruleFor(path: string, sources: SourcesConfig | null): SourceRule | null {
  return sources?.files.find(({ match }) => isMatch(path, match)) ?? null;
}
