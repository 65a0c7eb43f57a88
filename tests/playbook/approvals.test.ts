import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { approvalState } from '../../src/lib/playbook/approvals/approvalState.ts';
import { codeOwners } from '../../src/lib/playbook/codeOwners.ts';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import type { ApprovalStages } from '../../src/lib/schema/client.ts';
import type { Approval } from '../../src/lib/schema/records/post.ts';
import { almanac } from '../cli/fakeIo.ts';
import { soundClient } from '../rules/soundClient.ts';
import { pngOf } from '../rules/tinyPicture.ts';
import { clientFolder } from '../support/clientFolder.ts';

const file = 'src/content/posts/pours.md';
const post = `---
title: Two pours
date: 2026-11-20
time: "10:00"
channels: [instagram, telegram]
format: image
media:
  - file: cup.png
    alt: >-
      A cup on a table
      by the window
link: https://tea.example/pours
hashtags: ["#tea", "#brewing"]
overrides:
  telegram: { caption: "Short one ☕", time: "12:00" }
work: client
---
Pour, wait 🫖.
Pour again: café.
`;
const picture = pngOf(40, 40);
const files = { ...soundClient, [file]: post, 'src/content/posts/cup.png': picture };

/** The same folder with the post approved by Jonas, of the client, on 12 November. */
async function approved(): Promise<string> {
  const root = clientFolder(files);
  expect(await almanac(['approve', 'pours', '--by', 'jonas', '--root', root])).toMatchObject({
    code: 0,
    out: 'pours: approved by jonas for the client\n',
  });
  return readFileSync(path.join(root, file), 'utf8');
}

function stateOf(text: string, more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = clientFolder({ ...files, [file]: text, ...more });
  const { value, diagnostics } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const state = value?.approvals.get('pours');
  return { state, approved: value?.playbook.records.posts.get('pours')?.approved };
}

describe('an approval', () => {
  it('is one more line of the file, and the post is approved', async () => {
    const text = await approved();
    const lines = text.split('\n');
    const added = lines.filter((line) => !post.split('\n').includes(line));
    expect(added).toEqual([
      'approvals:',
      expect.stringMatching(
        /^ {2}- \{ by: jonas, on: 2026-11-12, for: client, of: \{ text: "[0-9a-f]{16}", media: "[0-9a-f]{16}", links: "[0-9a-f]{16}", time: "[0-9a-f]{16}", channels: "[0-9a-f]{16}" \} \}$/,
      ),
    ]);
    expect(lines.filter((line) => !added.includes(line)).join('\n')).toBe(post);
    expect(stateOf(text).approved).toEqual({ by: 'jonas', on: '2026-11-12' });
  });

  it.each<[string, (text: string) => string]>([
    ['quotes', (text) => text.replace('title: Two pours', "title: 'Two pours'")],
    [
      'the order of keys',
      (text) => text.replace('format: image\n', '').replace('work: client\n', 'work: client\nformat: image\n'),
    ],
    [
      'a wrapped line of YAML',
      (text) => text.replace('A cup on a table\n      by the window', 'A cup\n      on a table by\n      the window'),
    ],
    [
      'block instead of flow',
      (text) => text.replace('channels: [instagram, telegram]', 'channels:\n  - instagram\n  - telegram'),
    ],
    ['the order of channels', (text) => text.replace('[instagram, telegram]', '[telegram, instagram]')],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['decomposed letters', (text) => text.replace('café', 'cafe\u0301')],
    ['white space at the ends of lines', (text) => text.replace('🫖.\n', '🫖.  \n')],
    [
      'a comment, the owner, notes, the state of the work',
      (text) => text.replace('work: client', 'work: review # done\nowner: anna\nnotes: for us'),
    ],
  ])('is not touched by %s', async (_, edit) => {
    const before = await approved();
    const text = edit(before);
    expect(text).not.toBe(before);
    expect(stateOf(text).state).toEqual({ kind: 'given', by: 'jonas', on: '2026-11-12' });
  });

  it.each<[string, (text: string) => string, string[]]>([
    ['one emoji', (text) => text.replace('🫖', '☕'), ['text']],
    ['an emoji of one channel', (text) => text.replace('one ☕', 'one 🫖'), ['text']],
    ['a letter of the title', (text) => text.replace('Two pours', 'Two pour'), ['text']],
    ['a line break of the caption', (text) => text.replace('🫖.\n', '🫖. '), ['text']],
    ['the order of hashtags', (text) => text.replace('["#tea", "#brewing"]', '["#brewing", "#tea"]'), ['text']],
    ['an alt text', (text) => text.replace('A cup', 'The cup'), ['media']],
    ['a link', (text) => text.replace('/pours', '/pour'), ['links']],
    ['a UTM of its own', (text) => text.replace('work: client', 'work: client\nutm: { content: pour }'), ['links']],
    ['the day', (text) => text.replace('2026-11-20', '2026-11-21'), ['time']],
    ['the time of one channel', (text) => text.replace('"12:00"', '"12:30"'), ['time']],
    ['a channel less', (text) => text.replace('[instagram, telegram]', '[telegram]'), ['channels']],
    ['money', (text) => text.replace('work: client', 'work: client\npaid: true'), ['channels']],
    ['a day and a word', (text) => text.replace('2026-11-20', '2026-11-21').replace('wait', 'rest'), ['text', 'time']],
  ])('is void after %s changed', async (_, edit, parts) => {
    const { state, approved: still } = stateOf(edit(await approved()));
    expect(state).toMatchObject({ kind: 'changed', since: { by: 'jonas', on: '2026-11-12' }, parts });
    expect(still).toBeUndefined();
  });

  it('is void after the bytes of a picture changed, not after its file was renamed', async () => {
    const text = await approved();
    const other = { 'src/content/posts/cup.png': pngOf(41, 40) };
    expect(stateOf(text, other).state).toMatchObject({ kind: 'changed', parts: ['media'] });
    const renamed = stateOf(text.replace('cup.png', 'mug.png'), { 'src/content/posts/mug.png': picture });
    expect(renamed.state).toMatchObject({ kind: 'given' });
  });
});

describe('stages', () => {
  const now = { text: '1', media: '1', links: '1', time: '1', channels: '1' };
  const of = (text: string) => ({ ...now, text });
  const by = (side: Approval['for'], on: string, text = '1'): Approval => ({ by: side, on, for: side, of: of(text) });
  const state = (stages: ApprovalStages, ...approvals: Approval[]) => approvalState(approvals, stages, () => now);

  it('required: one approval of this version, by anybody', () => {
    expect(state('required')).toEqual({ kind: 'open', agency: null });
    expect(state('required', by('agency', '2026-11-10'))).toEqual({ kind: 'given', by: 'agency', on: '2026-11-10' });
    expect(state('required', by('client', '2026-11-10', '0'))).toMatchObject({ kind: 'changed', parts: ['text'] });
  });

  it('two-stage: the agency, then the client, both of this version', () => {
    const agency = by('agency', '2026-11-10');
    expect(state('two-stage', agency)).toEqual({ kind: 'open', agency });
    expect(state('two-stage', by('client', '2026-11-11'))).toMatchObject({ kind: 'open', agency: null });
    expect(state('two-stage', agency, by('client', '2026-11-11'))).toMatchObject({ kind: 'given', by: 'client' });
    expect(state('two-stage', by('client', '2026-11-09'), agency)).toMatchObject({ kind: 'open' });
    expect(state('two-stage', by('agency', '2026-11-10', '0'), by('client', '2026-11-11'))).toMatchObject({
      kind: 'open',
    });
    expect(state('two-stage', by('agency', '2026-11-10', '0'))).toMatchObject({ kind: 'changed' });
  });
});

it('CODEOWNERS names whose review a file needs', () => {
  const goal = soundClient['src/content/goals/clicks.md'] ?? '';
  const yaml = (approval: string) =>
    `${soundClient['src/content/client.yaml']}approval: ${approval}\nreviewers: { anna: anna-tea, jonas: "@harbour/owners" }\n`;
  const written = (approval: string) => {
    const root = clientFolder({
      ...soundClient,
      'src/content/client.yaml': yaml(approval),
      'src/content/goals/a b.md': goal,
    });
    const { value } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
    if (value === null) throw new Error('unread');
    return codeOwners(value.playbook.records, value.folder.client.fields).split('\n').slice(1, 4);
  };
  expect(written('required')).toEqual([
    '* @anna-tea',
    '/src/content/posts/ @harbour/owners',
    '/src/content/goals/clicks.md @anna-tea',
  ]);
  expect(written('two-stage')[1]).toBe('/src/content/posts/ @anna-tea @harbour/owners');
  expect(written('none')[1]).toBe('/src/content/posts/ @anna-tea');
});
