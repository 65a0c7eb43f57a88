import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { GitFailure, git } from './git.ts';

/** Writes the files of `root` as they were at a revision into `work/client`, and returns that folder. `work` has to be empty. */
export function extractRevision(root: string, revision: string, work: string): string {
  const folder = join(work, 'client');
  const archive = join(work, 'client.tar');
  git(root, ['archive', '--format=tar', '--prefix=client/', `--output=${archive}`, '--end-of-options', revision]);
  try {
    execFileSync('tar', ['-xf', archive, '-C', work], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new GitFailure(`tar: ${(error as Error).message.split('\n', 1)[0]}`, false);
  }
  return folder;
}
