import { expect, it } from 'vitest';
import { baseOfMerge } from '../../scripts/ci/revisions.ts';
import { filesChangedSince } from '../../src/lib/history/filesChangedSince.ts';
import { commitOf } from '../../src/lib/history/revisions.ts';
import { addCommit, repository, runGit } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A bare repository on the disk that a branch was pushed to while main went on, and a clone with the merge of both checked out, as on a runner. */
function pullRequest() {
  const work = repository([{ on: '2026-11-01', files: { 'src/content/a.md': 'a', 'data/x/1.csv': '1' } }]);
  const named = commitOf(work, 'HEAD');
  const bare = temporaryFolder();
  runGit(bare, ['init', '--quiet', '--bare', '--initial-branch=main']);
  runGit(work, ['checkout', '--quiet', '-b', 'edit']);
  addCommit(work, { on: '2026-11-02', files: { 'src/content/a.md': 'b' } });
  runGit(work, ['checkout', '--quiet', 'main']);
  addCommit(work, { on: '2026-11-03', files: { 'data/x/1.csv': '2', 'data/x/2.csv': '2' } });
  runGit(work, ['push', '--quiet', bare, 'main', 'edit']);
  const clone = temporaryFolder();
  runGit(clone, ['clone', '--quiet', bare, '.']);
  runGit(clone, ['checkout', '--quiet', '--detach', 'origin/main']);
  runGit(clone, ['merge', '--quiet', '--no-ff', '--message', 'merge', 'origin/edit']);
  return { clone, bare, named, main: commitOf(work, 'main'), edit: commitOf(work, 'edit') };
}

it('a pull request is compared with the base that it was merged with, a push with what was there before it', () => {
  const { clone, bare, named, main, edit } = pullRequest();
  // The merge: main as it is now, not the older one that the event names.
  expect(baseOfMerge(clone, named)).toBe(main);
  expect(baseOfMerge(clone, null)).toBe(main);
  // No merge: the commit that the event names.
  runGit(clone, ['checkout', '--quiet', edit]);
  expect(baseOfMerge(clone, named)).toBe(named);
  expect(filesChangedSince(clone, named, 'HEAD')).toEqual(['src/content/a.md']);
  runGit(clone, ['checkout', '--quiet', main]);
  expect(filesChangedSince(clone, named, 'HEAD')).toEqual(['data/x/1.csv', 'data/x/2.csv']);
  expect(filesChangedSince(`${clone}/data`, named, 'HEAD')).toEqual(['x/1.csv', 'x/2.csv']);
  // A clone that does not hold it, and a first push, which names none.
  const shallow = temporaryFolder();
  runGit(shallow, ['clone', '--quiet', '--depth', '1', `file://${bare}`, '.']);
  expect(baseOfMerge(shallow, named)).toBeNull();
  expect(baseOfMerge(shallow, null)).toBeNull();
  expect(filesChangedSince(shallow, named, 'HEAD')).toBeNull();
}, 60_000);
