import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';

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
export async function lock(file: string): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await created(file)) return () => rm(file, { force: true });
    const holder = await holderOf(file);
    if (holder === null) continue;
    if (isAlive(holder)) throw new LockedError(holder);
    await removeStale(file, holder);
  }
  throw new LockedError((await holderOf(file)) ?? 0);
}

async function created(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null when the lock has gone meanwhile. A lock without a number (its writer was stopped in the middle) is nobody's: 0. */
async function holderOf(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
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
async function removeStale(file: string, holder: number): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  if ((await holderOf(aside)) !== holder) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
