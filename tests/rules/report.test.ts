import { describe, expect, test } from 'vitest';
import { sarifReport } from '../../src/lib/diagnostics/reporters/sarif.ts';
import { applyFixes } from '../../src/lib/rules/applyFixes.ts';
import { newFindings } from '../../src/lib/rules/newFindings.ts';
import { selectFindings } from '../../src/lib/rules/selectFindings.ts';
import { findingsOf } from './ruleCase.ts';
import { soundClient } from './soundClient.ts';

const post = 'posts/first.md';
const noGoal = [post, 'goals: [clicks]', 'goals: []'] as const;
const noPersonaWord = [post, 'no more', 'no mоre'] as const;

describe('a choice of findings', () => {
  test.each([
    ['chain', ['rules/post-without-goal']],
    ['text', ['rules/mixed-alphabets']],
    ['rules', ['rules/post-without-goal', 'rules/mixed-alphabets']],
    ['mixed-alphabets', ['rules/mixed-alphabets']],
    ['rules/mixed-alphabets', ['rules/mixed-alphabets']],
    ['links', []],
  ])('%s', (wanted, codes) => {
    const found = findingsOf({ edits: [noGoal, noPersonaWord] });
    expect(selectFindings(found, [wanted]).map(({ code }) => code)).toEqual(codes);
  });
});

test('only what a change brought, though lines have moved', () => {
  const before = findingsOf({ edits: [noGoal] });
  const now = findingsOf({
    edits: [noGoal, [post, 'title: Three', 'notes: A line more\ntitle: Three'], noPersonaWord],
  });
  expect(newFindings(now, before).map(({ code }) => code)).toEqual(['rules/mixed-alphabets']);
});

describe('safe mendings', () => {
  test('change their characters, and no other byte of the file', () => {
    const found = findingsOf({ edits: [noPersonaWord, [post, 'leaves', 'lea\u200bves']] });
    const text = '---\r\ntitle: x\r\n';
    const lines = `${text}${'-\r\n'.repeat(13)}Three minutes, no mоre. Then the lea\u200bves come out.\r\n`;
    expect(applyFixes(found, () => lines)).toEqual([
      {
        file: 'src/content/posts/first.md',
        text: lines.replace('mоre', 'more').replace('\u200b', ''),
        count: 2,
      },
    ]);
  });

  test.each([
    ['of the old Macintosh', '\r'],
    ['of Windows', '\r\n'],
    ['of all kinds', '\n'],
  ])('keep line ends %s', (_name, end) => {
    const fix = { place: { file: 'a', line: 3, column: 2, length: 1 }, text: 'B' };
    expect(applyFixes([{ ...sample(), fix }], () => `\ufeffone${end}two\nabc${end}`)[0]?.text).toBe(
      `\ufeffone${end}two\naBc${end}`,
    );
  });

  test('keep a byte-order mark', () => {
    const [fixed] = applyFixes(
      [{ ...sample(), fix: { place: { file: 'a', line: 1, column: 2, length: 1 }, text: 'B' } }],
      () => '\ufeffabc',
    );
    expect(fixed?.text).toBe('\ufeffaBc');
  });

  test('leave what is waived', () => {
    expect(applyFixes([{ ...sample(), waived: { reason: 'r', until: '2026-12-01', by: null } }], () => '')).toEqual([]);
  });
});

test('a day is written the way that files have it', () => {
  const found = findingsOf({ edits: [[post, 'date: 2026-11-16', 'date: 16.11.2026']] });
  expect(found.map(({ fix }) => fix?.text)).toEqual(['2026-11-16']);
  const american = findingsOf({ edits: [[post, 'date: 2026-11-16', 'date: 11/16/2026']] });
  expect(american.map(({ fix }) => fix)).toEqual([undefined]);
});

test.each([
  ['curly quotes are made straight', 'time: "10:00"', 'time: “10:00”', 'time: "10:00"'],
  [
    'UTM goes into small letters',
    'stage: awareness',
    'utm: { content: Tea }\nstage: awareness',
    'utm: { content: tea }\nstage: awareness',
  ],
  [
    'hashtags are put into the order of an earlier post',
    'stage: awareness',
    'hashtags: ["#b", \'#a\'] # as agreed\nstage: awareness',
    'hashtags: [\'#a\', "#b"] # as agreed\nstage: awareness',
  ],
])('%s, and no other character changes', (_name, right, wrong, wanted) => {
  const text = soundClient[`src/content/${post}`] ?? '';
  const earlier = text.replace('2026-11-16', '2026-11-13').replace('stage:', 'hashtags: ["#a", "#b"]\nstage:');
  const files = { 'posts/earlier.md': earlier.replace('no more', 'and not one more than that') };
  const found = findingsOf({ edits: [[post, right, wrong]], files });
  expect(applyFixes(found, () => text.replace(right, wrong))[0]?.text).toBe(text.replace(right, wanted));
});

test('SARIF names the place in UTF-16 units and suppresses what is waived', () => {
  const found = { ...sample(), waived: { reason: 'Until Monday', until: '2026-12-01', by: null } };
  const { version, runs } = JSON.parse(sarifReport([found], 'en'));
  expect(version).toBe('2.1.0');
  expect(runs[0].columnKind).toBe('utf16CodeUnits');
  expect(runs[0].results[0]).toMatchObject({
    ruleId: 'rules/mixed-alphabets',
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/content/posts/first.md' },
          region: { startLine: 16, startColumn: 19, endColumn: 19 + 4 },
        },
      },
    ],
    suppressions: [{ kind: 'inSource', justification: 'Until Monday' }],
  });
});

function sample() {
  const [found] = findingsOf({ edits: [noPersonaWord] });
  if (found === undefined) throw new Error('the mixed word was not found');
  return found;
}
