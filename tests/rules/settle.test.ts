import { expect, test } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { countsOf } from '../../src/lib/diagnostics/reporters/json.ts';
import { briefly, findingsOf } from './ruleCase.ts';

const noGoal = ['posts/first.md', 'goals: [clicks]', 'goals: []'] as const;
const setting = (lines: string) => ['client.yaml', 'asOf:', `${lines}\nasOf:`] as const;
const waiver = (rule: string, until: string) =>
  [
    'posts/first.md',
    'owner: anna',
    `waivers:\n  - { rule: ${rule}, reason: Goals come on Monday, until: ${until} }\nowner: anna`,
  ] as const;

test('the sound client is sound', () => {
  expect(findingsOf({})).toEqual([]);
});

test('a client makes an error a warning', () => {
  const found = findingsOf({ edits: [noGoal, setting('rules: { rules/post-without-goal: warning }')] });
  expect(countsOf(found)).toEqual({ errors: 0, warnings: 1, waived: 0, files: 1 });
});

test('a rule that does not exist is named with the one that was meant', () => {
  const found = findingsOf({ edits: [setting('rules:\n  rules/post-without-gaol: warning')] });
  expect(briefly(found)).toEqual(['rules/unknown-rule client.yaml:17:3']);
  expect(found.map((one) => toText(one, 'en').help)).toEqual(['did you mean "rules/post-without-goal"?']);
});

test('an error of reading stays one', () => {
  const found = findingsOf({ edits: [setting('rules:\n  links/unknown-reference: warning')] });
  expect(briefly(found)).toEqual(['rules/fixed-severity client.yaml:17:3']);
});

test('a waived finding stands in the list and counts as neither', () => {
  const found = findingsOf({ edits: [noGoal, waiver('rules/post-without-goal', '2026-11-12')] });
  expect(briefly(found)).toEqual(['rules/post-without-goal posts/first.md:9:8']);
  expect(found[0]?.waived).toEqual({ reason: 'Goals come on Monday', until: '2026-11-12', by: null });
  expect(countsOf(found)).toEqual({ errors: 0, warnings: 0, waived: 1, files: 0 });
});

test('an expired waiver waives nothing and is an error itself', () => {
  const found = findingsOf({ edits: [noGoal, waiver('rules/post-without-goal', '2026-11-11')] });
  expect(briefly(found)).toEqual([
    'rules/post-without-goal posts/first.md:9:8',
    'rules/waiver-expired posts/first.md:13:75',
  ]);
  expect(countsOf(found)).toEqual({ errors: 2, warnings: 0, waived: 0, files: 1 });
});

test('a waiver without a finding warns', () => {
  const found = findingsOf({ edits: [waiver('rules/post-without-goal', '2026-12-01')] });
  expect(briefly(found)).toEqual(['rules/waiver-unused posts/first.md:13:13']);
});

test('rules that count are silent while a record cannot be read', () => {
  const found = findingsOf({ edits: [['posts/first.md', 'format: reel', 'format: rele']] });
  expect(briefly(found)).toEqual(['content/unknown-value posts/first.md:6:9']);
});
