import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawnPagesFile, readDrawnPages, writeDrawnPages } from './drawnPages.ts';
import type { PreparedPage } from './preparedPages.ts';
import { type Draw, openTemplates } from './templates.ts';
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
 * Draws the pages of a site with the compiled templates, in this process; a page whose data the last build of `name`
 * has drawn with the same templates is taken from there. Throws where a template fails: a site is never short of a page.
 */
export async function drawPages(
  { engine, pages, site }: DrawFolders,
  name: string,
  asked: readonly PreparedPage[],
  verbose: boolean,
): Promise<void> {
  const { draw, files, version } = await openTemplates(engine, verbose);
  const memory = drawnPagesFile(engine, name);
  const known = await readDrawnPages(memory, version);
  await writePages(
    asked.filter(({ digest }) => !known.has(digest)),
    pages,
  );
  process.env.ALMANAC_PAGES = pages;
  await cp(files, site, { recursive: true });
  const drawn = new Map<string, string>();
  for (const page of asked) {
    const html = known.get(page.digest) ?? (await htmlOf(draw, page.path));
    drawn.set(page.digest, html);
    const file = path.join(site, page.path);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  if (drawn.size !== known.size || asked.some(({ digest }) => !known.has(digest)))
    await writeDrawnPages(memory, version, drawn);
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
