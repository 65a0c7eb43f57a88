import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clientDefaults } from '../../src/cli/clientDefaults.ts';
import { speak } from '../../src/cli/languages/speak.ts';
import { packageFolder } from '../../src/cli/packageFolder.ts';
import { run } from '../../src/cli/run.ts';
import type { Language } from '../../src/lib/language/language.ts';
import { keptBytes } from '../../src/lib/source/keptBytes.ts';
import { cutLines } from './cutLines.ts';

/** What a task of CI is told by `action.yml`. */
export interface Task {
  /** The client's folder. */
  readonly root: string;
  /** Where sites and texts go; wiped by nobody. */
  readonly out: string;
  readonly language: Language;
  /** The commit that the event compares with; null where it names none. */
  readonly base: string | null;
  readonly env: NodeJS.ProcessEnv;
}

export async function readTask(env: NodeJS.ProcessEnv): Promise<Task> {
  const root = path.resolve(env.ALMANAC_ROOT || '.');
  const out = path.resolve(env.ALMANAC_OUT || 'almanac-out');
  mkdirSync(out, { recursive: true });
  const named = /^[0-9a-f]{40}$/.test(env.ALMANAC_BASE ?? '') && !/^0+$/.test(env.ALMANAC_BASE ?? '');
  return {
    root,
    out,
    language: await speak(clientDefaults(root).locale ?? 'en'),
    base: named ? (env.ALMANAC_BASE ?? null) : null,
    env,
  };
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of Almanac for the client's folder. What it complains about goes to the log as well. */
export async function almanac({ root, env }: Task, args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run([...args, '--root', root], {
    out: (text) => void out.push(text),
    err: (text) => {
      err.push(text);
      process.stderr.write(text);
    },
    terminal: false,
    ask: null,
    env,
    now: Date.now,
    stopped: () => Promise.resolve(),
    kept: keptBytes(path.join(packageFolder, '.almanac', 'readings')),
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** The most bytes that a summary of GitHub takes is a mebibyte for all steps; a letter may have four. */
const mostOfSummary = 120_000;

/** Text for the page of the run, where there is one. */
export function summarize({ env, language }: Task, markdown: string): void {
  if (env.GITHUB_STEP_SUMMARY)
    appendFileSync(env.GITHUB_STEP_SUMMARY, `${cutLines(markdown, mostOfSummary, language)}\n`);
}

export function write({ out }: Task, name: string, text: string): void {
  writeFileSync(path.join(out, name), text);
}

/** Both sites, the client's through all gates. The worst exit code. */
export async function buildSites(task: Task): Promise<number> {
  let worst = 0;
  for (const audience of ['team', 'client']) {
    const out = path.join(task.out, 'sites', audience);
    const built = await almanac(task, ['build', '--audience', audience, '--out', out]);
    process.stdout.write(built.out);
    worst = Math.max(worst, built.code);
  }
  return worst;
}
