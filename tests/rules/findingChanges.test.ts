import { expect, test } from 'vitest';
import { findingChanges } from '../../src/lib/rules/findingChanges.ts';
import { briefly, type Change, findingsOf } from './ruleCase.ts';

const post = 'posts/first.md';
const noGoal = [post, 'goals: [clicks]', 'goals: []'] as const;
const mixedWord = [post, 'no more', 'no mоre'] as const;
const unreadable = [post, 'format: reel', 'format: rel'] as const;
const unreadableClient = ['client.yaml', 'currency: EUR', 'currency: €'] as const;
const noCrisis = ['plays/crisis.md', 'severity: crisis', 'severity: low'] as const;

function plannedFor(day: string) {
  return [post, 'date: 2026-11-16', `date: ${day}`] as const;
}

/** What is told after each of these states, as `+ code` and `- code`. */
function told(...states: Change[]): string[][] {
  let known = findingsOf(states[0] ?? {});
  return states.slice(1).map((state) => {
    const changes = findingChanges(known, findingsOf(state));
    known = changes.known;
    const of = (sign: string, found: typeof known) => briefly(found).map((one) => `${sign} ${one.split(' ')[0]}`);
    return [...of('+', changes.appeared), ...of('-', changes.mended)];
  });
}

test.each<[string, Change[], string[][]]>([
  [
    'a slip and its mending',
    [{}, { edits: [noGoal] }, {}],
    [['+ rules/post-without-goal'], ['- rules/post-without-goal']],
  ],
  ['one of two is mended', [{ edits: [noGoal, mixedWord] }, { edits: [mixedWord] }], [['- rules/post-without-goal']]],
  [
    'a file that can no longer be read hides its findings, and they are not new when it can',
    [{ edits: [noGoal] }, { edits: [noGoal, unreadable] }, { edits: [noGoal] }, {}],
    [['+ content/unknown-value'], ['- content/unknown-value'], ['- rules/post-without-goal']],
  ],
  [
    'what was mended while the file could not be read is told when it can',
    [{ edits: [noGoal] }, { edits: [noGoal, unreadable] }, {}],
    [['+ content/unknown-value'], ['- content/unknown-value', '- rules/post-without-goal']],
  ],
  [
    'without a client nothing else is heard',
    [{ edits: [noGoal] }, { edits: [noGoal, unreadableClient] }, { edits: [noGoal] }],
    [['+ content/invalid-value'], ['- content/invalid-value']],
  ],
  [
    'a rule that misses something is silent while a file can not be read',
    [{ edits: [noCrisis] }, { edits: [noCrisis, unreadable] }, { edits: [noCrisis] }],
    [['+ content/unknown-value'], ['- content/unknown-value']],
  ],
  [
    'the same finding with another number in its words is told once',
    [{ edits: [plannedFor('2026-11-10')] }, { edits: [plannedFor('2026-11-11')] }],
    [['+ rules/post-missed']],
  ],
])('%s', (_name, states, expected) => {
  expect(told(...states)).toEqual(expected);
});
