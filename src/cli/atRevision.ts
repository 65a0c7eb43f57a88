import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractRevision } from '../lib/history/extractRevision.ts';
import { GitFailure } from '../lib/history/git.ts';
import { openHistory } from '../lib/history/history.ts';
import { commitMoment, commitOf } from '../lib/history/revisions.ts';
import { clientDefaults } from './clientDefaults.ts';
import type { Call } from './command.ts';
import { noRevision } from './noRevision.ts';
import { readAsOf } from './settings.ts';

/** The client's folder as it was at a revision, on the day of that commit; gone when `run` has ended. */
export async function atRevision<T>(revision: string, call: Call, run: (past: Call) => Promise<T>): Promise<T> {
  const work = mkdtempSync(path.join(tmpdir(), 'almanac-at-'));
  try {
    const commit = commitFor(revision, call);
    const root = extractRevision(call.root, commit, work);
    const { env } = call.io;
    const now = () => Date.parse(commitMoment(call.root, commit));
    const clock = { env: { ALMANAC_AS_OF: env.ALMANAC_AS_OF }, now };
    const asOf = readAsOf(call.values['as-of'], clientDefaults(root), clock, call.language);
    return await run({ ...call, root, asOf, past: () => openHistory(call.root, commit) });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function commitFor(revision: string, call: Call): string {
  try {
    return commitOf(call.root, revision);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw noRevision(revision, error.message, call);
  }
}
