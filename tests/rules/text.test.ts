import { describe, expect, test } from 'vitest';
import { readMixedWord } from '../../src/lib/rules/mixedWord.ts';
import { unbalancedSign } from '../../src/lib/rules/unbalancedSign.ts';
import { type RuleCase, testRule } from './ruleCase.ts';

const post = 'posts/first.md';
const caption = (from: string, to: string) => [post, from, to] as const;
const voice = (more: string) => ({
  'guides/voice.md': `---\ntitle: Voice\nkind: voice\nsummary: Brief.\n${more}\n---\n`,
});

const stage = (more: string) => [post, 'stage: awareness', `${more}\nstage: awareness`] as const;

const cases: readonly RuleCase[] = [
  {
    name: 'a quote left open in a title',
    code: 'rules/unbalanced-quotes',
    edits: [caption('title: Three minutes', 'title: Three “minutes')],
    at: ['posts/first.md:2:14'],
  },
  {
    name: 'the same in what one channel says',
    code: 'rules/unbalanced-quotes',
    edits: [stage('overrides:\n  instagram:\n    caption: He said “wait, and we did.')],
    at: ['posts/first.md:13:22'],
  },
  {
    name: 'the same in a first comment, with a straight quote',
    code: 'rules/unbalanced-quotes',
    edits: [stage('firstComment: He said "wait, and we did.')],
    at: ['posts/first.md:11:23'],
    mended: { edits: [stage('firstComment: He said "wait" of a 5" cup.')] },
  },
  {
    name: 'a forbidden word without the dots of its ё, in a first comment',
    code: 'rules/forbidden-word',
    edits: [stage('firstComment: Наш дешевый чай.')],
    files: voice('forbidden:\n  - { word: дешёв*, instead: доступный }'),
    at: ['posts/first.md:11:19'],
    mended: { edits: [stage('firstComment: Наш доступный чай.')] },
  },
  {
    name: 'a hashtag that begins like a mark of advertising',
    code: 'rules/disclosure-missing',
    edits: [stage('paid: true\ncost: 5'), caption('no more', 'an #adventure')],
    files: voice('disclosures:\n  - { when: paid, marks: ["#ad"] }'),
    at: ['posts/first.md:18:1'],
    mended: {
      edits: [stage('paid: true\ncost: 5'), caption('no more', 'an #ad')],
      files: voice('disclosures:\n  - { when: paid, marks: ["#ad"] }'),
    },
  },
  {
    name: 'a soft hyphen inside of a word',
    code: 'rules/zero-width',
    edits: [caption('no more', 'no mo\u00adre')],
    at: ['posts/first.md:16:21'],
  },
  {
    name: 'a note to oneself in Russian',
    code: 'rules/placeholder-left',
    edits: [caption('no more', 'вставить цену')],
    at: ['posts/first.md:16:16'],
  },
  {
    name: 'a link in the bio that nobody has written down',
    code: 'rules/link-promised',
    edits: [caption('no more', 'link in bio')],
    at: ['posts/first.md:16:16'],
    mended: { edits: [caption('no more', 'link in bio'), stage('link: https://tea.example/three')] },
  },
  {
    name: 'the same in Russian',
    code: 'rules/link-promised',
    edits: [caption('no more', 'ссылка в шапке профиля')],
    at: ['posts/first.md:16:16'],
  },
  {
    name: 'a date that is another day of the week',
    code: 'rules/weekday-wrong',
    // The 21st of November 2026 is a Saturday.
    edits: [caption('no more', 'see you on Friday, 21 November')],
    at: ['posts/first.md:16:27'],
    mended: { edits: [caption('no more', 'see you on Saturday, 21 November')] },
  },
  {
    name: 'the same in Russian',
    code: 'rules/weekday-wrong',
    edits: [caption('no more', 'до встречи в пятницу, 21 ноября')],
    at: ['posts/first.md:16:29'],
    mended: { edits: [caption('no more', 'до встречи в субботу, 21 ноября')] },
  },
  {
    name: 'and with the month first, over the turn of the year',
    code: 'rules/weekday-wrong',
    // The 2nd of January 2027 is a Saturday, too; of 2026 it was a Friday.
    edits: [caption('no more', 'closed until Friday January 2nd')],
    at: ['posts/first.md:16:29'],
    mended: { edits: [caption('no more', 'closed until Saturday January 2nd')] },
  },
  {
    name: 'four emoji for nine words',
    code: 'rules/too-many-emoji',
    edits: [caption('no more', '✨✨✨✨')],
    at: ['posts/first.md:16:16'],
    mended: { edits: [caption('no more', '✨✨✨')] },
  },
  {
    name: 'a sentence in capitals',
    code: 'rules/words-in-capitals',
    edits: [caption('no more', 'NOT A MINUTE MORE')],
    at: ['posts/first.md:16:16'],
    mended: { edits: [caption('no more', 'MADE IN EU, BY US')] },
  },
  {
    name: 'the hashtags of an earlier post in another order',
    code: 'rules/hashtag-order',
    edits: [stage('hashtags: ["#tea", "#cup"]')],
    files: { 'posts/earlier.md': earlier('["#cup", "#tea"]') },
    at: ['posts/first.md:11:11'],
    mended: {
      edits: [stage('hashtags: ["#cup", "#tea"]')],
      files: { 'posts/earlier.md': earlier('["#cup", "#tea"]') },
    },
  },
  {
    name: 'a long hashtag in small letters',
    code: 'rules/hashtag-unreadable',
    edits: [stage('hashtags: ["#threeminutesandnomore"]')],
    at: ['posts/first.md:11:13'],
    mended: { edits: [stage('hashtags: ["#ThreeMinutesAndNoMore", "#specialtycoffee"]')] },
  },
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
    ['a 5" cup and a 7" plate', null],
    ['she said "twice"', null],
    ['she said "twice', '"'],
    ['(a', '('],
    ['a»', '»'],
    ['“one\n\ntwo”', '“'],
  ])('%s', (text, sign) => {
    expect(unbalancedSign(text)?.text ?? null).toBe(sign);
  });
});

/** A post of an earlier day that says something else. */
function earlier(hashtags: string): string {
  return `---
title: Earlier
date: 2026-11-13
channels: [instagram]
format: reel
pillar: craft
goals: [clicks]
personas: [brewer]
hashtags: ${hashtags}
approved: { by: jonas, on: 2026-11-10 }
---
Water first, leaves after.
`;
}
