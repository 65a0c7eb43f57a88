import { describe, expect, it } from 'vitest';
import { soundClient } from '../rules/soundClient.ts';
import { clientFolder } from '../support/clientFolder.ts';
import { addCommit, repository } from '../support/repository.ts';
import { almanac } from './fakeIo.ts';

const post = 'src/content/posts/first.md';
const moved = { [post]: (soundClient[post] ?? '').replace('2026-11-16', '2026-11-17') };

/** A repository whose only commit is the sound client. */
const soundRepository = () => repository([{ on: '2026-11-01', files: soundClient }]);

describe('diff', () => {
  it('of a clean worktree says that nothing changes', async () => {
    const { code, out } = await almanac(['diff', '--root', soundRepository()]);
    expect(code).toBe(0);
    expect(out).toContain('Nothing changes: posts, strategy, money, findings and figures are the same.\n');
  });

  it('compares the worktree with the place where the branch left main', async () => {
    const root = soundRepository();
    addCommit(root, { on: '2026-11-02', files: moved });
    const { out } = await almanac(['diff', 'HEAD~1', '--root', root]);
    expect(out).toContain('Instagram: Mon\u00a016\u00a0Nov, 10:00 → Tue\u00a017\u00a0Nov, 10:00\n');
    const { out: back } = await almanac(['diff', 'HEAD', 'HEAD~1', '--root', root, '--lang', 'ru']);
    expect(back).toContain('перенесено\n');
  });

  it('compares two folders without git, in every format', async () => {
    const folders = [clientFolder(soundClient), clientFolder({ ...soundClient, ...moved })];
    const json = JSON.parse((await almanac(['diff', ...folders, '--json'])).out);
    expect(json).toMatchObject({ version: 1, posts: [{ kinds: ['moved'] }], base: { commit: null } });
    const preview = ['--preview-url', 'https://example.com/p'];
    const markdown = await almanac(['diff', ...folders, '--format', 'markdown', ...preview]);
    expect(markdown.out).toContain('[Three minutes](<https://example.com/p/posts/first.html>)');
    const html = await almanac(['diff', ...folders, '--format', 'html']);
    expect(html.out).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('judges each revision by its own history', async () => {
    const file = 'src/content/experiments/evenings.md';
    const evenings = `---
title: Evenings
hypothesis: Evenings are saved more.
kpi: posts-out
arms: [morning, evening]
sample: { needed: 20, of: posts }
start: 2026-11-02
end: 2026-11-30
fixedOn: 2026-11-01
---
`;
    const root = repository([
      { on: '2026-11-01', files: { ...soundClient, [file]: evenings } },
      { on: '2026-11-09', files: { [file]: evenings.replace('2026-11-30', '2026-12-14') } },
      { on: '2026-11-10', files: moved },
    ]);
    const found = async (base: string, head: string) => {
      const { code, out } = await almanac(['diff', base, head, '--json', '--root', root]);
      const { appeared, disappeared } = JSON.parse(out).findings as Record<string, { code: string }[]>;
      return { code, appeared: appeared?.map((one) => one.code), disappeared: disappeared?.map((one) => one.code) };
    };
    const late = ['rules/experiment-changed-late'];
    // The end was moved by the second commit: the first knows nothing of it, the third has it as the second had.
    expect(await found('HEAD~2', 'HEAD~1')).toEqual({ code: 1, appeared: late, disappeared: [] });
    expect(await found('HEAD~1', 'HEAD')).toEqual({ code: 0, appeared: [], disappeared: [] });
    expect(await found('HEAD~1', 'HEAD~2')).toEqual({ code: 0, appeared: [], disappeared: late });
  });

  it('exits 1 where HEAD has an error that BASE had not', async () => {
    const broken = { ...soundClient, [post]: (soundClient[post] ?? '').replace('campaign: winter', 'campaign: wintr') };
    const folders = [clientFolder(soundClient), clientFolder(broken)];
    expect((await almanac(['diff', ...folders])).code).toBe(1);
    expect((await almanac(['diff', ...folders.toReversed()])).code).toBe(0);
  });

  it('for the client lists what its site would show for the first time', async () => {
    const told = {
      ...soundClient,
      [post]: (soundClient[post] ?? '').replace('title:', 'audience: client\ntitle:'),
    };
    const folders = [clientFolder(soundClient), clientFolder(told)];
    const json = JSON.parse((await almanac(['diff', ...folders, '--audience', 'client', '--json'])).out);
    expect(json.visible.shown).toMatchObject([{ record: { collection: 'posts', id: 'first' }, whole: true }]);
    expect(json.visible.hidden).toEqual([]);
  });

  it('for the client tells nothing that is internal', async () => {
    const told = {
      ...soundClient,
      [post]: (soundClient[post] ?? '').replace('Three minutes, no more', 'Secret words'),
    };
    const folders = [clientFolder(soundClient), clientFolder(told)];
    const { code, out } = await almanac(['diff', ...folders, '--audience', 'client', '--json']);
    expect(code).toBe(0);
    expect(out).not.toContain('Secret');
    expect(JSON.parse(out)).toMatchObject({ audience: 'client', posts: [], records: [] });
  });

  it.each([
    [['diff', 'no-such-branch'], 'Can\'t read the revision "no-such-branch"'],
    [['diff', 'a', 'b', 'c'], '"almanac diff" takes at most 2; "c" is one too many.'],
    [['diff', '--limit', '5'], '"5" is not a number of characters.'],
    [['diff', '--format', 'sarif'], 'It can be: pretty, json, markdown, html.'],
  ])('%j could not be meant', async (args, message) => {
    const { code, out, err } = await almanac([...args, '--root', soundRepository()]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('without git and without folders says what to give', async () => {
    const { code, err } = await almanac(['diff', '--root', clientFolder()]);
    expect(code).toBe(2);
    expect(err).toContain('almanac diff BASE HEAD');
  });
});
