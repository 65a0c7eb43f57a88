import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** The HTML of pages by the digest of their data. */
export type DrawnPages = ReadonlyMap<string, string>;

/** Sites whose pages are remembered; an agency builds more than one from the same copy of Almanac. */
const kept = 24;

const memorySchema = z.strictObject({ templates: z.string(), pages: z.array(z.tuple([z.string(), z.string()])) });

/** Where the pages of one site are remembered: `site` tells it from all others. */
export function drawnPagesFile(engine: string, site: string): string {
  const name = createHash('sha256').update(site).digest('hex').slice(0, 16);
  return path.join(engine, '.almanac', 'drawn', `${name}.json`);
}

/** What the last build of a site drew with the same templates; nothing where there is no such memory, or it is damaged. */
export async function readDrawnPages(file: string, templates: string): Promise<DrawnPages> {
  try {
    const memory = memorySchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(memory.templates === templates ? memory.pages : []);
  } catch {
    return new Map();
  }
}

/** Written aside and renamed: builds at the same time never read half a memory. */
export async function writeDrawnPages(file: string, templates: string, pages: DrawnPages): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify({ templates, pages: [...pages] }));
  await rename(unfinished, file);
  await removeOldest(path.dirname(file), kept);
}

/** Removes all but the newest entries of a folder. */
export async function removeOldest(folder: string, count: number): Promise<void> {
  const entries = (await readdir(folder)).map((name) => path.join(folder, name));
  const dated = await Promise.all(entries.map(async (entry) => ({ entry, at: (await stat(entry)).mtimeMs })));
  const old = dated.toSorted((a, b) => b.at - a.at).slice(count);
  await Promise.all(old.map(({ entry }) => rm(entry, { recursive: true, force: true })));
}
