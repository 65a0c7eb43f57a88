import { GitFailure, git } from './git.ts';

/** Files below a folder that are not as they were at a revision, those that are not committed too. Null where git does not know the revision. */
export function filesChangedSince(root: string, revision: string, head?: string): readonly string[] | null {
  const sides = head === undefined ? [revision] : [revision, head];
  try {
    const changed = paths(git(root, ['diff', '--name-only', '--no-renames', '--relative', '-z', ...sides, '--']));
    const untracked = head === undefined ? paths(git(root, ['ls-files', '--others', '--exclude-standard', '-z'])) : [];
    return [...changed, ...untracked];
  } catch (error) {
    if (error instanceof GitFailure && !error.isMissing) return null;
    throw error;
  }
}

function paths(told: Buffer): string[] {
  return told
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '');
}
