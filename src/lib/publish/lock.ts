import { randomUUID } from 'node:crypto';
import { disk, type Files } from './files.ts';

/** Another living process holds the lock. */
export class LockedError extends Error {
  readonly pid: number;

  constructor(pid: number) {
    super(`locked by process ${pid}`);
    this.pid = pid;
  }
}

/**
 * Takes a lock file that holds our process id; the lock of a process that no longer runs is taken over.
 * Returns what releases it. Throws `LockedError`.
 */
export async function lock(file: string, files: Files = disk): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await created(file, files)) return () => files.rm(file, { force: true });
    const holder = await holderOf(file, files);
    if (holder === null) continue;
    if (isAlive(holder)) throw new LockedError(holder);
    await removeStale(file, holder, files);
  }
  throw new LockedError((await holderOf(file, files)) ?? 0);
}

/** Written aside and linked: a lock has its number from its first moment, or two builds could take one that is still empty for nobody's. */
async function created(file: string, files: Files): Promise<boolean> {
  const own = `${file}.${randomUUID()}`;
  try {
    await files.writeFile(own, String(process.pid));
    await files.link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await files.rm(own, { force: true }).catch(() => undefined);
  }
}

/** Null when the lock has gone meanwhile. A lock without a number (its writer was stopped in the middle) is nobody's: 0. */
async function holderOf(file: string, files: Files): Promise<number | null> {
  const text = await files.readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : Number.parseInt(text, 10) || 0;
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Moves the lock aside before deleting it: when two take over at once, the one that moved the other's new lock puts it back. */
async function removeStale(file: string, holder: number, files: Files): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await files.rename(file, aside).catch(() => undefined);
  if ((await holderOf(aside, files)) !== holder) await files.link(aside, file).catch(() => undefined);
  await files.rm(aside, { force: true });
}
