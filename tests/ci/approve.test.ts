import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { commitOf } from '../../src/lib/history/revisions.ts';
import { soundClient } from '../rules/soundClient.ts';
import { plainEnv } from '../support/plainEnv.ts';
import { addCommit, repository, runGit } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const post = 'src/content/posts/first.md';
const told = (soundClient[post] ?? '').replace(/^approved: .*\n/m, '');
const files = {
  ...soundClient,
  'src/content/client.yaml': `${soundClient['src/content/client.yaml']}reviewers: { jonas: jonas-tea }\n`,
  [post]: told,
};

it('a review that approves becomes a record on the branch, unless its author is no reviewer or the branch went on', () => {
  const work = repository([{ on: '2026-11-01', files }]);
  const base = commitOf(work, 'HEAD');
  const bare = temporaryFolder();
  runGit(bare, ['init', '--quiet', '--bare', '--initial-branch=main']);
  runGit(work, ['checkout', '--quiet', '-b', 'edit']);
  addCommit(work, { on: '2026-11-02', files: { [post]: told.replace('Three', 'Four') } });
  runGit(work, ['push', '--quiet', bare, 'main', 'edit']);
  const tip = () =>
    execFileSync('git', ['log', '-1', '--format=%an: %s', 'edit'], { cwd: bare, encoding: 'utf8' }).trim();
  const review = (login: string) => {
    const clone = temporaryFolder();
    runGit(clone, ['clone', '--quiet', '--branch', 'edit', bare, '.']);
    const env = { ALMANAC_ROOT: clone, ALMANAC_OUT: temporaryFolder(), ALMANAC_BASE: base };
    const run = () =>
      spawnSync(process.execPath, [path.resolve('scripts/ci/approve.ts')], {
        cwd: clone,
        env: { ...plainEnv(), ...env, ALMANAC_LOGIN: login, ALMANAC_BRANCH: 'edit' },
        encoding: 'utf8',
      });
    return { clone, run };
  };

  const stranger = review('somebody').run();
  expect(stranger.status).toBe(0);
  expect(stranger.stderr).toContain('names nobody with the login "somebody"');
  expect(tip()).toBe('Test: 2026-11-02');

  const late = review('jonas-tea');
  expect(review('Jonas-Tea').run().status).toBe(0);
  expect(tip()).toBe('Almanac: first: approved by jonas for the client');
  const { clone } = review('');
  expect(readFileSync(path.join(clone, post), 'utf8')).toMatch(
    /^approvals:\n {2}- \{ by: jonas, on: 2026-11-12, for: client, of: \{ text: /m,
  );

  const refused = late.run();
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('rejected');
  expect(tip()).toBe('Almanac: first: approved by jonas for the client');
}, 60_000);
