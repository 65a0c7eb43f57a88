import { build } from 'astro';

export interface DrawFolders {
  /** Astro's own root: where `src/pages` and `node_modules` are. */
  readonly engine: string;
  /** Prepared pages, as `writePages` left them. */
  readonly pages: string;
  /** Where the site is written; must lie below `engine`, or Astro can't resolve its own modules. */
  readonly site: string;
  readonly cache: string;
}

/** Draws every prepared page with Astro, in this process. Astro sees these folders only, never a client's. */
export async function drawPages({ engine, pages, site, cache }: DrawFolders, verbose: boolean): Promise<void> {
  process.env.ALMANAC_PAGES = pages;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ root: engine, outDir: site, cacheDir: cache, logLevel: verbose ? 'info' : 'silent' });
}
