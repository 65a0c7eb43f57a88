import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { approvalDifferences } from '../../src/lib/diff/approvalDifferences.ts';
import { openHistory } from '../../src/lib/history/history.ts';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { soundClient } from '../rules/soundClient.ts';
import { addCommit, repository, runGit } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { almanac } from './fakeIo.ts';

const file = 'src/content/posts/first.md';
const reviewers = `${soundClient['src/content/client.yaml']}reviewers: { jonas: Jonas-Tea }\n`;
const files = {
  ...soundClient,
  'src/content/client.yaml': reviewers,
  [file]: (soundClient[file] ?? '').replace(/^approved: .*\n/m, ''),
};
const clientRepository = () => repository([{ on: '2026-11-01', files }]);
const rewrite = (root: string, from: string, to: string) => {
  const target = path.join(root, file);
  writeFileSync(target, readFileSync(target, 'utf8').replace(from, to));
};

describe('approve', () => {
  it('then verify --approvals is content; after an edit it shows what differs from the approved version', async () => {
    const root = clientRepository();
    const call = (...args: string[]) => almanac([...args, '--root', root]);
    expect(await call('verify', '--approvals')).toMatchObject({
      code: 0,
      out: expect.stringContaining('not approved: 1\n'),
    });
    expect((await call('approve', file, '--by', 'jonas', '--on', '2026-11-11')).code).toBe(0);
    expect((await call('approve', 'first', '--by', 'jonas')).out).toBe(
      'first: this version has the approval of the client already\n',
    );
    addCommit(root, { on: '2026-11-11' });
    expect(await call('verify', '--approvals')).toMatchObject({
      code: 0,
      out: expect.stringContaining('approved as they are: 1\n'),
    });
    rewrite(root, 'Three minutes, no more', 'Four minutes, no more');
    rewrite(root, '"10:00"', '"19:00"');
    const { code, out } = await call('verify', '--approvals');
    expect(code).toBe(1);
    expect(out).toContain(
      'first: changed since jonas approved it on 2026-11-11: text, day or time\n  Time: 10:00 → 19:00\n  Text: [-Three-]{+Four+} minutes, no more.',
    );
    // The page of the post shows the same fields, found in the same way.
    const { value } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
    const differences = value && approvalDifferences(value, openHistory(root));
    expect(differences?.get('first')?.map((field) => field.path)).toEqual([[{ field: 'time' }], [{ field: 'body' }]]);
    const check = await call('check', '--only', 'rules/approval-changed,rules/approval-missing');
    expect(check.out).toContain('changed since "jonas" approved it on 2026-11-11: text, day or time');
    expect(check.out).not.toContain('approval-missing');
    expect((await call('verify', '--approvals', '--lang', 'ru')).out).toContain(
      'first: изменено после согласования (jonas, 2026-11-11): текст, день или время',
    );
    expect(JSON.parse((await call('verify', '--approvals', '--json')).out)).toEqual({
      version: 1,
      posts: [{ post: 'first', file, state: 'changed', parts: ['text', 'time'] }],
    });
  }, 30_000);

  it('says when the clone is too shallow to know the approved version', async () => {
    const root = clientRepository();
    await almanac(['approve', 'first', '--by', 'jonas', '--root', root]);
    rewrite(root, 'Three minutes, no more', 'Four');
    addCommit(root, { on: '2026-11-11' });
    const shallow = temporaryFolder();
    runGit(shallow, ['clone', '--quiet', '--depth', '1', `file://${root}`, '.']);
    const { code, out } = await almanac(['verify', '--approvals', '--root', shallow]);
    expect(code).toBe(1);
    expect(out).toContain('only the newest commits');
  }, 30_000);

  it('approves all posts that a branch changed, by the login of a review', async () => {
    const root = clientRepository();
    rewrite(root, 'Three', 'Four');
    const { out } = await almanac(['approve', '--since', 'HEAD', '--login', 'jonas-tea', '--root', root]);
    expect(out).toBe('first: approved by jonas for the client\n');
  });

  it('says what it would do and does nothing', async () => {
    const root = clientRepository();
    const { out } = await almanac(['approve', 'first', '--by', 'anna', '--dry-run', '--root', root]);
    expect(out).toBe('first: would be approved by anna for the agency\n');
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(files[file]);
  });

  it.each([
    [['approve', '--by', 'jonas'], '"almanac approve" needs POST.'],
    [['approve', 'first'], 'Who approves? Give --by ID'],
    [['approve', 'first', '--by', 'jona'], 'Nobody in the team is "jona". There are: anna, jonas.'],
    [['approve', 'first', '--login', 'nobody'], 'names nobody with the login "nobody"'],
    [['approve', 'frist', '--by', 'jonas'], 'There is no post "frist". Did you mean "first"?'],
    [['approve', 'first', '--by', 'jonas', '--on', 'today'], '--on is "today", which is not a day.'],
    [['approve', '--since', 'nowhere', '--by', 'jonas'], 'Can\'t read the revision "nowhere"'],
  ])('%j is refused', async (args, message) => {
    const { code, err } = await almanac([...args, '--root', clientRepository(), '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
