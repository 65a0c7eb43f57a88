import { spawnSync } from 'node:child_process';

/** Git could not do what it was asked; the message is the first line of its own words. */
export class GitFailure extends Error {
  /** The program itself is not there. */
  readonly isMissing: boolean;

  constructor(message: string, isMissing: boolean) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** A megabyte of text a file and many versions of it; more is not a client's folder. */
const mostBytes = 512 * 1024 * 1024;

/** A repository's own settings may start programs and change what git writes; what is read here must not depend on them. */
const settings = ['core.fsmonitor=false', 'core.quotePath=false', 'log.showSignature=false', 'diff.renameLimit=1000'];
/** A hook of git sets these, and they would win over the folder that is asked about. */
const ofHooks = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
const before = ['--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting])];

/** Asks git in a folder, without a shell. Never writes, never asks a person, speaks English whatever the machine speaks. */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  const inherited = Object.entries(process.env).filter(([name]) => !ofHooks.includes(name));
  const { error, status, stdout, stderr } = spawnSync('git', [...before, ...args], {
    cwd: folder,
    input,
    maxBuffer: mostBytes,
    env: { ...Object.fromEntries(inherited), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  if (error !== undefined) throw new GitFailure(error.message, (error as NodeJS.ErrnoException).code === 'ENOENT');
  if (status !== 0) throw new GitFailure(stderr.toString('utf8').split('\n', 1)[0] ?? '', false);
  return stdout;
}
