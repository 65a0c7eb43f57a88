import path from 'node:path';
import { disk, exists, type Files } from './files.ts';
import type { SiteFolders } from './siteFolder.ts';

/** Brings back what a run that was stopped in the middle of `swap` left, and removes its remains. */
export async function recover(folders: SiteFolders, files: Files = disk): Promise<void> {
  const { out, next, old, gone } = folders;
  if ((await exists(files, old)) && !(await exists(files, out))) await files.rename(old, out);
  await files.rm(old, { recursive: true, force: true });
  await files.rm(gone, { recursive: true, force: true });
  // What stands at `next` is whole or not there at all: the exchange of a killed run may still be under way.
  if (await exists(files, next)) await files.rename(next, gone);
  await files.rm(gone, { recursive: true, force: true });
  await removeVersions(folders, folders.isLink ? [await files.readlink(out)] : [], files);
}

/**
 * Puts a finished site in the place of the old one, in one step where the system can do that: whoever reads meets the old
 * site or the new one. A link is switched by a rename on every system but Windows. A folder is exchanged on Linux; elsewhere
 * it takes two renames, with nothing at its name for the instant between them. If one of them fails, the old site stands.
 */
export async function swap(finished: string, folders: SiteFolders, files: Files = disk): Promise<void> {
  await files.mkdir(path.dirname(folders.out), { recursive: true });
  if (folders.isLink) await switchLink(finished, folders, files);
  else await replaceFolder(finished, folders, files);
}

async function replaceFolder(finished: string, folders: SiteFolders, files: Files): Promise<void> {
  await moveFolder(finished, folders.next, folders.gone, files);
  await put(folders, files);
  await tidy(() => removeReplaced(folders, files));
}

/** The folder that was shown until now stays until the next build: somebody may be reading it. */
async function switchLink(finished: string, folders: SiteFolders, files: Files): Promise<void> {
  const { out, next, gone, version } = folders;
  const shown = await linkTarget(out, files);
  const target = `${version}${numberOf(shown) + 1}`;
  await files.rm(target, { recursive: true, force: true });
  await moveFolder(finished, target, gone, files);
  await files.symlink(path.basename(target), next, 'junction');
  if (shown === null) await put(folders, files);
  else await files.rename(next, out);
  await tidy(async () => {
    await removeReplaced(folders, files);
    await removeVersions(folders, [path.basename(target), ...(shown === null ? [] : [shown])], files);
  });
}

/** Puts `next` in the place of `out`, a folder or nothing. */
async function put({ out, next, old }: SiteFolders, files: Files): Promise<void> {
  if (!(await exists(files, out))) return files.rename(next, out);
  if (await files.exchange(next, out)) return;
  await files.rename(out, old);
  try {
    await files.rename(next, out);
  } catch (error) {
    await files.rename(old, out);
    throw error;
  }
}

/** What was shown before stands at `next` after an exchange, and at `old` after two renames. */
async function removeReplaced({ next, old }: SiteFolders, files: Files): Promise<void> {
  await files.rm(next, { recursive: true, force: true });
  await files.rm(old, { recursive: true, force: true });
}

/** Null where there is no link: nothing, or a folder. */
async function linkTarget(out: string, files: Files): Promise<string | null> {
  try {
    return await files.readlink(out);
  } catch (error) {
    if (['ENOENT', 'EINVAL', 'UNKNOWN'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The new site stands already: what can't be removed now, the next build removes. */
async function tidy(remove: () => Promise<void>): Promise<void> {
  await remove().catch(() => undefined);
}

function numberOf(target: string | null): number {
  return Number.parseInt(/(\d+)$/.exec(target ?? '')?.[1] ?? '0', 10);
}

/** Removes folders of earlier sites. */
async function removeVersions({ version }: SiteFolders, kept: readonly string[], files: Files): Promise<void> {
  const folder = path.dirname(version);
  const own = (await files.readdir(folder)).filter((name) => name.startsWith(path.basename(version)));
  for (const name of own)
    if (!kept.includes(name)) await files.rm(path.join(folder, name), { recursive: true, force: true });
}

/** A rename; where the folders are on different disks a copy, made aside: what has the name `to` is whole. */
async function moveFolder(from: string, to: string, aside: string, files: Files): Promise<void> {
  try {
    await files.rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await files.cp(from, aside, { recursive: true });
    await files.rename(aside, to);
    await files.rm(from, { recursive: true, force: true });
  }
}
