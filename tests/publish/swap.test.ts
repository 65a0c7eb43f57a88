import { renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
