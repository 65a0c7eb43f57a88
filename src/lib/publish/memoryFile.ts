import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a build has made, by the name or the digest of what it was made of. */
export type Remembered = ReadonlyMap<string, Uint8Array>;

/** Sites whose work is remembered; an agency builds more than one from the same copy of Almanac. */
const kept = 24;

/** Where one kind of work on one site is remembered: `site` tells it from all others. */
export function memoryFile(engine: string, kind: 'drawn' | 'search', site: string): string {
  const name = createHash('sha256').update(site).digest('hex').slice(0, 16);
  return path.join(engine, '.almanac', kind, name);
}

/** What the last build made under the same version; nothing where there is no such memory, or a byte of it is damaged. */
export async function readMemory(file: string, version: string): Promise<Remembered> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const sealed = bytes.indexOf('\n');
  const body = bytes.subarray(sealed + 1);
  // What bears our own seal is what `writeMemory` wrote.
  if (sealed < 0 || bytes.toString('latin1', 0, sealed) !== seal(version, body)) return new Map();
  const listed = body.indexOf('\n');
  const entries = JSON.parse(body.toString('utf8', 0, listed)) as [name: string, length: number][];
  let at = listed + 1;
  return new Map(
    entries.map(([name, length]) => {
      at += length;
      return [name, body.subarray(at - length, at)];
    }),
  );
}

/**
 * Three parts: a seal, the names and lengths, and the contents one after the other, so that they can be written on as they
 * are. Written aside and renamed: builds at the same time never read half a memory.
 */
export async function writeMemory(file: string, version: string, remembered: Remembered): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const entries = JSON.stringify([...remembered].map(([name, content]) => [name, content.length]));
  const body = Buffer.concat([Buffer.from(`${entries}\n`), ...remembered.values()]);
  await writeFile(unfinished, [`${seal(version, body)}\n`, body]);
  await rename(unfinished, file);
  await removeOldest(path.dirname(file), kept);
}

function seal(version: string, body: Uint8Array): string {
  return createHash('sha256').update(`${version}\n`).update(body).digest('hex');
}

/** Removes all but the newest entries of a folder. */
export async function removeOldest(folder: string, count: number): Promise<void> {
  const entries = (await readdir(folder)).map((name) => path.join(folder, name));
  const dated = await Promise.all(entries.map(async (entry) => ({ entry, at: (await stat(entry)).mtimeMs })));
  const old = dated.toSorted((a, b) => b.at - a.at).slice(count);
  await Promise.all(old.map(({ entry }) => rm(entry, { recursive: true, force: true })));
}
