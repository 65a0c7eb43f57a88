import path from 'node:path';
import { disk, exists, type Files } from './files.ts';
import type { SiteFolders } from './siteFolder.ts';

/** Brings back what a run that was stopped in the middle of `swap` left, and removes its remains. */
export async function recover(folders: SiteFolders, files: Files = disk): Promise<void> {
  const { out, next, old } = folders;
  if ((await exists(files, old)) && !(await exists(files, out))) await files.rename(old, out);
  await files.rm(old, { recursive: true, force: true });
  await files.rm(next, { recursive: true, force: true });
  await removeVersions(folders, folders.isLink ? [await files.readlink(out)] : [], files);
}

/**
 * Puts a finished site in the place of the old one. A link is switched in one step: whoever reads meets the old site or the new one.
 * A folder takes two renames, with nothing at its name for the instant between them; if the second fails, the old one stands again.
 */
export async function swap(finished: string, folders: SiteFolders, files: Files = disk): Promise<void> {
  await files.mkdir(path.dirname(folders.out), { recursive: true });
  if (folders.isLink) await switchLink(finished, folders, files);
  else await replaceFolder(finished, folders, files);
}

async function replaceFolder(finished: string, { out, next, old }: SiteFolders, files: Files): Promise<void> {
  await moveFolder(finished, next, files);
  const replaces = await exists(files, out);
  if (replaces) await files.rename(out, old);
  try {
    await files.rename(next, out);
  } catch (error) {
    if (replaces) await files.rename(old, out);
    throw error;
  }
  await tidy(() => files.rm(old, { recursive: true, force: true }));
}

/** The folder that was shown until now stays until the next build: somebody may be reading it. */
async function switchLink(finished: string, folders: SiteFolders, files: Files): Promise<void> {
  const { out, next, old, version } = folders;
  const shown = await linkTarget(out, files);
  const target = `${version}${numberOf(shown) + 1}`;
  await files.rm(target, { recursive: true, force: true });
  await moveFolder(finished, target, files);
  await files.symlink(path.basename(target), next, 'junction');
  const wasFolder = shown === null && (await exists(files, out));
  if (wasFolder) await files.rename(out, old);
  try {
    await files.rename(next, out);
  } catch (error) {
    if (wasFolder) await files.rename(old, out);
    throw error;
  }
  await tidy(async () => {
    if (wasFolder) await files.rm(old, { recursive: true, force: true });
    await removeVersions(folders, [path.basename(target), ...(shown === null ? [] : [shown])], files);
  });
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

/** A rename; a copy where the folders are on different disks. */
async function moveFolder(from: string, to: string, files: Files): Promise<void> {
  try {
    await files.rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await files.cp(from, to, { recursive: true });
    await files.rm(from, { recursive: true, force: true });
  }
}
