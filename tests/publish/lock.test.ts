import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LockedError, lock } from '../../src/lib/publish/lock.ts';
import { filesIn, temporaryFolder } from '../support/temporaryFolder.ts';

const lockIn = (folder: string) => path.join(folder, 'lock');

/** The id of a process that has ended. */
const endedPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('lock', () => {
  it('is held until it is released', async () => {
    const file = lockIn(temporaryFolder());
    const release = await lock(file);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    await expect(lock(file)).rejects.toThrow(LockedError);
    await release();
    expect(existsSync(file)).toBe(false);
    await (await lock(file))();
  });

  it.each([
    ['a process that has ended', () => String(endedPid())],
    ['a process that was stopped while it wrote', () => ''],
  ])('of %s is taken over', async (_name, holder) => {
    const folder = temporaryFolder();
    writeFileSync(lockIn(folder), holder());
    await lock(lockIn(folder));
    expect(filesIn(folder)).toEqual({ lock: String(process.pid) });
  });

  it('is given to one of eight who take over at once', async () => {
    const folder = temporaryFolder();
    writeFileSync(lockIn(folder), String(endedPid()));
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lock(lockIn(folder))));
    expect(taken.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    expect(filesIn(folder)).toEqual({ lock: String(process.pid) });
  });
});
