import { cp } from 'node:fs/promises';
import { readMemory, writeMemory } from './memoryFile.ts';
import type { PreparedPage } from './preparedPages.ts';
import type { Draw, Templates } from './templates.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * Draws the pages of a site into the folder `site` with the compiled templates, in this process, one after the other as
 * they are asked for, and tells each to `onDrawn`; a page whose data the last build has drawn with the same templates is
 * taken from the file `memory`. Throws where a template fails: a site is never short of a page.
 */
export async function drawPages(
  { version, files, load }: Templates,
  memory: string,
  site: string,
  asked: readonly PreparedPage[],
  onDrawn: (page: string, html: Uint8Array) => void,
): Promise<void> {
  const known = await readMemory(memory, version);
  const isFresh = asked.some(({ digest }) => !known.has(digest));
  const draw = isFresh ? await load() : null;
  await cp(files, site, { recursive: true });
  const drawn = new Map<string, Uint8Array>();
  for (const { path, text, digest } of asked) {
    const html = known.get(digest) ?? (draw === null ? Buffer.alloc(0) : await htmlOf(draw, path, text));
    drawn.set(path, html);
    onDrawn(path, html);
  }
  writeFiles(drawn, site);
  if (isFresh || known.size !== asked.length)
    await writeMemory(
      memory,
      version,
      new Map(asked.map(({ path, digest }) => [digest, drawn.get(path) ?? Buffer.alloc(0)])),
    );
}

async function htmlOf(draw: Draw, file: string, text: string): Promise<Uint8Array> {
  const response = await draw(file, text);
  if (!response.ok && file !== '404.html') throw new Error(`no template draws ${file}`);
  return new Uint8Array(await response.arrayBuffer());
}
