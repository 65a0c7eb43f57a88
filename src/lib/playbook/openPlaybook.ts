import type { Diagnostic, Findings } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Language } from '../language/language.ts';
import type { MetricCatalog, MetricDefinition } from '../metrics/metricDefinition.ts';
import { metrics as knownMetrics } from '../metrics/metrics.ts';
import type { MetricsStore } from '../metrics/metricsStore.ts';
import type { IsoDay } from '../metrics/observation.ts';
import { type MetricsInput, readMetrics } from '../metrics/readMetrics.ts';
import type { Client } from '../schema/client.ts';
import type { KeptBytes } from '../source/keptBytes.ts';
import { type Memory, noMemory } from '../source/memory.ts';
import { type ClientFolder, readClientFolder } from '../source/readClientFolder.ts';
import { sha256Of } from '../source/sha256.ts';
import type { ApprovalState } from './approvals/approvalState.ts';
import { settleApprovals } from './approvals/settleApprovals.ts';
import { brandLogos } from './brandLogos.ts';
import { checkBrand } from './checkBrand.ts';
import { checkRecords } from './checkRecords.ts';
import { citeField } from './citeField.ts';
import { buildLinkIndex } from './linkIndex.ts';
import { matchPosts } from './outcome/matchPosts.ts';
import type { Playbook } from './playbook.ts';
import { toRecords } from './records.ts';
import { checkReports } from './reportGaps.ts';
import { readSeals } from './seals/readSeals.ts';
import { withFigures } from './withFigures.ts';
import { withVideoFacts } from './withVideoFacts.ts';

/** What the edge has to say: where the folder is, and which day it is. */
export interface OpenOptions {
  readonly root: string;
  /** The day that counts as today, settled at the edge. */
  readonly asOf: IsoDay;
  /** Of the site's own words. */
  readonly language: Language;
  /** Of the run before, where one run follows another. */
  readonly memory?: Memory | undefined;
  /** Where readings of exports are kept from run to run; without it every file of `data/` is read. */
  readonly kept?: KeptBytes | undefined;
}

/** A playbook for the team, and whatever else the pipeline has to know of its folder. */
export interface OpenedPlaybook {
  readonly playbook: Playbook;
  readonly folder: ClientFolder;
  /** Of each post that has records of approval, by its id. */
  readonly approvals: ReadonlyMap<string, ApprovalState>;
}

/**
 * Reads, validates and links a client's folder and compiles its numbers.
 * All findings of all floors, sorted; the value is null where there is no `client.yaml` to begin with.
 */
export function openPlaybook(options: OpenOptions): Findings<OpenedPlaybook | null> {
  const read = readClientFolder(options.root, options.memory);
  if (read.value === null) return { value: null, diagnostics: sortDiagnostics(read.diagnostics) };
  const opened = link(read.value, options);
  return { value: opened.value, diagnostics: sortDiagnostics([...read.diagnostics, ...opened.diagnostics]) };
}

function link(
  folder: ClientFolder,
  options: OpenOptions,
): { value: OpenedPlaybook; diagnostics: readonly Diagnostic[] } {
  const client = folder.client.fields;
  const catalog = catalogOf(client);
  const { memory = noMemory, kept } = options;
  const kpis = checkRecords(folder, catalog, memory);
  const metrics = recallMetrics(metricsInput(folder, options.asOf), memory, kept);
  const seals = readSeals(folder);
  const logos = brandLogos(folder);
  const diagnostics = [
    ...kpis.diagnostics,
    ...checkBrand(folder),
    ...logos.diagnostics,
    ...metrics.diagnostics,
    ...seals.diagnostics,
  ];
  const settled = settleApprovals(toRecords(folder.records), folder, options.asOf);
  const records = withVideoFacts(settled.records, folder.clips);
  const unfigured = {
    audience: 'team' as const,
    asOf: options.asOf,
    language: options.language,
    client,
    logos: logos.value,
    records,
    links: buildLinkIndex(folder.records),
    catalog,
    kpis: kpis.value,
    metrics: metrics.value,
    matches: matchPosts({ records, metrics: metrics.value, client, asOf: options.asOf }),
    cite: citeField(folder),
    seals: seals.value,
  };
  const playbook = withFigures(unfigured, memory);
  return {
    value: { playbook, folder, approvals: settled.states },
    diagnostics: [...diagnostics, ...checkReports(playbook)],
  };
}

/** The same bytes, read in the same way, give the same store. */
function recallMetrics(input: MetricsInput, memory: Memory, kept: KeptBytes | undefined): Findings<MetricsStore> {
  const { files, sources, catalog, ...facts } = input;
  const version = () => [
    sources,
    JSON.stringify([facts, [...catalog]]),
    ...files.flatMap((file) => [file.path, sha256Of(file)]),
  ];
  return memory.recall('metrics', '', version, () => readMetrics({ ...input, kept }));
}

/** What the numbers of a client are read with. */
export function metricsInput(folder: ClientFolder, asOf: IsoDay): MetricsInput {
  const client = folder.client.fields;
  return {
    files: folder.data,
    sources: folder.sources?.fields ?? null,
    channels: channelsOf(folder),
    timeZone: client.timeZone,
    currency: client.currency,
    catalog: catalogOf(client),
    asOf,
  };
}

export function channelsOf({ records }: ClientFolder) {
  return records
    .filter(({ collection }) => collection === 'channels')
    .map(({ id, fields }) => ({ id, platform: String(fields.platform) }));
}

/** Almanac's metrics and the client's own, by id. */
export function catalogOf(client: Pick<Client, 'metrics'>): MetricCatalog {
  const own = client.metrics.map(({ id, ...definition }): [string, MetricDefinition] => [id, definition]);
  return new Map<string, MetricDefinition>([...Object.entries(knownMetrics), ...own]);
}
