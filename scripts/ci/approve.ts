import { spawnSync } from 'node:child_process';
import { GitFailure, git } from '../../src/lib/history/git.ts';
import { almanac, readTask, summarize } from './task.ts';

/**
 * A review that approves becomes records in the posts that the pull request changed, as one commit on its branch. What was
 * reviewed is checked out: where the branch went on meanwhile, the push is refused, and so is the approval.
 */
const task = await readTask(process.env);
const { ALMANAC_LOGIN: login = '', ALMANAC_BRANCH: branch = '' } = process.env;

try {
  const base = task.base === null ? null : git(task.root, ['merge-base', task.base, 'HEAD']).toString('utf8').trim();
  const approved = base === null ? null : await almanac(task, ['approve', '--since', base, '--login', login]);
  // Who is no reviewer of client.yaml may still review: that is no approval, and nothing went wrong.
  if (approved?.code === 0 && isChanged()) {
    write(['add', '--', 'src/content/posts']);
    write(['commit', '--quiet', '--message', approved.out.trim()]);
    write(['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`]);
  }
  summarize(task, approved?.out ?? '');
} catch (error) {
  if (!(error instanceof GitFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function isChanged(): boolean {
  return git(task.root, ['status', '--porcelain', '--', 'src/content/posts']).length > 0;
}

function write(args: readonly string[]): void {
  const who = ['-c', 'user.name=Almanac', '-c', 'user.email=almanac@users.noreply.github.com'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: task.root, encoding: 'utf8' });
  if (status !== 0) throw new GitFailure(stderr.trim(), false);
}
