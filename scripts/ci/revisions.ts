import { GitFailure, git } from '../../src/lib/history/git.ts';

/**
 * What a pull request is compared with. GitHub checks out the merge of the pull request: its first parent is the base as it
 * is now, while the base that the event names may be older. Null where neither is in this clone.
 */
export function baseOfMerge(root: string, named: string | null): string | null {
  const [, first = '', second] = ask(root, ['rev-list', '--parents', '-n', '1', 'HEAD'])?.trim().split(' ') ?? [];
  if (second !== undefined && (named === null || isAncestor(root, named, first))) return first;
  return named !== null && ask(root, ['cat-file', '-e', `${named}^{commit}`]) !== null ? named : null;
}

function isAncestor(root: string, commit: string, of: string): boolean {
  return ask(root, ['merge-base', '--is-ancestor', commit, of]) !== null;
}

function ask(root: string, args: readonly string[]): string | null {
  try {
    return git(root, args).toString('utf8');
  } catch (error) {
    if (error instanceof GitFailure && !error.isMissing) return null;
    throw error;
  }
}
