import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptBytes } from '../../src/lib/source/keptBytes.ts';
import { knownHashes } from '../../src/lib/source/knownHashes.ts';
import { listFiles } from '../../src/lib/source/listFiles.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const bytes = (text: string) => [Buffer.from(text)];

describe('kept bytes', () => {
  it('are read back, joined, and replaced as a whole', () => {
    const folder = path.join(temporaryFolder(), 'deep/kept');
    const kept = keptBytes(folder);
    expect(kept.read('a')).toBeNull();
    expect(kept.write('a', [...bytes('one, '), ...bytes('two')])).toBeGreaterThan(0);
    expect(kept.read('a')?.toString()).toBe('one, two');
    kept.write('a', bytes('three'));
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('three');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('are not kept where nothing can be written, and nobody fails', () => {
    const folder = path.join(temporaryFolder(), 'file');
    writeFileSync(folder, '');
    const kept = keptBytes(folder);
    expect(kept.write('a', bytes('x'))).toBeNull();
    expect(kept.read('a')).toBeNull();
    kept.prune();
  });

  it('leave no half behind where the name is taken by a folder', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'a/b'), { recursive: true });
    expect(keptBytes(folder).write('a', bytes('x'))).toBeNull();
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it.each([
    ['bytes', { bytes: 7, files: 10 }],
    ['files', { bytes: 1000, files: 2 }],
  ])('the oldest go where there are too many %s', (_name, limits) => {
    const folder = temporaryFolder();
    const kept = keptBytes(folder, limits);
    ['old', 'mid', 'new'].forEach((name, at) => {
      kept.write(name, bytes('abc'));
      utimesSync(path.join(folder, name), 1000 + at, 1000 + at);
    });
    kept.prune();
    expect(readdirSync(folder).toSorted()).toEqual(['mid', 'new']);
  });

  it('nothing is looked at where nothing was written', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'old'), 'abcdef');
    keptBytes(folder, { bytes: 1, files: 1 }).prune();
    expect(readdirSync(folder)).toEqual(['old']);
  });
});

describe('known hashes', () => {
  /** The file as the folder is listed now; one that was changed a minute before the disk's clock, or just now. */
  const listed = (root: string, age: number) => {
    const [file] = listFiles(root, 'data').files;
    if (file?.stamp === undefined) throw new Error('no stamp');
    return { ...file, stamp: { ...file.stamp, changedMs: file.stamp.changedMs - age } };
  };
  const write = (root: string, text: string) => {
    mkdirSync(path.join(root, 'data'), { recursive: true });
    writeFileSync(path.join(root, 'data/a.csv'), text);
  };

  it.each([
    ['are taken from the last run', 60_000, 1],
    ['are made anew where the file was changed just before it was read', 0, 2],
  ])('%s', (_name, age, times) => {
    const root = temporaryFolder();
    write(root, 'a');
    const kept = keptBytes(path.join(root, 'kept'));
    let opened = 0;
    const hash = () => {
      const hashes = knownHashes(kept);
      const file = listed(root, age);
      const found = hashes.sha256Of({
        ...file,
        bytes() {
          opened += 1;
          return file.bytes();
        },
      });
      hashes.save();
      return found;
    };
    // SHA-256 of "a", FIPS 180-2.
    expect(hash()).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
    expect(hash()).toBe(hash());
    expect(opened).toBe(times === 1 ? 1 : 3);
  });

  it('are another for another text of the same length with the old date', () => {
    const root = temporaryFolder();
    write(root, 'a');
    utimesSync(path.join(root, 'data/a.csv'), 1000, 1000);
    const kept = keptBytes(path.join(root, 'kept'));
    const first = knownHashes(kept);
    const before = first.sha256Of(listed(root, 60_000));
    first.save();
    write(root, 'b');
    utimesSync(path.join(root, 'data/a.csv'), 1000, 1000);
    expect(knownHashes(kept).sha256Of(listed(root, 60_000))).not.toBe(before);
  });

  it('of a spoilt list are left out', () => {
    const kept = keptBytes(path.join(temporaryFolder(), 'kept'));
    kept.write('hashes', bytes('\0\nfoo bar\n1-2 abc\n'));
    const file = { path: 'a', size: 1, stamp: { id: '1-2', changedMs: 0 }, bytes: () => Buffer.from('a') };
    expect(knownHashes(kept).sha256Of(file)).toMatch(/^ca978112/);
  });
});
