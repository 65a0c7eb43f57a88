import { expect, test } from 'vitest';
import { briefly, type Change, findingsOf } from '../rules/ruleCase.ts';
import { soundClient } from '../rules/soundClient.ts';

const post = 'posts/first.md';
const text = soundClient['src/content/posts/first.md'] ?? '';
const line = (more: string): Change => ({ files: { [post]: text.replace('stage:', `${more}\nstage:`) } });
/** Ten lists of ten of the one before: 10,000,000,000 words where somebody follows them. */
const bomb = Array.from(
  { length: 10 },
  (_, at) => `n${at}: &n${at} [${Array(10).fill(at === 0 ? 'x' : `*n${at - 1}`)}]`,
);

// What a file does to whoever reads it without care: keys of prototypes, anchors that multiply, depth, length, tags.
test.each<[string, Change, string[]]>([
  [
    'a prototype key deep inside',
    line('overrides: { __proto__: { time: "10:00" } }'),
    [`content/forbidden-key ${post}:11:14`],
  ],
  [
    'a constructor as a channel',
    line('overrides: { constructor: { time: "10:00" } }'),
    [`content/forbidden-key ${post}:11:14`],
  ],
  [
    'a constructor as a rule',
    { edits: [['client.yaml', 'asOf:', 'rules: { constructor: "off" }\nasOf:']] },
    ['content/forbidden-key client.yaml:16:10'],
  ],
  [
    'a constructor as an id',
    { files: { 'personas/constructor.md': '---\ntitle: C\nsegment: negative\nwho: Nobody.\n---\n' } },
    ['content/bad-id personas/constructor.md:1:1'],
  ],
  [
    'a constructor as a reference',
    { edits: [[post, '[clicks]', '[constructor]']] },
    [`links/unknown-reference ${post}:9:9`],
  ],
  [
    'toString as a KPI',
    { edits: [['goals/clicks.md', 'posts-out', 'toString']] },
    ['links/unknown-reference goals/clicks.md:6:6'],
  ],
  [
    'a constructor as a platform',
    { edits: [['channels/instagram.md', 'platform: instagram', 'platform: constructor']] },
    ['content/unknown-value channels/instagram.md:3:11'],
  ],
  ['a constructor as a hashtag, which it may be', line('hashtags: ["#constructor"]'), []],
  ['aliases that multiply', line(bomb.join('\n')), [`content/yaml-alias ${post}:11:9`]],
  [
    'thousands of brackets in brackets: the 65th is too deep',
    line(`notes: ${'['.repeat(5000)}${']'.repeat(5000)}`),
    [`content/yaml ${post}:11:72`],
  ],
  ['a tag that would run code', line('notes: !!js/function "x"'), [`content/yaml ${post}:11:22`]],
  ['a number without an end', line('cost: 1e999'), [`content/invalid-value ${post}:11:7`]],
  ['no number', line('cost: .nan'), [`content/invalid-value ${post}:11:7`]],
  ['front matter over 64 kB', line(`notes: ${'x'.repeat(64_000)}`), [`content/too-long ${post}:1:1`]],
  ['a text over a megabyte', { files: { [post]: text + 'x'.repeat(1_000_000) } }, [`content/too-long ${post}:1:1`]],
  ['a NUL in a caption', { edits: [[post, 'no more', 'no\0more']] }, [`rules/zero-width ${post}:16:18`]],
  [
    'a merge in client.yaml',
    { edits: [['client.yaml', 'name:', '<<<<<<< HEAD\nname:']] },
    ['content/merge-marker client.yaml:1:1'],
  ],
  [
    'a merge in sources.yaml',
    { files: { 'data/sources.yaml': 'files: []\n<<<<<<< HEAD\n' } },
    ['content/merge-marker data/sources.yaml:2:1'],
  ],
  [
    'a merge in an export',
    { files: { 'data/instagram/a.csv': 'Date,Reach\n<<<<<<< HEAD\n' } },
    ['metrics/merge-marker data/instagram/a.csv:2:1'],
  ],
])('%s', (_name, change, expected) => {
  expect(briefly(findingsOf(change))).toEqual(expected);
});
