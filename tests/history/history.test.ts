import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractRevision } from '../../src/lib/history/extractRevision.ts';
import { openHistory } from '../../src/lib/history/history.ts';
import { addCommit, repository, runGit } from '../support/repository.ts';
import { filesIn, temporaryFolder } from '../support/temporaryFolder.ts';

const tea = 'src/content/posts/tea.md';
const longText = 'one\ntwo\nthree\nfour\nfive\n';

/** Days of each file's versions, the newest first. */
function days(root: string, folder = 'src/content'): Record<string, string[]> {
  const versions = openHistory(root).versionsBelow(folder);
  return Object.fromEntries([...versions].map(([path, own]) => [path, own.map(({ at }) => at.slice(0, 10))]));
}

test('names each version of a file, the newest first, with the day of its author', () => {
  const root = repository([
    { on: '2026-11-02', files: { [tea]: 'a' } },
    { on: '2026-11-03', files: { 'src/content/posts/cup.md': 'c', 'README.md': 'r' } },
    { on: '2026-11-09', files: { [tea]: 'b' } },
  ]);
  expect(days(root)).toEqual({
    [tea]: ['2026-11-09', '2026-11-02'],
    'src/content/posts/cup.md': ['2026-11-03'],
  });
  expect(openHistory(root).versionsBelow('src/content').get(tea)?.[0]?.at).toBe('2026-11-09T12:00:00+01:00');
});

test('gives the bytes of versions, whatever stands in them', () => {
  const root = repository([
    { on: '2026-11-02', files: { [tea]: 'blob 3\n\n' } },
    { on: '2026-11-03', files: { [tea]: 'чай\r\n' } },
    { on: '2026-11-04', files: { [tea]: '' } },
  ]);
  const history = openHistory(root);
  const blobs =
    history
      .versionsBelow('src/content')
      .get(tea)
      ?.map(({ blob }) => blob ?? '') ?? [];
  const bytes = history.bytesOf([...blobs, '0'.repeat(40)]);
  expect(blobs.map((blob) => Buffer.from(bytes.get(blob) ?? 'absent').toString())).toEqual([
    '',
    'чай\r\n',
    'blob 3\n\n',
  ]);
  expect(bytes.size).toBe(3);
});

test('a renamed file keeps its past, and one that was taken away has none of its own', () => {
  const root = repository([
    { on: '2026-11-02', files: { 'src/content/posts/a b.md': longText, 'src/content/posts/gone.md': 'g' } },
    { on: '2026-11-03', moved: [['src/content/posts/a b.md', 'src/content/posts/чай.md']] },
    { on: '2026-11-04', moved: [['src/content/posts/чай.md', tea]] },
    { on: '2026-11-05', files: { 'src/content/posts/чай.md': 'another', 'src/content/posts/gone.md': null } },
  ]);
  expect(days(root)).toEqual({
    [tea]: ['2026-11-04', '2026-11-03', '2026-11-02'],
    'src/content/posts/чай.md': ['2026-11-05'],
    'src/content/posts/gone.md': ['2026-11-05', '2026-11-02'],
  });
  const gone = openHistory(root).versionsBelow('src/content').get('src/content/posts/gone.md');
  expect(gone?.map(({ blob }) => blob === null)).toEqual([true, false]);
});

test('a client that is a folder of a repository sees its own paths', () => {
  const root = repository([{ on: '2026-11-02', files: { [`clients/one/${tea}`]: 'a', [`clients/two/${tea}`]: 'b' } }]);
  expect(days(join(root, 'clients/one'))).toEqual({ [tea]: ['2026-11-02'] });
});

test('what is not committed is not among the versions', () => {
  const root = repository([{ on: '2026-11-02', files: { [tea]: 'a' } }]);
  writeFileSync(join(root, tea), 'b');
  writeFileSync(join(root, 'src/content/posts/new.md'), 'n');
  expect(days(root)).toEqual({ [tea]: ['2026-11-02'] });
});

test('says how far it sees', () => {
  const whole = repository([{ on: '2026-11-02', files: { [tea]: 'a' } }]);
  addCommit(whole, { on: '2026-11-03', files: { [tea]: 'b' } });
  const shallow = join(temporaryFolder(), 'clone');
  runGit(whole, ['clone', '--quiet', '--depth=1', `file://${whole}`, shallow]);
  expect(openHistory(whole).reach).toBe('whole');
  expect(openHistory(shallow).reach).toBe('shallow');
  expect(days(shallow)).toEqual({ [tea]: ['2026-11-03'] });
  expect(openHistory(repository([])).reach).toBe('no-commits');
});

test('without a repository, or without git, the past is empty', () => {
  const folder = temporaryFolder();
  expect(openHistory(folder).reach).toBe('no-repository');
  const known = process.env.PATH;
  try {
    process.env.PATH = folder;
    expect(openHistory(folder).reach).toBe('no-git');
    expect(days(folder)).toEqual({});
  } finally {
    process.env.PATH = known;
  }
});

test('a repository that git refuses to read is neither empty nor unknown', () => {
  const folder = temporaryFolder({
    '.git/config': '[core]\n\trepositoryformatversion = 99\n',
    '.git/HEAD': 'ref: refs/heads/main\n',
  });
  for (const name of ['objects', 'refs']) mkdirSync(join(folder, '.git', name));
  expect(openHistory(folder).reach).toBe('refused');
});

test('a revision is written out as it was; one that looks like an option is not taken for one', () => {
  const root = repository([
    { on: '2026-11-02', files: { [`one/${tea}`]: 'a', 'two/other.md': 'o' } },
    { on: '2026-11-03', files: { [`one/${tea}`]: null, 'one/src/content/client.yaml': 'name: B' } },
  ]);
  const folder = extractRevision(join(root, 'one'), 'HEAD~1', temporaryFolder());
  expect(filesIn(folder)).toEqual({ [tea]: 'a' });
  expect(() => extractRevision(root, '--output=/tmp/x', temporaryFolder())).toThrow(/not a valid object name/);
});
