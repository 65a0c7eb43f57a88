import { GitFailure, git } from './git.ts';

/** The full name of the commit that a revision means. */
export function commitOf(root: string, revision: string): string {
  return text(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}

/** When a commit was made, with its author's offset: `2026-11-09T18:20:00+01:00`. */
export function commitMoment(root: string, commit: string): string {
  return text(root, ['log', '-1', '--format=%aI', '--end-of-options', commit]);
}

/** Branches that work is merged into, the most certain name first. */
const mainBranches = ['origin/HEAD', 'origin/main', 'main', 'origin/master', 'master'];

/** Where the work at HEAD left the main branch; HEAD itself on that branch, and where no such branch is known. */
export function branchPoint(root: string): string {
  for (const branch of mainBranches) {
    try {
      return text(root, ['merge-base', 'HEAD', branch]);
    } catch (error) {
      if (!(error instanceof GitFailure) || error.isMissing) throw error;
    }
  }
  return commitOf(root, 'HEAD');
}

function text(root: string, args: readonly string[]): string {
  return git(root, args).toString('utf8').trim();
}
