import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { disk, type Files } from './files.ts';

/** The file that says "this folder was written by Almanac and may be replaced by it". */
const marker = '.almanac-site';

/** The names that publishing needs around the output folder: beside it, so that a rename is enough. */
export interface SiteFolders {
  readonly out: string;
  /** Whether `out` is a link to a folder of ours, switched in one step. */
  readonly isLink: boolean;
  /** A whole site that is about to be shown, or was until now. */
  readonly next: string;
  readonly old: string;
  /** What nobody will see any more, or not yet: only here may a folder be incomplete. */
  readonly gone: string;
  readonly lock: string;
  /** What the folders that a link may lead to begin with; a number follows. */
  readonly version: string;
}

/** A link that leads to a folder of ours beside it stays a link; of any other link the folder that it leads to is replaced. */
export async function siteFolders(out: string, files: Files = disk): Promise<SiteFolders> {
  const target = await files.readlink(out).catch(() => '');
  if (target.startsWith(`${hidden(out)}site-`)) return { ...beside(out), isLink: true };
  return beside(await files.realpath(out).catch(() => out));
}

function beside(out: string): SiteFolders {
  const names = path.join(path.dirname(out), hidden(out));
  return {
    out,
    isLink: false,
    next: `${names}next`,
    old: `${names}old`,
    gone: `${names}gone`,
    lock: `${names}lock`,
    version: `${names}site-`,
  };
}

function hidden(out: string): string {
  return `.${path.basename(out)}.almanac-`;
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

export async function markAsOurs(folder: string, files: Files = disk): Promise<void> {
  await files.writeFile(
    path.join(folder, marker),
    'This folder is written by Almanac. The next build replaces all of it.\n',
  );
  await files.writeFile(path.join(folder, '.nojekyll'), '');
}

/** Whether `inner` is `outer` or stands below it. */
function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way.startsWith('..') || path.isAbsolute(way));
}
