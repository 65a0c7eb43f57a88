import type { KeptBytes } from '../../source/keptBytes.ts';
import type { KnownHashes } from '../../source/knownHashes.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import type { FileReading } from '../readFile.ts';
import type { FileContext } from '../table/readContext.ts';
import { limits } from '../text/limits.ts';
import { packReading, unpackReading } from './packReading.ts';
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
  const bytes = cache.bytes.read(key);
  const known = bytes === null ? null : unpackReading({ key, asOf: context.asOf }, bytes, context.dictionary);
  if (known !== null) return known;
  const reading = read();
  const asOf = leansOnToday(reading) ? context.asOf : null;
  // The file may have changed since it was hashed.
  if (reading.file.sha256 === sha256) cache.bytes.write(key, packReading({ key, asOf }, reading, context.dictionary));
  return reading;
}

/** Were years counted back from the day that counts as today, or was that tried? */
function leansOnToday({ file, diagnostics }: FileReading): boolean {
  return (
    file.notes.some((note) => note.kind === 'year' && note.by === 'as-of') ||
    diagnostics.some(({ code }) => code === 'metrics/no-year')
  );
}
