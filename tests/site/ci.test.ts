import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { commitOf } from '../../src/lib/history/revisions.ts';
import { soundClient } from '../rules/soundClient.ts';
import { plainEnv } from '../support/plainEnv.ts';
import { addCommit, repository, runGit } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** YouTube Studio's totals by day. */
const days = (views: number) => `Date,Views\n2026-11-10,${views}\n2026-11-11,30\n`;
const post = 'src/content/posts/first.md';

/** A bare repository on the disk with the client, pushed to; and a runner's clone of it. */
function runner(change: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const files = { ...soundClient, ...more, 'data/youtube/Totals.csv': days(20) };
  const work = repository([{ on: '2026-11-01', files }]);
  const before = commitOf(work, 'HEAD');
  addCommit(work, { on: '2026-11-02', files: change });
  const bare = temporaryFolder();
  runGit(bare, ['init', '--quiet', '--bare', '--initial-branch=main']);
  runGit(work, ['push', '--quiet', bare, 'main']);
  const clone = temporaryFolder();
  runGit(clone, ['clone', '--quiet', bare, '.']);
  return { clone, before };
}

/** As `action.yml` runs it. */
function task(name: string, clone: string, base: string, env = plainEnv()) {
  const out = path.join(clone, 'almanac-out');
  const summary = path.join(clone, 'summary.md');
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('scripts/ci', `${name}.ts`)], {
    cwd: clone,
    env: { ...env, ALMANAC_ROOT: '.', ALMANAC_OUT: 'almanac-out', ALMANAC_BASE: base, GITHUB_STEP_SUMMARY: summary },
    encoding: 'utf8',
  });
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return { status, stdout, stderr, text: (file: string) => read(path.join(out, file)), summary: read(summary) };
}

it('a pull request with an error is annotated at its line, says what it changes, and has no site', () => {
  const { clone, before } = runner({
    [post]: (soundClient[post] ?? '')
      .replace('2026-11-16', '2026-11-17')
      .replace('campaign: winter', 'campaign: wintr'),
  });
  const { status, stdout, text, summary } = task('pull-request', clone, before);
  expect(status).toBe(1);
  expect(stdout).toContain(`::error file=${post},line=8,`);
  expect(text('plan-diff.md')).toContain('Three minutes');
  expect(summary).toContain(text('plan-diff.md'));
  expect(summary).toContain('## Findings');
  expect(existsSync(path.join(clone, 'almanac-out/sites/team'))).toBe(false);
}, 120_000);

const withVideos = {
  'src/content/goals/clicks.md': (soundClient['src/content/goals/clicks.md'] ?? '').replace(
    'More clicks',
    'Forty posts',
  ),
  'src/content/channels/youtube.md': `---
title: YouTube
order: 3
platform: youtube
code: YT
role: Shows.
---
`,
  'src/content/goals/plays.md': (soundClient['src/content/goals/clicks.md'] ?? '')
    .replace('kpi: posts-out', 'kpi: views')
    .replace('More clicks', 'Videos are seen'),
};

it('a push of data alone says so and which figures moved, and builds both sites', () => {
  const { clone, before } = runner({ 'data/youtube/Totals.csv': days(25) }, withVideos);
  const { status, stderr, text, summary } = task('publish', clone, before);
  expect(status, stderr).toBe(0);
  expect(text('moved.md')).toContain('## New data\n\nOnly files of data/ changed: 1. These figures moved.');
  // 20 + 30 became 25 + 30.
  expect(text('moved.md')).toContain('50 → <b>55</b>');
  expect(summary).toContain(text('moved.md'));
  for (const audience of ['team', 'client']) expect(text(`sites/${audience}/index.html`)).toContain('Harbour Tea');
}, 120_000);

it('the daily watch names sources that went stale and posts that were missed, and nothing else', () => {
  const { clone, before } = runner({}, withVideos);
  expect(task('watch', clone, before)).toMatchObject({ status: 0, summary: '' });
  const late = { ...plainEnv(), ALMANAC_AS_OF: '2026-11-20' };
  const { status, text } = task('watch', clone, before, late);
  expect(status).toBe(0);
  expect(text('watch.md')).toMatch(/^# Stale sources and overdue posts\n/);
  expect(text('watch.md')).toContain('rules/source-broken');
  expect(text('watch.md')).toContain('rules/post-missed');
  expect(text('watch.md')).not.toMatch(/rules\/(?!source-broken|post-missed)/);
}, 120_000);
