import { readdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The file that says "this folder was written by Almanac and may be replaced by it". */
const marker = '.almanac-site';

/** The folders that publishing needs around the output folder: beside it, so that a rename is enough. */
export interface SiteFolders {
  readonly out: string;
  readonly next: string;
  readonly old: string;
  readonly lock: string;
}

/** `out` may be a link to a folder: its target is then replaced, not the link. */
export async function siteFolders(out: string): Promise<SiteFolders> {
  const real = await realpath(out).catch(() => out);
  const beside = path.join(path.dirname(real), `.${path.basename(real)}.almanac-`);
  return { out: real, next: `${beside}next`, old: `${beside}old`, lock: `${beside}lock` };
}

/** Why a folder may not become the site, or null: one that is new, empty or ours may. */
export async function objectionTo(out: string, root: string, engine: string): Promise<'sources' | 'foreign' | null> {
  const sources = [root, engine].flatMap((folder) =>
    ['src', 'data', '.git', 'node_modules'].map((name) => path.join(folder, name)),
  );
  if ([root, engine].some((folder) => isWithin(folder, out))) return 'sources';
  if (sources.some((folder) => isWithin(out, folder))) return 'sources';
  const names: readonly string[] = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.length === 0 || names.includes(marker) ? null : 'foreign';
}

export async function markAsOurs(folder: string): Promise<void> {
  await writeFile(path.join(folder, marker), 'This folder is written by Almanac. The next build replaces all of it.\n');
  await writeFile(path.join(folder, '.nojekyll'), '');
}

/** Whether `inner` is `outer` or stands below it. */
function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way.startsWith('..') || path.isAbsolute(way));
}
