import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileContext, RunContext } from '../table/readContext.ts';

/** Everything that decides what a file is read as, but for its bytes, its path and what `sources.yaml` says of it. */
export function runKey({ catalog, channels, timeZone, currency }: Omit<RunContext, 'presets' | 'dictionary'>): string {
  return digest([readerVersion(), JSON.stringify([[...catalog], channels, timeZone, currency])]);
}

/** Under what the reading of a file is kept. */
export function readingKey(
  run: string,
  sha256: string,
  { path, source }: Pick<FileContext, 'path' | 'source'>,
): string {
  return digest([run, sha256, path, JSON.stringify(source)]);
}

/** Folders and files that the reading of an export can reach; `readingKey.test.ts` holds this list to the imports. */
export const readerSources = [
  'src/lib/metrics',
  'src/lib/schema',
  'src/lib/diagnostics',
  'src/lib/language',
  'package.json',
];

const engine = resolve(import.meta.dirname, '../../../..');

/** Another reader, another package or another table of time zones may read the same bytes otherwise. */
function readerVersion(): string {
  const sources = readerSources.flatMap(filesOf).map((path) => readFileSync(join(engine, path), 'utf8'));
  return digest([process.version, process.versions.tz ?? '', ...sources]);
}

function filesOf(path: string): string[] {
  if (path.endsWith('.json')) return [path];
  const names = readdirSync(join(engine, path), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => join(path, name));
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n${part}`);
  return hash.digest('hex');
}
