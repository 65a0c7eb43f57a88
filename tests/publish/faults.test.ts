import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk, type Files } from '../../src/lib/publish/files.ts';
import { LockedError } from '../../src/lib/publish/lock.ts';
import { publishFolder } from '../../src/lib/publish/publishFolder.ts';
import { PublishError } from '../../src/lib/publish/publishStep.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const pages = ['index.html', 'a.html', 'b.html'];

/** A site of three pages that all say the same word: one that says two words is a mixed one. */
function publishWord(root: string, word: string, files: Files = disk, link?: boolean) {
  return publishFolder({
    out: path.join(root, 'dist'),
    engine: root,
    link,
    files,
    onStep: () => undefined,
    fill: (work, step) =>
      step('draw', async () => {
        await files.mkdir(path.join(work, 'site'));
        for (const page of pages) await files.writeFile(path.join(work, 'site', page), word);
        return [];
      }),
  });
}

/** The word that all pages say; null where there is no site. */
function wordIn(root: string): string | null {
  const out = path.join(root, 'dist');
  if (!existsSync(out)) return null;
  const words = new Set(pages.map((page) => readFileSync(path.join(out, page), 'utf8')));
  return [...words].join(' and ');
}

/** A lock that could not be removed is left by a process that has ended by the next build. */
function endProcess(root: string): void {
  const lock = path.join(root, '.dist.almanac-lock');
  if (existsSync(lock)) writeFileSync(lock, '');
}

/** The disk, with one call that fails. */
function failingAt(call: number, code: string, on: Files = disk): { files: Files; calls: () => number } {
  let calls = 0;
  const files = Object.fromEntries(
    Object.entries(on as unknown as Record<string, unknown>).map(([name, real]) => [
      name,
      typeof real === 'function'
        ? (...args: unknown[]) => {
            calls += 1;
            if (calls === call) return Promise.reject(Object.assign(new Error(`${code}: ${name}`), { code }));
            return (real as (...all: unknown[]) => unknown)(...args);
          }
        : real,
    ]),
  ) as unknown as Files;
  return { files, calls: () => calls };
}

/** The disk of a process that is killed at one call, before or after the call is done: nothing runs on, nothing is tidied up. */
function stoppingAt(call: number, moment: 'before' | 'after', on: Files): { files: Files; stopped: Promise<void> } {
  let calls = 0;
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const files = Object.fromEntries(
    Object.entries(on as unknown as Record<string, unknown>).map(([name, real]) => [
      name,
      typeof real === 'function'
        ? async (...args: unknown[]) => {
            calls += 1;
            if (calls < call) return (real as (...all: unknown[]) => unknown)(...args);
            if (moment === 'after' && calls === call)
              await (real as (...all: unknown[]) => Promise<unknown>)(...args).catch(() => undefined);
            stop();
            return new Promise(() => undefined);
          }
        : real,
    ]),
  ) as unknown as Files;
  return { files, stopped };
}

/** A disk on which folders take two renames, as on Windows and macOS. */
const twoRenames: Files = { ...disk, exchange: async () => false };

const before = [
  { name: 'the first build', isThere: null, link: false, on: disk },
  { name: 'a build over an old site', isThere: 'old', link: false, on: disk },
  { name: 'a build over an old site, by two renames', isThere: 'old', link: false, on: twoRenames },
  { name: 'a build that switches a link', isThere: 'old', link: true, on: disk },
] as const;

function prepared(isThere: string | null, link: boolean): string {
  const root = temporaryFolder();
  if (isThere === null) return root;
  const folder = path.join(root, link ? '.dist.almanac-site-1' : 'dist');
  mkdirSync(folder);
  for (const page of pages) writeFileSync(path.join(folder, page), isThere);
  if (link) symlinkSync('.dist.almanac-site-1', path.join(root, 'dist'));
  return root;
}

async function canExchange(): Promise<boolean> {
  const root = temporaryFolder({ 'a/index.html': '', 'b/index.html': '' });
  return disk.exchange(path.join(root, 'a'), path.join(root, 'b'));
}

describe.each(before)('$name', { timeout: 60_000 }, ({ isThere, link, on }) => {
  it('leaves a whole site whichever file call fails', async () => {
    // No code of publishing asks which of these it is: the calls share them out.
    const codes = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE'];
    const counted = failingAt(0, '', on);
    await publishWord(prepared(isThere, link), 'new', counted.files, link);
    expect(counted.calls()).toBeGreaterThan(15);
    for (let call = 1; call <= counted.calls(); call += 1) {
      const root = prepared(isThere, link);
      const code = codes[call % codes.length] ?? '';
      const failed: unknown = await publishWord(root, 'new', failingAt(call, code, on).files, link).then(
        () => null,
        (error: unknown) => error,
      );
      const shown = wordIn(root);
      if (failed === null) expect([call, shown]).toEqual([call, 'new']);
      else {
        expect([call, failed instanceof PublishError, shown]).toEqual([call, true, isThere]);
        expect((failed as PublishError).cause).toMatchObject({ code });
      }
      endProcess(root);
      await publishWord(root, 'next', twoRenames, link);
      expect([call, wordIn(root)]).toEqual([call, 'next']);
    }
  });
});

describe.each(before)('$name, killed', { timeout: 60_000 }, ({ isThere, link, on }) => {
  it.each(['before', 'after'] as const)(
    '%s any file call leaves no mixed site, and the next one recovers',
    async (moment) => {
      const counted = failingAt(0, '', on);
      await publishWord(prepared(isThere, link), 'new', counted.files, link);
      const shown = new Set<string | null>();
      for (let call = 1; call <= counted.calls(); call += 1) {
        const root = prepared(isThere, link);
        const { files, stopped } = stoppingAt(call, moment, on);
        await Promise.race([stopped, publishWord(root, 'new', files, link)]);
        shown.add(wordIn(root));
        endProcess(root);
        await publishWord(root, 'next', twoRenames, link);
        expect([call, wordIn(root)]).toEqual([call, 'next']);
      }
      expect([...shown].filter((word) => word !== null)).toEqual(isThere === null ? ['new'] : [isThere, 'new']);
      // Only between two renames there is no site, and never a mixed one.
      expect(shown.has(null)).toBe(isThere === null || (!link && (on === twoRenames || !(await canExchange()))));
    },
  );
});

describe('builds at once', () => {
  it.each([2, 8])('%i: one or more win, the others say so, and no page is of another site', async (count) => {
    const root = prepared('old', false);
    const words = Array.from({ length: count }, (_, index) => `site ${index}`);
    const all = await Promise.allSettled(words.map((word) => publishWord(root, word)));
    const lost = all.filter((one) => one.status === 'rejected').map(({ reason }) => (reason as PublishError).cause);
    expect(lost.every((cause) => cause instanceof LockedError)).toBe(true);
    expect(lost.length).toBeLessThan(count);
    const won = words.filter((_, index) => all[index]?.status === 'fulfilled');
    expect(won).toContain(wordIn(root));
    expect(readdirSync(root).toSorted()).toEqual(['.almanac', 'dist']);
  });
});

describe('a folder that is a link', () => {
  it('is switched, and keeps the folder before for those who read it', async () => {
    const root = temporaryFolder();
    await publishWord(root, 'one', disk, true);
    await publishWord(root, 'two');
    await publishWord(root, 'three');
    expect(wordIn(root)).toBe('three');
    expect(readdirSync(root).toSorted()).toEqual(['.almanac', '.dist.almanac-site-2', '.dist.almanac-site-3', 'dist']);
    expect(readFileSync(path.join(root, '.dist.almanac-site-2/a.html'), 'utf8')).toBe('two');
  });

  it('may take the place of a folder', async () => {
    const root = prepared('old', false);
    await publishWord(root, 'new', disk, true);
    expect([wordIn(root), readdirSync(root).toSorted()]).toEqual(['new', ['.almanac', '.dist.almanac-site-1', 'dist']]);
  });

  it('of somebody else stays a link, and its folder is replaced', async () => {
    const root = temporaryFolder({ 'public/index.html': 'old' });
    symlinkSync('public', path.join(root, 'dist'));
    await publishWord(root, 'new');
    expect([wordIn(root), readFileSync(path.join(root, 'public/a.html'), 'utf8')]).toEqual(['new', 'new']);
  });

  it('is tidied up after a build that was stopped before the switch', async () => {
    const root = prepared('old', true);
    symlinkSync('.dist.almanac-site-9', path.join(root, '.dist.almanac-next'));
    writeFileSync(path.join(root, '.dist.almanac-site-9'), '');
    await publishWord(root, 'new');
    expect([wordIn(root), readdirSync(root).length]).toEqual(['new', 4]);
  });
});
