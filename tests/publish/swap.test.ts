import { readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchange } from '../../src/lib/publish/exchange.ts';
import { disk, type Files } from '../../src/lib/publish/files.ts';
import { siteFolders } from '../../src/lib/publish/siteFolder.ts';
import { recover, swap } from '../../src/lib/publish/swap.ts';
import { filesIn, temporaryFolder } from '../support/temporaryFolder.ts';

const foldersIn = (root: string) => siteFolders(path.join(root, 'dist'));

describe('swap', () => {
  it('puts a whole new site in the place of the old one', async () => {
    const root = temporaryFolder({ 'dist/index.html': 'old', 'dist/gone.html': 'old', 'work/index.html': 'new' });
    await swap(path.join(root, 'work'), await foldersIn(root));
    expect(filesIn(root)).toEqual({ 'dist/index.html': 'new' });
  });

  it('makes the first site, and the folders above it', async () => {
    const root = temporaryFolder({ 'work/index.html': 'new' });
    await swap(path.join(root, 'work'), await siteFolders(path.join(root, 'a/b/dist')));
    expect(filesIn(root)).toEqual({ 'a/b/dist/index.html': 'new' });
  });

  it('leaves the old site when there is no new one', async () => {
    const root = temporaryFolder({ 'dist/index.html': 'old' });
    await expect(swap(path.join(root, 'work'), await foldersIn(root))).rejects.toThrow(/ENOENT/);
    expect(filesIn(root)).toEqual({ 'dist/index.html': 'old' });
  });
});

describe('exchange', () => {
  it('gives two folders the names of each other, or changes nothing', async () => {
    const root = temporaryFolder({ 'dist/index.html': 'old', 'next/index.html': 'new' });
    const done = await exchange(path.join(root, 'dist'), path.join(root, 'next'));
    expect(filesIn(root)).toEqual(
      done
        ? { 'dist/index.html': 'new', 'next/index.html': 'old' }
        : { 'dist/index.html': 'old', 'next/index.html': 'new' },
    );
  });

  it('changes nothing where one of them is missing', async () => {
    const root = temporaryFolder({ 'dist/index.html': 'old' });
    expect(await exchange(path.join(root, 'dist'), path.join(root, 'next'))).toBe(false);
    expect(filesIn(root)).toEqual({ 'dist/index.html': 'old' });
  });
});

describe('a site from another disk', () => {
  it('has its place only when all of it has been copied', async () => {
    const root = temporaryFolder({ 'dist/index.html': 'old', 'work/index.html': 'new' });
    const folders = await foldersIn(root);
    const seen: string[][] = [];
    const files: Files = {
      ...disk,
      rename: async (from, to) => {
        if (path.basename(String(from)) === 'work') throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
        await disk.rename(from, to);
      },
      cp: async (from, to, options) => {
        await disk.cp(from, to, options);
        seen.push([path.basename(String(to)), ...readdirSync(root).toSorted()]);
      },
    };
    await swap(path.join(root, 'work'), folders, files);
    expect(seen).toEqual([['.dist.almanac-gone', '.dist.almanac-gone', 'dist', 'work']]);
    expect(filesIn(root)).toEqual({ 'dist/index.html': 'new' });
  });
});

describe('recover', () => {
  it('brings back the old site of a run that was stopped between the two renames', async () => {
    const root = temporaryFolder({ 'dist/index.html': 'old', '.dist.almanac-next/index.html': 'new' });
    const folders = await foldersIn(root);
    renameSync(folders.out, folders.old);
    await recover(folders);
    expect(filesIn(root)).toEqual({ 'dist/index.html': 'old' });
  });

  it('removes what a run left that was stopped after it', async () => {
    const root = temporaryFolder({ 'dist/index.html': 'new', '.dist.almanac-old/index.html': 'old' });
    await recover(await foldersIn(root));
    expect(filesIn(root)).toEqual({ 'dist/index.html': 'new' });
  });
});
