import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** A private folder for one run, below the engine; its name begins with our process id. */
export async function workFolder(engine: string): Promise<string> {
  const all = path.join(engine, '.almanac', 'work');
  await mkdir(all, { recursive: true });
  await removeAbandoned(all);
  return mkdtemp(path.join(all, `${process.pid}-`));
}

async function removeAbandoned(all: string): Promise<void> {
  for (const name of await readdir(all)) {
    const pid = Number.parseInt(name, 10);
    if (!isRunning(pid)) await rm(path.join(all, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
