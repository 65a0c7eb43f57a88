import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeOldest } from './memoryFile.ts';

/** Settings that the templates are compiled with; the rest stands in `src`, but for the demo's content and the commands. */
const settings = ['astro.config.mjs', 'package-lock.json'];
const notTemplates = [path.join('src', 'content'), path.join('src', 'cli')];

/** Versions that stay on disk: a build that runs while another version is compiled must keep its own. */
const kept = 3;

/** Draws a page, given as JSON, as a server would answer that has no other. */
export type Draw = (path: string, text: string) => Promise<Response>;

/** The templates as Astro has compiled them. */
export interface Templates {
  /** Changes whenever a template, a style or a package does. */
  readonly version: string;
  /** Loads the program that draws: Astro's own part of it takes a while, and a build may have nothing to draw. */
  readonly load: () => Promise<Draw>;
  /** Stylesheets, fonts and scripts, as they stand in every site. */
  readonly files: string;
}

/**
 * Compiled templates depend on Almanac's own version only, never on a client: the first build compiles them, later ones,
 * of whichever client, draw with them at once. They stand under `.almanac/templates/<hash of their sources>`.
 */
export async function openTemplates(engine: string, verbose: boolean): Promise<Templates> {
  const all = path.join(engine, '.almanac', 'templates');
  const version = digestOf(engine);
  const folder = path.join(all, version);
  if (!existsSync(folder)) await compileInto(folder, engine, verbose);
  const entry = pathToFileURL(path.join(folder, 'server', 'entry.mjs')).href;
  const load = async () => ((await import(entry)) as { draw: Draw }).draw;
  return { version, load, files: path.join(folder, 'client') };
}

/** Compiled beside its place and renamed: a folder of this name is always whole. */
async function compileInto(folder: string, engine: string, verbose: boolean): Promise<void> {
  const { build } = await import('astro');
  const unfinished = `${folder}.${process.pid}`;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    await build({
      root: engine,
      outDir: path.join(unfinished, 'out'),
      cacheDir: path.join(unfinished, 'cache'),
      logLevel: verbose ? 'info' : 'silent',
    });
    await rename(path.join(unfinished, 'out'), folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  await removeOldest(path.dirname(folder), kept);
}

function digestOf(engine: string): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles(engine))
    hash.update(`${file.split(path.sep).join('/')}\0`).update(readFileSync(path.join(engine, file)));
  return hash.digest('hex').slice(0, 16);
}

function sourceFiles(engine: string): readonly string[] {
  const entries = readdirSync(path.join(engine, 'src'), { recursive: true, withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(engine, path.join(entry.parentPath, entry.name)))
    .filter((file) => !notTemplates.some((folder) => file.startsWith(folder + path.sep)));
  return [...settings, ...below].toSorted();
}
