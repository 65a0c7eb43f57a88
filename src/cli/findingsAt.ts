import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { extractRevision } from '../lib/history/extractRevision.ts';
import { GitFailure } from '../lib/history/git.ts';
import { openHistory } from '../lib/history/history.ts';
import { checkAudience } from '../lib/playbook/secrets/checkAudience.ts';
import { settleLater } from '../lib/rules/settle.ts';
import type { Call } from './command.ts';
import { noRevision } from './noRevision.ts';
import { openWithTexts } from './openWithTexts.ts';
import { repositoryFacts } from './repositoryFacts.ts';

/** What was wrong with the client's folder at a revision of its repository, judged by today's rules and today's day. */
export function findingsAt(revision: string, call: Call): readonly Diagnostic[] {
  const { root, asOf, language, io } = call;
  const work = mkdtempSync(path.join(tmpdir(), 'almanac-since-'));
  try {
    const options = { root: extractRevision(root, revision, work), asOf, language, kept: io.kept };
    const { value, diagnostics } = openWithTexts({ ...options, history: () => openHistory(root, revision) });
    if (value === null) return diagnostics;
    return [...diagnostics, ...settleLater(checkAudience(value, repositoryFacts(io.env)), value.folder, asOf)];
  } catch (error) {
    if (error instanceof GitFailure) throw noRevision(revision, error.message, call);
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
