import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientFolder, clientYaml } from '../support/clientFolder.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { almanac } from './fakeIo.ts';

const channelFile = 'src/content/channels/instagram.md';
const channel = (more: string, body = '') => `---
title: Instagram
audience: client
platform: instagram
code: IG
role: Shows how it is made.
${more}---
${body}`;

const report = (audience: string) => `---
title: October
month: 2026-10
${audience}---
`;

const postFile = 'src/content/posts/first.md';
const post = (body: string) => `---
title: First
audience: client
date: 2026-11-20
channels: [instagram]
format: image
---
${body}`;

/** Findings about what the client sees: `code file:line:column`. */
async function found(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const { out } = await almanac(['check', '--root', clientFolder(files), '--only', 'client', '--json'], env);
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { code: string; file: string; line: number; column: number }[];
  };
  return diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

const doubt = 'Vera is unsure of the price of the box.';

describe('check of what the client sees', () => {
  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['nothing is for the client', { 'src/content/reports/2026-10.md': report('') }, []],
    [
      'a report that the client does not see',
      { [channelFile]: channel(''), 'src/content/reports/2026-10.md': report('') },
      ['client/section-empty src/content/client.yaml:1:1'],
    ],
    [
      'a channel that quotes a note',
      { [channelFile]: channel(`notes: ${doubt}\n`, `\nWe begin.\n\nSo ${doubt}\n`) },
      [`client/quotes-internal ${channelFile}:12:4`],
    ],
    [
      'a report that counts money, a hidden channel and what the client may see',
      {
        [channelFile]: channel(''),
        'src/content/channels/crm.md': channel('').replace('audience: client\n', ''),
        'src/content/reports/2026-10.mdx': `${report('audience: client\n')}
Ads cost <Figure kpi="spend" channel="instagram" />.
<Chart kpi="reach" channels="instagram crm" />
Reach was <Figure kpi="reach" channel="instagram" />.
`,
      },
      [
        'client/figure-hidden src/content/reports/2026-10.mdx:7:18',
        'client/figure-hidden src/content/reports/2026-10.mdx:8:20',
      ],
    ],
    [
      'a field that quotes a budget',
      {
        [channelFile]: channel('').replace('Shows how it is made.', 'Has 21,437 euros.'),
        'src/content/client.yaml': `${clientYaml}budget: 21437\n`,
      },
      [`client/quotes-internal ${channelFile}:6:7`],
    ],
    [
      'the same, waived',
      {
        [channelFile]: channel(
          `notes: ${doubt}\nwaivers:\n  - { rule: client/quotes-internal, reason: She says so herself, until: 2026-12-01 }\n`,
          `\n${doubt}\n`,
        ),
      },
      [`client/quotes-internal ${channelFile}:12:1`],
    ],
    [
      'switched off',
      {
        [channelFile]: channel(`notes: ${doubt}\n`, `\n${doubt}\n`),
        'src/content/client.yaml': `${clientYaml}rules:\n  client/quotes-internal: "off"\n`,
      },
      [],
    ],
    [
      'a post with nothing but a title',
      { [channelFile]: channel(''), [postFile]: post('') },
      [`client/page-empty ${postFile}:1:1`],
    ],
    ['a post with words', { [channelFile]: channel(''), [postFile]: post('Three minutes.\n') }, []],
  ])('%s', async (_name, files, expected) => expect(await found(files)).toEqual(expected));

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['GitLab says that it is public', { CI_PROJECT_VISIBILITY: 'public', CI_SERVER_HOST: 'gitlab.com' }, 1],
    ['GitLab says that it is internal', { CI_PROJECT_VISIBILITY: 'internal' }, 0],
    ['nobody says anything', {}, 0],
    ['GitHub says nothing that can be read', { GITHUB_EVENT_PATH: '/no/such/file' }, 0],
  ])('a repository of which %s', async (_name, env, count) => {
    const files = { [channelFile]: channel(`notes: ${doubt}\n`) };
    expect(await found(files, env)).toEqual(
      Array.from({ length: count }, () => 'client/public-repository src/content/client.yaml:1:1'),
    );
  });

  it.each([
    [{ repository: { visibility: 'public', private: false } }, 1],
    [{ repository: { private: false } }, 1],
    [{ repository: { visibility: 'private', private: true } }, 0],
    [{ repository: { private: true } }, 0],
    [{}, 0],
  ])('an event of GitHub: %j', async (event, count) => {
    const file = path.join(temporaryFolder(), 'event.json');
    writeFileSync(file, JSON.stringify(event));
    const files = { [channelFile]: channel(`notes: ${doubt}\n`) };
    expect(await found(files, { GITHUB_EVENT_PATH: file })).toHaveLength(count);
  });
});
