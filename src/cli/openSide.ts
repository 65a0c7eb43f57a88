import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DiffSide, SideFile } from '../lib/diff/diffSide.ts';
import { extractRevision } from '../lib/history/extractRevision.ts';
import { GitFailure } from '../lib/history/git.ts';
import { openHistory } from '../lib/history/history.ts';
import { commitOf } from '../lib/history/revisions.ts';
import { say } from '../lib/language/language.ts';
import type { OpenedPlaybook } from '../lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../lib/playbook/projectPlaybook.ts';
import { type CheckOptions, isWhole } from '../lib/rules/openChecked.ts';
import { rules } from '../lib/rules/rules.ts';
import type { Memory } from '../lib/source/memory.ts';
import { sha256Of } from '../lib/source/sha256.ts';
import { reportFigures } from '../lib/view/numbers/report/reportFigures.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { noRevision } from './noRevision.ts';
import { openWithTexts } from './openWithTexts.ts';
import { Refusal } from './refusal.ts';

/** Where one of two states is: a folder on the disk, or a revision of the repository of the client's folder. */
export type SideSource =
  | { readonly kind: 'folder'; readonly name: string; readonly root: string }
  | { readonly kind: 'revision'; readonly name: string; readonly revision: string };

/** What a person wrote: a folder if there is a client in it, else a revision. */
export function sideNamed(name: string): SideSource {
  const root = path.resolve(name);
  const isClient = statSync(path.join(root, 'src/content'), { throwIfNoEntry: false })?.isDirectory() === true;
  return isClient ? { kind: 'folder', name, root } : { kind: 'revision', name, revision: name };
}

/** What counts or misses something can't be told while a record can't be read. */
const countingRules = rules.filter(({ needsAll }) => needsAll).map(({ code }) => code);

/** Opens one state with its findings and the figures of its reports, judged by today's rules and today's day. What both have alike is read once, by the memory. */
export function openSide(source: SideSource, call: Call, memory: Memory): DiffSide {
  if (source.kind === 'folder') return sideOf(source.name, null, { root: source.root }, call, memory);
  const work = mkdtempSync(path.join(tmpdir(), 'almanac-diff-'));
  try {
    const commit = commitOf(call.root, source.revision);
    const root = extractRevision(call.root, commit, work);
    return sideOf(source.name, commit, { root, history: () => openHistory(call.root, commit) }, call, memory);
  } catch (error) {
    if (error instanceof GitFailure) throw noRevision(source.name, error.message, call);
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function sideOf(
  name: string,
  commit: string | null,
  from: Pick<CheckOptions, 'root' | 'history'>,
  call: Call,
  memory: Memory,
): DiffSide {
  const { asOf, language, values, io } = call;
  const options = { ...from, asOf, language, strict: values.strict, memory, kept: io.kept };
  const { value, diagnostics } = openWithTexts(options);
  if (value === null) throw new Refusal(say(cliMessages, language).noClientThere(name));
  const isForClient = values.audience === 'client';
  const playbook = isForClient ? projectPlaybook(value.playbook) : value.playbook;
  return {
    name,
    commit,
    playbook,
    // Findings speak of what the client must not see.
    diagnostics: isForClient ? [] : diagnostics,
    unjudged: isWhole(diagnostics) ? new Set() : new Set(countingRules),
    unread: value.folder.unread,
    files: filesOf({ ...value, playbook }),
    sources: value.folder.sources?.fields ?? null,
    reportFigures: reportFigures(playbook),
  };
}

function filesOf({ playbook, folder }: OpenedPlaybook): SideFile[] {
  const tables = playbook.metrics.files.map(
    ({ path: file, sha256, rowsRead }): SideFile => ({ path: file, kind: 'table', sha256, rows: rowsRead }),
  );
  if (playbook.audience === 'client') return tables;
  const pictures = [...folder.pictures.values()].map(
    (file): SideFile => ({ path: file.path, kind: 'picture', sha256: sha256Of(file), rows: null }),
  );
  return [...tables, ...pictures].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
