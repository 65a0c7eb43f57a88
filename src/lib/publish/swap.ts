import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFolders } from './siteFolder.ts';

/** Brings back what a run that was stopped between the two renames of `swap` left, and removes its remains. */
export async function recover({ out, next, old }: SiteFolders): Promise<void> {
  if (existsSync(old) && !existsSync(out)) await rename(old, out);
  await rm(old, { recursive: true, force: true });
  await rm(next, { recursive: true, force: true });
}

/** Puts a finished site in the place of the old one by renaming whole folders. If that fails, the old one stands again. */
export async function swap(finished: string, { out, next, old }: SiteFolders): Promise<void> {
  await mkdir(path.dirname(out), { recursive: true });
  await moveFolder(finished, next);
  const replaces = existsSync(out);
  if (replaces) await rename(out, old);
  try {
    await rename(next, out);
  } catch (error) {
    if (replaces) await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** A rename; a copy where the folders are on different disks. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
