import { describe, expect, test } from 'vitest';
import { diagnostic, sortDiagnostics } from '../../src/lib/diagnostics/diagnostic.ts';
import { githubReport } from '../../src/lib/diagnostics/reporters/github.ts';
import { jsonReport } from '../../src/lib/diagnostics/reporters/json.ts';
import { markdownReport } from '../../src/lib/diagnostics/reporters/markdown.ts';
import { prettyDiagnostic } from '../../src/lib/diagnostics/reporters/pretty.ts';

const file = 'src/content/posts/2026-03-12-launch-reel.md';
const found = diagnostic(
  'links/unknown-reference',
  { file, line: 6, column: 11, length: 13 },
  { to: 'campaigns', id: 'spring-luanch', near: 'spring-launch', known: ['spring-launch'] },
);
const lines = [
  '---',
  'title: Launch',
  'channels: [instagram]',
  'format: reel',
  'work: draft',
  'campaign: spring-luanch',
  '---',
];

describe('pretty', () => {
  test('shows the line, the caret and the way out', () => {
    expect(prettyDiagnostic(found, 'en', () => lines)).toBe(
      [
        'error[links/unknown-reference] no campaign "spring-luanch"',
        '  --> src/content/posts/2026-03-12-launch-reel.md:6:11',
        '6 | campaign: spring-luanch',
        '  |           ^^^^^^^^^^^^^',
        '  = help: did you mean "spring-launch"?',
      ].join('\n'),
    );
  });

  test('speaks Russian', () => {
    expect(prettyDiagnostic(found, 'ru', () => null)).toBe(
      [
        'ошибка[links/unknown-reference] нет кампании «spring-luanch»',
        '  --> src/content/posts/2026-03-12-launch-reel.md:6:11',
        '  = что делать: возможно, «spring-launch»?',
      ].join('\n'),
    );
  });

  test('never sends control characters to a terminal', () => {
    const hostile = ['', '', '', '', '', 'campaign: \u001b[31mred\u202e'];
    expect(prettyDiagnostic(found, 'en', () => hostile)).toContain('6 | campaign: ·[31mred·');
  });

  test('keeps the caret under its column in a very long line', () => {
    const long = diagnostic('content/empty-value', { file, line: 1, column: 301, length: 3 }, { key: 'x' });
    const [, , source = '', caret = ''] = prettyDiagnostic(long, 'en', () => [
      `${'a'.repeat(300)}bbb${'c'.repeat(300)}`,
    ]).split('\n');
    expect(source.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('bbb');
  });
});

test('json states a version and counts', () => {
  expect(JSON.parse(jsonReport([found], 'en'))).toEqual({
    version: 1,
    errors: 1,
    warnings: 0,
    waived: 0,
    files: 1,
    diagnostics: [
      {
        code: 'links/unknown-reference',
        severity: 'error',
        message: 'no campaign "spring-luanch"',
        help: 'did you mean "spring-launch"?',
        file,
        line: 6,
        column: 11,
        span: 13,
        related: [],
      },
    ],
  });
});

test('github escapes what its commands read', () => {
  const tricky = diagnostic(
    'content/unknown-key',
    { file: 'a,b:c.md', line: 2, column: 1 },
    { key: '50%\nx', known: [], near: 'y' },
  );
  expect(githubReport([tricky], 'en')).toBe(
    '::error file=a%2Cb%3Ac.md,line=2,col=1,endColumn=2,title=content/unknown-key::there is no field "50%25%0Ax" here%0Adid you mean "y"?\nErrors: 1, warnings: 0, waived: 0, files: 1.\n',
  );
});

test.each([
  ['github', githubReport],
  ['markdown', markdownReport],
] as const)('%s shows ten of a kind and counts the others; its last line counts all', (_name, report) => {
  const many = Array.from({ length: 41 }, (_, at) =>
    diagnostic('content/empty-value', { file: `${at}.md`, line: 1, column: 1 }, { key: 'k' }),
  );
  const written = report([...many, found], 'en');
  expect(written.match(/write a value after/g)).toHaveLength(10);
  expect(written).toContain('… and 31 more of content/empty-value (almanac check --rule content/empty-value)');
  expect(written.trimEnd().split('\n').at(-1)).toBe('Errors: 42, warnings: 0, waived: 0, files: 42.');
  expect(report(many, 'ru')).toContain('… и ещё 31');
});

test('markdown never lets content become markup', () => {
  const tricky = diagnostic(
    'content/unknown-key',
    { file, line: 2, column: 1 },
    { key: '<img src=x>|`', known: [], near: 'y' },
  );
  const report = markdownReport([tricky], 'en');
  expect(report).toContain('Errors: 1, warnings: 0');
  expect(report).not.toMatch(/<img|`/);
});

test('findings are sorted by file, line and column', () => {
  const at = (name: string, line: number, column: number) =>
    diagnostic('content/empty-value', { file: name, line, column }, { key: 'k' });
  const sorted = sortDiagnostics([at('b', 1, 1), at('a', 10, 1), at('a', 2, 5), at('a', 2, 1)]);
  expect(sorted.map(({ place }) => `${place.file}${place.line}:${place.column}`)).toEqual([
    'a2:1',
    'a2:5',
    'a10:1',
    'b1:1',
  ]);
});
