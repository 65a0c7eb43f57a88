import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { disk, type Files } from '../../src/lib/publish/files.ts';
import { LockedError, lock } from '../../src/lib/publish/lock.ts';
import { filesIn, temporaryFolder } from '../support/temporaryFolder.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A disk on which the first calls of `link` find a lock that is gone when somebody looks at it. */
function vanishing(times: number): Files {
  let left = times;
  const link: Files['link'] = async (from, to) => {
    left -= 1;
    if (left >= 0) throw failure('EEXIST');
    return disk.link(from, to);
  };
  return { ...disk, link };
}

test('a lock that is released between two looks is taken', async () => {
  const folder = temporaryFolder();
  await lock(path.join(folder, 'lock'), vanishing(2));
  expect(filesIn(folder)).toEqual({ lock: String(process.pid) });
});

test('who meets one lock after another gives up, and names nobody who is gone', async () => {
  const folder = temporaryFolder();
  const taken = lock(path.join(folder, 'lock'), vanishing(9));
  await expect(taken).rejects.toThrow(LockedError);
  await expect(taken).rejects.toMatchObject({ pid: 0 });
  expect(filesIn(folder)).toEqual({});
});

test.each(['link', 'readFile'] as const)('a disk that fails at %s is told as it is, not as a lock', async (call) => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'lock');
  if (call === 'readFile') writeFileSync(file, '1');
  const broken = { ...disk, [call]: () => Promise.reject(failure('EIO')) } as Files;
  await expect(lock(file, broken)).rejects.toMatchObject({ code: 'EIO' });
});

test('a lock that another took over meanwhile is put back', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'lock');
  writeFileSync(file, '');
  let looks = 0;
  const readFile = (async (name: string, encoding: 'utf8') => {
    looks += 1;
    // The second look is at the lock that was moved aside: it is the new one of a process that runs, ours.
    return looks === 2 ? String(process.pid) : disk.readFile(name, encoding);
  }) as unknown as Files['readFile'];
  await lock(file, { ...disk, readFile });
  expect(looks).toBeGreaterThan(1);
  expect(Object.keys(filesIn(folder))).toEqual(['lock']);
});
