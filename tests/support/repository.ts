import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporaryFolder.ts';

/** One commit: files by path (null: taken away), on a day at noon in Berlin. */
export interface Commit {
  readonly on: string;
  readonly files?: Readonly<Record<string, string | null>>;
  /** `[from, to]`: files that get another name. */
  readonly moved?: readonly (readonly [string, string])[];
}

/** A repository with these commits, the oldest first, gone when all tests have ended. */
export function repository(commits: readonly Commit[]): string {
  const root = temporaryFolder();
  runGit(root, ['init', '--quiet', '--initial-branch=main']);
  for (const commit of commits) addCommit(root, commit);
  return root;
}

export function addCommit(root: string, { on, files = {}, moved = [] }: Commit): void {
  for (const [from, to] of moved) {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    runGit(root, ['mv', from, to]);
  }
  for (const [path, text] of Object.entries(files)) writeOrRemove(join(root, path), text);
  runGit(root, ['add', '--all']);
  runGit(root, ['commit', '--quiet', '--allow-empty', '--message', on], `${on}T12:00:00+01:00`);
}

export function runGit(root: string, args: readonly string[], date = '2026-01-01T12:00:00+01:00'): void {
  const who = { NAME: 'Test', EMAIL: 'test@example.com', DATE: date };
  const env = Object.entries(who).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]);
  const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  execFileSync('git', [...args], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, ...settings, ...Object.fromEntries(env) },
  });
}

function writeOrRemove(path: string, text: string | null): void {
  mkdirSync(dirname(path), { recursive: true });
  if (text === null) rmSync(path);
  else writeFileSync(path, text);
}
