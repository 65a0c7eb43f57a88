import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { openWithTexts } from './openWithTexts.ts';
import { Refusal } from './refusal.ts';

/** What was wrong with the client's folder at a revision of its repository, judged by today's rules and today's day. */
export function findingsAt(revision: string, { root, asOf, language, io }: Call): readonly Diagnostic[] {
  const work = mkdtempSync(path.join(tmpdir(), 'almanac-since-'));
  try {
    const folder = path.join(work, 'client');
    mkdirSync(folder);
    const archive = path.join(work, 'client.tar');
    run('git', ['archive', '--format=tar', `--output=${archive}`, '--end-of-options', revision], root);
    run('tar', ['-xf', archive, '-C', folder], root);
    return openWithTexts({ root: folder, asOf, language, kept: io.kept }).diagnostics;
  } catch (error) {
    if (isFailedRun(error)) throw new Refusal(cliMessages[language].noRevision(revision, firstLine(error.stderr)));
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
}

function isFailedRun(error: unknown): error is { stderr: Buffer | null } {
  return typeof error === 'object' && error !== null && 'stderr' in error;
}

function firstLine(stderr: Buffer | null): string {
  return stderr?.toString('utf8').split('\n', 1)[0] ?? '';
}
