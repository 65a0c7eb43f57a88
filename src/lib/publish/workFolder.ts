import path from 'node:path';
import { disk, type Files } from './files.ts';

/** A private folder for one run, below the engine; its name begins with our process id. */
export async function workFolder(engine: string, files: Files = disk): Promise<string> {
  const all = path.join(engine, '.almanac', 'work');
  await files.mkdir(all, { recursive: true });
  await removeAbandoned(all, files);
  return files.mkdtemp(path.join(all, `${process.pid}-`));
}

async function removeAbandoned(all: string, files: Files): Promise<void> {
  for (const name of await files.readdir(all)) {
    const pid = Number.parseInt(name, 10);
    if (!isRunning(pid)) await files.rm(path.join(all, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
