import { cp } from 'node:fs/promises';
import { memoryFile, readMemory, writeMemory } from './memoryFile.ts';
import type { PreparedPage } from './preparedPages.ts';
import type { Draw, Templates } from './templates.ts';
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

/**
 * Draws the pages of a site with the compiled templates, in this process, one after the other as they are asked for, and
 * tells each to `onDrawn`; a page whose data the last build of `name` has drawn with the same templates is taken from
 * there. Throws where a template fails: a site is never short of a page.
 */
export async function drawPages(
  { version, files, load }: Templates,
  { engine, pages, site }: DrawFolders,
  name: string,
  asked: readonly PreparedPage[],
  onDrawn: (page: string, html: string) => void,
): Promise<void> {
  const memory = memoryFile(engine, 'drawn', name);
  const known = await readMemory(memory, version);
  const fresh = asked.filter(({ digest }) => !known.has(digest));
  await cp(files, site, { recursive: true });
  await writePages(fresh, pages);
  process.env.ALMANAC_PAGES = pages;
  const draw = fresh.length > 0 ? await load() : null;
  const drawn = new Map<string, string>();
  for (const { path, digest } of asked) {
    const html = known.get(digest) ?? (draw === null ? '' : await htmlOf(draw, path));
    drawn.set(path, html);
    onDrawn(path, html);
  }
  await writeFiles(drawn, site);
  if (fresh.length > 0 || known.size !== asked.length)
    await writeMemory(memory, version, new Map(asked.map(({ path, digest }) => [digest, drawn.get(path) ?? ''])));
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
