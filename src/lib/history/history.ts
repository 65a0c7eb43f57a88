import { type FileVersion, readVersions, versionsFormat } from './fileVersions.ts';
import { GitFailure, git } from './git.ts';
import { readBlobs } from './readBlobs.ts';

/**
 * How much of a folder's past can be seen. `shallow`: only the newest commits are here, as in most CI jobs.
 * `refused`: git is there and will not answer, for instance because another user owns the folder.
 */
export type Reach = 'whole' | 'shallow' | 'no-commits' | 'no-repository' | 'no-git' | 'refused';

/** The past of a folder as git tells it. Where git has nothing to tell, everything is empty and `reach` says why. */
export interface History {
  readonly reach: Reach;
  /** The versions of each file below a folder, by the path that it has now, the newest first. What is not committed is not among them. */
  versionsBelow(folder: string): ReadonlyMap<string, readonly FileVersion[]>;
  /** Bytes of versions by their blob; one that this clone does not hold is left out. */
  bytesOf(blobs: readonly string[]): ReadonlyMap<string, Uint8Array>;
}

/** Asks for the past of `root`, which may be a folder inside a repository, as it was seen from a revision. Paths are below `root`, with forward slashes. */
export function openHistory(root: string, revision = 'HEAD'): History {
  const reach = reachOf(root, revision);
  if (reach !== 'whole' && reach !== 'shallow')
    return { reach, versionsBelow: () => new Map(), bytesOf: () => new Map() };
  return {
    reach,
    versionsBelow: (folder) =>
      readVersions(git(root, ['log', ...versionsFormat, '--end-of-options', revision, '--', folder]).toString('utf8')),
    bytesOf: (blobs) => readBlobs(git(root, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''))),
  };
}

function reachOf(root: string, revision: string): Reach {
  try {
    git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const answer = git(root, ['rev-parse', '--is-shallow-repository']).toString('utf8');
    return answer.startsWith('true') ? 'shallow' : 'whole';
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (error.isMissing) return 'no-git';
    // `--verify --quiet` fails without a word where HEAD, or what was asked for, names no commit.
    if (error.message === '') return 'no-commits';
    return error.message.includes('not a git repository') ? 'no-repository' : 'refused';
  }
}
