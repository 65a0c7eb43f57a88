import { type RuleCase, testRule } from './ruleCase.ts';

const post = 'posts/first.md';
const winter = 'campaigns/winter.md';
const stage = (more: string) => [post, 'stage: awareness', `${more}\nstage: awareness`] as const;
const budget = (lines: string) => [winter, 'utm:', `budget:\n${lines}\nutm:`] as const;
const setting = (lines: string) => ['client.yaml', 'asOf:', `${lines}\nasOf:`] as const;
const film = '  - { line: Film, planned: 100.10 }\n  - { line: Bags, planned: 100.20 }';

const site = {
  'channels/site.md': '---\ntitle: Site\nplatform: site\ncode: WB\nrole: Sells.\nurl: https://www.tea.example\n---\n',
};
const facebook = ['channels/instagram.md', 'platform: instagram', 'platform: facebook'] as const;

const cases: readonly RuleCase[] = [
  ...['Tool (USD)', 'Tool, 49 dollars', 'Съёмка, 3 000 руб.'].map(
    (line): RuleCase => ({
      name: `money in other words: ${line}`,
      code: 'rules/mixed-currencies',
      edits: [budget(`  - { line: "${line}", planned: 45 }`)],
      at: ['campaigns/winter.md:11:13'],
      mended: { edits: [budget('  - { line: "Tool, 45 euros (EUR), for ALL", planned: 45 }')] },
    }),
  ),
  {
    name: 'a paid campaign without a sum',
    code: 'rules/paid-without-money',
    edits: [[winter, 'kind: organic', 'kind: paid']],
    at: ['campaigns/winter.md:3:7'],
    mended: { edits: [[winter, 'kind: organic', 'kind: paid'], budget('  - { line: Ads, planned: 100 }')] },
  },
  {
    name: 'money below zero',
    code: 'content/invalid-value',
    edits: [budget('  - { line: Ads, planned: -100 }')],
    at: ['campaigns/winter.md:11:27'],
    isFixed: true,
  },
  {
    name: 'a link to our own site in the middle of a caption',
    code: 'rules/link-untracked',
    edits: [facebook, [post, 'no more', 'see https://tea.example/three']],
    files: site,
    at: ['posts/first.md:16:20'],
    mended: { edits: [facebook, [post, 'no more', 'see https://other.example/three']], files: site },
  },
  {
    name: 'UTM typed into the link',
    code: 'rules/utm-written-by-hand',
    edits: [stage('link: https://tea.example/?utm_source=insta')],
    at: ['posts/first.md:11:7'],
    mended: { edits: [stage('link: https://tea.example/')] },
  },
  {
    name: 'UTM in capitals',
    code: 'rules/utm-not-lower-case',
    edits: [stage('utm: { content: First Look }')],
    at: ['posts/first.md:11:17'],
    mended: { edits: [stage('utm: { content: first-look }')] },
  },
  {
    name: 'a paid post that would be filed as organic',
    code: 'rules/paid-filed-as-organic',
    edits: [stage('paid: true\ncost: 20\nutm: { medium: social }')],
    at: ['posts/first.md:13:16'],
    mended: { edits: [stage('paid: true\ncost: 20\nutm: { medium: paid-social }')] },
  },
  {
    name: 'a link without UTM',
    code: 'rules/link-without-utm',
    edits: [stage('link: https://tea.example/'), [winter, 'utm: { campaign: 2026q4-winter }\n', '']],
    at: [`${winter}:2:1`],
    mended: { edits: [stage('link: https://tea.example/')] },
  },
  {
    name: 'two posts with one content id',
    code: 'rules/content-id-repeated',
    edits: [stage('utm: { content: second }')],
    files: { 'posts/second.md': second() },
    at: ['posts/second.md:2:1'],
    mended: { edits: [stage('utm: { content: one }')], files: { 'posts/second.md': second() } },
  },
  {
    name: 'campaigns that cost more than there is',
    code: 'rules/budget-does-not-add-up',
    edits: [budget(film), setting('budget: 200.29')],
    at: ['client.yaml:16:9'],
    // 100.10 + 100.20
    mended: { edits: [budget(film), setting('budget: 200.30')] },
  },
  {
    name: 'an overspent line',
    code: 'rules/campaign-over-budget',
    edits: [budget('  - { line: Film, planned: 100, spent: 100.5 }')],
    at: [`${winter}:11:40`],
    mended: { edits: [budget('  - { line: Film, planned: 100, spent: 100 }')] },
  },
  {
    name: 'a paid post without money',
    code: 'rules/paid-without-money',
    edits: [stage('paid: true')],
    at: ['posts/first.md:11:7'],
    mended: { edits: [stage('paid: true'), budget('  - { line: Promotion, planned: 100 }')] },
  },
  {
    name: 'dollars among euros',
    code: 'rules/mixed-currencies',
    edits: [budget('  - { line: Tool for $49, planned: 49 }')],
    at: [`${winter}:11:13`],
    mended: { edits: [budget('  - { line: Tool for €49, planned: 49 }')] },
  },
  {
    name: 'a link without https',
    code: 'rules/link-not-secure',
    edits: [stage('link: http://tea.example/')],
    at: ['posts/first.md:11:7'],
    mended: { edits: [stage('link: https://tea.example/')] },
  },
];

for (const one of cases) testRule(one);

function second(): string {
  return `---
title: Second
date: 2026-11-19
channels: [instagram]
format: reel
pillar: craft
campaign: winter
goals: [clicks]
personas: [brewer]
---
Water first, leaves after.
`;
}
