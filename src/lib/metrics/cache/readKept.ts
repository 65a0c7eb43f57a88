import type { KeptBytes } from '../../source/keptBytes.ts';
import type { KnownHashes } from '../../source/knownHashes.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import type { FileReading } from '../readFile.ts';
import type { FileContext } from '../table/readContext.ts';
import { limits } from '../text/limits.ts';
import { byteLength, type LoadValues, packReading, unpackReading, unpackValues } from './packReading.ts';
import { readingKey } from './readingKey.ts';

export interface ReadingCache {
  readonly bytes: KeptBytes;
  readonly hashes: KnownHashes;
  /** What decides every reading of this run. */
  readonly run: string;
}

type ReadContext = Pick<FileContext, 'path' | 'source' | 'dictionary' | 'asOf'>;

/** The reading of the same bytes with the same reader, if it was kept; else reads the file, and keeps what comes of it. */
export function readKept(
  file: SourceFile,
  context: ReadContext,
  cache: ReadingCache,
  read: () => FileReading,
): FileReading {
  if (file.size > limits.bytes) return read();
  const sha256 = cache.hashes.sha256Of(file);
  const key = readingKey(cache.run, sha256, context);
  const load = valuesLoader(cache.bytes, key, read, sha256);
  const bytes = cache.bytes.read(key);
  const known = bytes === null ? null : unpackReading({ key, asOf: context.asOf }, bytes, context.dictionary, load);
  if (known !== null) return known;
  const reading = read();
  // The file may have changed since it was hashed.
  if (reading.file.sha256 === sha256) keep(reading, key, context, cache.bytes);
  return reading;
}

function keep(reading: FileReading, key: string, { asOf, dictionary }: ReadContext, bytes: KeptBytes): void {
  const { rows, values } = packReading({ key, asOf: leansOnToday(reading) ? asOf : null }, reading, dictionary);
  bytes.write(valuesOf(key), values);
  bytes.write(key, rows);
}

function valuesOf(key: string): string {
  return `${key}-values`;
}

/** Columns are read when they are asked for; where one is gone or damaged, the file is read after all, once for all its columns. */
function valuesLoader(kept: KeptBytes, key: string, read: () => FileReading, sha256: string): LoadValues {
  let reading: FileReading | null = null;
  return (packed, table, part, column) => {
    const bytes = kept.read(valuesOf(key), { at: packed.at, length: byteLength(packed) });
    const known = bytes === null ? null : unpackValues(packed, bytes);
    if (known !== null) return known;
    reading ??= read();
    const found = reading.tables[table]?.parts[part]?.columns[column]?.values;
    if (reading.file.sha256 !== sha256 || found === undefined)
      throw new Error(`${reading.file.path} changed while it was read`);
    return found;
  };
}

/** Were years counted back from the day that counts as today, or was that tried? */
function leansOnToday({ file, diagnostics }: FileReading): boolean {
  return (
    file.notes.some((note) => note.kind === 'year' && note.by === 'as-of') ||
    diagnostics.some(({ code }) => code === 'metrics/no-year')
  );
}
