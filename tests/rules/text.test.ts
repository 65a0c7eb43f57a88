import { describe, expect, test } from 'vitest';
import { readMixedWord } from '../../src/lib/rules/mixedWord.ts';
import { unbalancedSign } from '../../src/lib/rules/unbalancedSign.ts';
import { type RuleCase, testRule } from './ruleCase.ts';

const post = 'posts/first.md';
const caption = (from: string, to: string) => [post, from, to] as const;
const voice = (more: string) => ({
  'guides/voice.md': `---\ntitle: Voice\nkind: voice\nsummary: Brief.\n${more}\n---\n`,
});

const cases: readonly RuleCase[] = [
  {
    name: 'a direction mark in a caption',
    code: 'rules/bidi-control',
    edits: [caption('no more', 'no\u202e more')],
    at: ['posts/first.md:16:18'],
  },
  {
    name: 'a sign without width in a hashtag',
    code: 'rules/zero-width',
    edits: [caption('no more', 'no m\u200bore')],
    at: ['posts/first.md:16:20'],
  },
  {
    name: 'a Cyrillic letter in an English word',
    code: 'rules/mixed-alphabets',
    edits: [caption('no more', 'no mоre')],
    at: ['posts/first.md:16:19'],
  },
  {
    name: 'a quote that is not closed',
    code: 'rules/unbalanced-quotes',
    edits: [caption('no more', '“no more')],
    at: ['posts/first.md:16:16'],
    mended: { edits: [caption('no more', '“no more”')] },
  },
  {
    name: 'a forbidden word',
    code: 'rules/forbidden-word',
    files: voice('forbidden:\n  - { word: leaf*, instead: tea }\n  - { word: no more }'),
    at: ['posts/first.md:16:16'],
    mended: { files: voice('forbidden:\n  - { word: no mor }') },
  },
  {
    name: 'an advertisement without a mark',
    code: 'rules/disclosure-missing',
    files: voice('disclosures:\n  - { when: always, marks: ["#ad"], channels: [instagram] }'),
    at: ['posts/first.md:16:1'],
    mended: {
      files: voice('disclosures:\n  - { when: always, marks: ["#ad"], channels: [instagram] }'),
      edits: [caption('stage: awareness', 'hashtags: ["#ad"]\nstage: awareness')],
    },
  },
  {
    name: 'a placeholder',
    code: 'rules/placeholder-left',
    edits: [caption('no more', 'TODO')],
    at: ['posts/first.md:16:16'],
  },
  {
    name: 'a token',
    code: 'rules/secret-in-text',
    edits: [caption('owner: anna', `notes: key ghp_${'a1'.repeat(18)}\nowner: anna`)],
    at: ['posts/first.md:12:12'],
  },
  {
    name: 'an e-mail address',
    code: 'rules/personal-data',
    edits: [caption('owner: anna', 'notes: ask maria@mail.example\nowner: anna')],
    at: ['posts/first.md:12:12'],
  },
  {
    name: 'a phone number',
    code: 'rules/personal-data',
    edits: [caption('owner: anna', 'notes: call +49 30 1234 5678\nowner: anna')],
    at: ['posts/first.md:12:13'],
  },
  {
    name: 'the same word twice',
    code: 'rules/word-doubled',
    edits: [caption('the leaves', 'the the leaves')],
    at: ['posts/first.md:16:30'],
  },
];

for (const one of cases) testRule(one);

describe('words of two alphabets', () => {
  test.each([
    ['кoфе', 'кофе'],
    ['соffeе', null],
    ['Winteг', null],
    ['bеan', 'bean'],
  ])('%s', (word, wanted) => {
    expect(readMixedWord(word)?.wanted).toBe(wanted);
  });

  test('a word of one alphabet', () => {
    expect(readMixedWord('кофе')).toBeNull();
  });
});

describe('partners of quotes', () => {
  test.each([
    ['„Zweimal“, sagt sie.', null],
    ['«Раз», и “two”.', null],
    ['1) Grind\n2) Brew', null],
    ['That is it :)', null],
    ['(a', '('],
    ['a»', '»'],
    ['“one\n\ntwo”', '“'],
  ])('%s', (text, sign) => {
    expect(unbalancedSign(text)?.text ?? null).toBe(sign);
  });
});
