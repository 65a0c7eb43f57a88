import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a build has made, by the name or the digest of what it was made of. */
export type Remembered = ReadonlyMap<string, string>;

/** Sites whose work is remembered; an agency builds more than one from the same copy of Almanac. */
const kept = 24;

/** Where one kind of work on one site is remembered: `site` tells it from all others. */
export function memoryFile(engine: string, kind: 'drawn' | 'search', site: string): string {
  const name = createHash('sha256').update(site).digest('hex').slice(0, 16);
  return path.join(engine, '.almanac', kind, `${name}.json`);
}

/** What the last build made under the same version; nothing where there is no such memory, or a byte of it is damaged. */
export async function readMemory(file: string, version: string): Promise<Remembered> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const at = text.indexOf('\n');
  const entries = text.slice(at + 1);
  // What bears our own seal is what `writeMemory` wrote: pairs of texts.
  if (text.slice(0, Math.max(at, 0)) !== seal(version, entries)) return new Map();
  return new Map(JSON.parse(entries) as [string, string][]);
}

/** Written aside and renamed: builds at the same time never read half a memory. */
export async function writeMemory(file: string, version: string, remembered: Remembered): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const entries = JSON.stringify([...remembered]);
  await writeFile(unfinished, `${seal(version, entries)}\n${entries}`);
  await rename(unfinished, file);
  await removeOldest(path.dirname(file), kept);
}

function seal(version: string, entries: string): string {
  return createHash('sha256').update(`${version}\n`).update(entries).digest('hex');
}

/** Removes all but the newest entries of a folder. */
export async function removeOldest(folder: string, count: number): Promise<void> {
  const entries = (await readdir(folder)).map((name) => path.join(folder, name));
  const dated = await Promise.all(entries.map(async (entry) => ({ entry, at: (await stat(entry)).mtimeMs })));
  const old = dated.toSorted((a, b) => b.at - a.at).slice(count);
  await Promise.all(old.map(({ entry }) => rm(entry, { recursive: true, force: true })));
}
