import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import type { MetricsFile } from './metricsStore.ts';
import type { ContentObject } from './observation.ts';
import { placeRows } from './placeRows.ts';
import type { Preset } from './presets/preset.ts';
import { type ReadTable, type ReadTables, readTables } from './readTables.ts';
import { packRows, type TablePart } from './store/rows.ts';
import type { FileContext } from './table/readContext.ts';
import type { UndecodedText } from './text/decodeBytes.ts';
import { fileText } from './text/fileText.ts';
import { limits } from './text/limits.ts';
import { countLines, findMergeMarker } from './text/mergeMarker.ts';
import { toMetricsFile } from './toMetricsFile.ts';

/** A table of a file that has been read: what the files of a client are joined by. */
export interface FileTable {
  readonly preset: Pick<Preset, 'id' | 'grain' | 'provisionalDays'>;
  readonly parts: readonly TablePart[];
}

/** One file as it was read. */
export interface FileReading {
  readonly file: MetricsFile;
  readonly tables: readonly FileTable[];
  readonly objects: readonly ContentObject[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes → tables. Whatever is wrong becomes a diagnostic; nothing throws for what stands in the file. */
export function readFile(source: SourceFile, context: FileContext): FileReading {
  const place = { file: source.path, line: 1, column: 1 };
  if (source.size > limits.bytes)
    return refuse(source, context, '', null, diagnostic('metrics/too-large', place, { what: 'bytes' }));
  const { sha256, decoded } = readText(source, context);
  if (decoded === null) return refuse(source, context, sha256, null, diagnostic('metrics/no-workbook', place, {}));
  if (decoded.text === null) return refuse(source, context, sha256, null, undecoded(decoded, place));
  const { text } = decoded;
  const marker = findMergeMarker(text);
  if (marker !== null)
    return refuse(
      source,
      context,
      sha256,
      decoded,
      diagnostic('metrics/merge-marker', { ...place, line: marker, length: 7 }, {}),
    );
  const read = readTables(text, context);
  const placed = placeRows(read.tables, context);
  const file = toMetricsFile(
    { path: source.path, sha256, bytes: source.size, encoding: decoded.encoding },
    read,
    { ...placed, notes: [...decoded.notes, ...placed.notes] },
    context,
  );
  return {
    file,
    tables: read.tables.map(toFileTable),
    objects: read.objects,
    diagnostics: [...read.diagnostics, ...placed.diagnostics],
  };
}

function toFileTable({ match, parts }: ReadTable): FileTable {
  const { id, grain, provisionalDays } = match.preset;
  for (const { rows } of parts) packRows(rows);
  return { preset: { id, grain, provisionalDays }, parts: parts.map(({ rows, columns }) => ({ rows, columns })) };
}

/** In a function of its own, so that the bytes are gone when their text is read. */
function readText(source: SourceFile, context: FileContext) {
  const bytes = source.bytes();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, decoded: fileText(bytes, context.source?.encoding ?? null) };
}

function undecoded({ isMangled, looksLike }: UndecodedText, place: Diagnostic['place']): Diagnostic {
  if (isMangled) return diagnostic('metrics/mangled-text', place, {});
  return diagnostic('metrics/unknown-encoding', place, { looksLike, file: place.file });
}

/** A file of which nothing is read. Its lines still count as skipped. */
function refuse(
  source: SourceFile,
  context: FileContext,
  sha256: string,
  decoded: { text: string; encoding: string } | null,
  why: Diagnostic,
): FileReading {
  const lines = decoded === null || decoded.text === '' ? 0 : countLines(decoded.text, 0, decoded.text.length) + 1;
  const skipped = lines === 0 ? [] : [{ reason: 'unknown' as const, from: 1, to: lines, count: lines }];
  const read: ReadTables = { tables: [], objects: [], skipped, notes: [], diagnostics: [why] };
  const about = { path: source.path, sha256, bytes: source.size, encoding: decoded?.encoding ?? 'unknown' };
  return {
    file: toMetricsFile(about, read, { exportedOn: null, notes: [] }, context),
    tables: [],
    objects: [],
    diagnostics: [why],
  };
}
