import { cp } from 'node:fs/promises';
import { memoryFile, readMemory, writeMemory } from './memoryFile.ts';
import type { PreparedPage } from './preparedPages.ts';
import { type Draw, openTemplates } from './templates.ts';
import { writeFiles } from './writeFiles.ts';
import { writePages } from './writePages.ts';

export interface DrawFolders {
  /** Where Almanac stands. */
  readonly engine: string;
  /** An empty folder for the data of pages that have to be drawn: all that templates may read. */
  readonly pages: string;
  /** Where the site is written. */
  readonly site: string;
}

/** The pages of a site as they are drawn. */
export interface DrawnPages {
  /** Of the templates and all packages. */
  readonly version: string;
  /** By path below the site's root. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * Draws the pages of a site with the compiled templates, in this process; a page whose data the last build of `name`
 * has drawn with the same templates is taken from there. Throws where a template fails: a site is never short of a page.
 */
export async function drawPages(
  { engine, pages, site }: DrawFolders,
  name: string,
  asked: readonly PreparedPage[],
  verbose: boolean,
): Promise<DrawnPages> {
  const { load, files, version } = await openTemplates(engine, verbose);
  const memory = memoryFile(engine, 'drawn', name);
  const known = await readMemory(memory, version);
  const fresh = asked.filter(({ digest }) => !known.has(digest));
  await cp(files, site, { recursive: true });
  const made = fresh.length > 0 ? await drawFresh(fresh, pages, await load()) : new Map<string, string>();
  const drawn = new Map(asked.map(({ path, digest }) => [path, known.get(digest) ?? made.get(path) ?? '']));
  await writeFiles(drawn, site);
  if (fresh.length > 0 || known.size !== asked.length)
    await writeMemory(memory, version, new Map(asked.map(({ path, digest }) => [digest, drawn.get(path) ?? ''])));
  return { version, pages: drawn };
}

async function drawFresh(
  asked: readonly PreparedPage[],
  pages: string,
  draw: Draw,
): Promise<ReadonlyMap<string, string>> {
  await writePages(asked, pages);
  process.env.ALMANAC_PAGES = pages;
  const drawn = new Map<string, string>();
  for (const { path } of asked) drawn.set(path, await htmlOf(draw, path));
  return drawn;
}

async function htmlOf(draw: Draw, file: string): Promise<string> {
  const address = addressOf(file);
  const response = await draw(address);
  if (!response.ok && address !== '/404') throw new Error(`no template draws ${file}`);
  return response.text();
}

/** `goals/sales.html` is asked for as `/goals/sales`, `index.html` as `/`. */
function addressOf(file: string): string {
  return encodeURI(`/${file.replace(/\.html$/, '')}`).replace(/^\/index$/, '/');
}
