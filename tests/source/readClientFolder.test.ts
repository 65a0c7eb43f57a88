import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sortDiagnostics, toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { readClientFolder } from '../../src/lib/source/readClientFolder.ts';
import { clientFolder, clientYaml, places } from '../support/clientFolder.ts';

const post = (lines: string) => `---\ntitle: First\nchannels: [instagram]\nformat: image\n${lines}---\nThe caption.\n`;

function findingsIn(files: Record<string, string | Uint8Array>): string[] {
  return places(sortDiagnostics(readClientFolder(clientFolder(files)).diagnostics));
}

describe('a folder that is right', () => {
  test('gives its records with fields, body and the line on which the body begins', () => {
    const { value, diagnostics } = readClientFolder(clientFolder({ 'src/content/posts/2026-10/first.md': post('') }));
    expect(diagnostics).toEqual([]);
    const record = value?.records.find(({ collection }) => collection === 'posts');
    expect(record).toMatchObject({ id: 'first', body: { text: 'The caption.', line: 6, mdx: false } });
    expect(record?.fields).toMatchObject({ title: 'First', work: 'idea', paid: false, audience: 'team' });
  });

  test('is read the same with Windows line ends and a byte-order mark', () => {
    const text = `\uFEFF${post('date: 2026-11-02\n').replaceAll('\n', '\r\n')}`;
    const { value, diagnostics } = readClientFolder(clientFolder({ 'src/content/posts/first.md': text }));
    expect(diagnostics).toEqual([]);
    expect(value?.records.find(({ id }) => id === 'first')?.fields).toMatchObject({ date: '2026-11-02' });
  });
});

/** Each row: what is in the post's front matter from line 5 on, and the findings that it has to give. */
const faults: [string, string, string[]][] = [
  ['a mistyped key', 'campain: winter\n', ['content/unknown-key posts/p.md:5:1']],
  ['a day that does not exist', 'date: 2026-02-30\n', ['content/invalid-value posts/p.md:5:7']],
  ['a day written day-first', 'date: 30.10.2026\n', ['content/invalid-value posts/p.md:5:7']],
  ['a time without quotes is text in YAML 1.2', 'time: 09:30\n', []],
  ['an hour that does not exist', 'time: "24:00"\n', ['content/invalid-value posts/p.md:5:7']],
  ['a word that is not in the list', 'work: aproved\n', ['content/unknown-value posts/p.md:5:7']],
  ['a number where text belongs', 'owner: 12\n', ['content/wrong-type posts/p.md:5:8']],
  ['text where a number belongs', 'effortHours: two\n', ['content/wrong-type posts/p.md:5:14']],
  ['a value where a list belongs', 'goals: sales\n', ['content/wrong-type posts/p.md:5:8']],
  ['a key without a value', 'pillar:\n', ['content/empty-value posts/p.md:5:1']],
  ['a hashtag with a space', 'hashtags: ["#two words"]\n', ['content/invalid-value posts/p.md:5:12']],
  ['a tab as indent', 'approved:\n\tby: timur\n', ['content/yaml posts/p.md:6:1']],
  ['a quote that is not closed', 'link: "https://example.com\n', ['content/yaml posts/p.md:5:7']],
  ['a colon inside a value', 'owner: Timur: the boss\n', ['content/yaml posts/p.md:5:8']],
  ['the same key twice', 'work: draft\nwork: idea\n', ['content/repeated-key posts/p.md:6:1']],
  ['an alias', 'owner: &a timur\n', ['content/yaml-alias posts/p.md:5:11']],
  ['a prototype key', '__proto__: x\n', ['content/forbidden-key posts/p.md:5:1']],
  [
    'a path that leaves the folder',
    'media:\n  - file: ../../../etc/passwd.png\n    alt: no\n',
    ['content/invalid-value posts/p.md:6:11'],
  ],
  [
    'a comma inside of braces',
    'approved: { by: timur, boss, on: 2026-11-01 }\n',
    ['content/comma-in-value posts/p.md:5:24'],
  ],
  [
    'two faults at once',
    'date: soon\nwork: maybe\n',
    ['content/invalid-value posts/p.md:5:7', 'content/unknown-value posts/p.md:6:7'],
  ],
];

describe('front matter', () => {
  test.each(faults)('%s', (_name, lines, expected) => {
    const found = findingsIn({ 'src/content/posts/p.md': post(lines) });
    expect(found).toEqual(expected.map((one) => one.replace('posts/', 'src/content/posts/')));
  });
});

describe('files', () => {
  test.each([
    [
      'a merge that was not finished',
      'src/content/posts/p.md',
      '---\ntitle: A\n<<<<<<< HEAD\n',
      'content/merge-marker src/content/posts/p.md:3:1',
    ],
    ['no front matter', 'src/content/posts/p.md', 'Just text', 'content/no-front-matter src/content/posts/p.md:1:1'],
    [
      'front matter without its end',
      'src/content/posts/p.md',
      '---\ntitle: A\n',
      'content/open-front-matter src/content/posts/p.md:1:1',
    ],
    [
      'a folder that is no collection',
      'src/content/post/p.md',
      post(''),
      'content/unknown-folder src/content/post/p.md:1:1',
    ],
    [
      'MDX where only Markdown may be',
      'src/content/posts/p.mdx',
      post(''),
      'content/unknown-file src/content/posts/p.mdx:1:1',
    ],
    ['code', 'src/content/guides/page.astro', '---\n---', 'content/unknown-file src/content/guides/page.astro:1:1'],
    [
      'a name with capitals',
      'src/content/posts/First_Post.md',
      post(''),
      'content/bad-id src/content/posts/First_Post.md:1:1',
    ],
    [
      'Latin-1 bytes',
      'src/content/posts/p.md',
      new Uint8Array([0x2d, 0xe9, 0x0a]),
      'content/not-utf8 src/content/posts/p.md:1:1',
    ],
    [
      'an unknown field of the client',
      'src/content/client.yaml',
      `${clientYaml}curency: EUR\n`,
      'content/unknown-key src/content/client.yaml:18:1',
    ],
  ])('%s', (_name, path, content, expected) => {
    expect(findingsIn({ [path]: content })).toEqual([expected]);
  });

  test('two files with one name in different months', () => {
    const files = { 'src/content/posts/2026-10/p.md': post(''), 'src/content/posts/2026-11/p.md': post('') };
    expect(findingsIn(files)).toEqual(['content/duplicate-id src/content/posts/2026-11/p.md:1:1']);
  });

  test('a link out of the folder is named and not followed', () => {
    const root = clientFolder();
    symlinkSync('/etc', join(root, 'src/content/posts'));
    expect(places(readClientFolder(root).diagnostics)).toEqual(['content/symlink src/content/posts:1:1']);
  });
});

test('a mistyped key is answered with the one that was meant', () => {
  const { diagnostics } = readClientFolder(clientFolder({ 'src/content/posts/p.md': post('campain: winter\n') }));
  expect(diagnostics.map((one) => toText(one, 'en'))).toEqual([
    { message: 'there is no field "campain" here', help: 'did you mean "campaign"?' },
  ]);
  expect(diagnostics.map((one) => toText(one, 'ru').help)).toEqual(['возможно, «campaign»?']);
});
