import { type RuleCase, testRule } from './ruleCase.ts';

const almanac = (lastDay: string) => `date,metric,value\n2026-11-01,reach,10\n${lastDay},reach,12\n`;
const posts = `date,object,permalink,published,reach
2026-11-11,one,https://www.instagram.com/p/one/,2026-11-01 10:00,10
2026-11-11,two,https://www.instagram.com/p/two/,2026-11-09 10:00,9
`;
const published = (id: string) =>
  [
    ['posts/first.md', 'date: 2026-11-16', 'date: 2026-11-09'],
    [
      'posts/first.md',
      'work: client',
      `published:\n  instagram: { at: 2026-11-09T10:00, url: "https://www.instagram.com/p/${id}/" }`,
    ],
    ['personas/brewer.md', 'segment: customer', 'segment: negative'],
    ['posts/first.md', 'personas: [brewer]', 'personas: [other]'],
  ] as const;
const other = '---\ntitle: Other\nsegment: customer\nwho: Drinks.\nchannels: [instagram]\n---\n';
const next = `---
title: Next
date: 2026-11-19
channels: [instagram]
format: reel
pillar: craft
goals: [clicks]
personas: [other]
---
Water first, leaves after.
`;

const alike = `date,object,text,published,reach
2026-11-11,one,Three minutes no more Then the leaves come out,2026-11-10 10:00,10
2026-11-11,two,Three minutes no more Then the leaves come out,2026-11-11 09:00,9
`;

const forBrewer = next.replace('[other]', '[brewer]');

const cases: readonly RuleCase[] = [
  {
    name: 'numbers that end four days ago',
    code: 'rules/source-stale',
    files: { 'data/instagram/days.csv': almanac('2026-11-08') },
    at: ['channels/instagram.md:2:8'],
    mended: { files: { 'data/instagram/days.csv': almanac('2026-11-09') } },
  },
  {
    name: 'numbers that end eight days ago',
    code: 'rules/source-broken',
    files: { 'data/instagram/days.csv': almanac('2026-11-04') },
    at: ['channels/instagram.md:2:8'],
    mended: {
      edits: [['channels/instagram.md', 'code: IG', 'code: IG\nfreshness: { staleAfterDays: 8, brokenAfterDays: 30 }']],
      files: { 'data/instagram/days.csv': almanac('2026-11-04') },
    },
  },
  {
    name: 'a goal whose KPI has no numbers',
    code: 'rules/goal-without-data',
    edits: [['goals/clicks.md', 'kpi: posts-out', 'kpi: link-clicks']],
    at: ['goals/clicks.md:6:6'],
  },
  {
    name: 'a published post that no export knows',
    code: 'rules/published-not-found',
    edits: published('three'),
    files: { 'data/instagram/posts.csv': posts, 'personas/other.md': other, 'posts/next.md': next },
    at: ['posts/first.md:14:43'],
    mended: {
      edits: published('two'),
      files: { 'data/instagram/posts.csv': posts, 'personas/other.md': other, 'posts/next.md': next },
    },
  },
  {
    name: 'two rows that may be the same post',
    code: 'rules/published-ambiguous',
    edits: [['posts/first.md', 'date: 2026-11-16', 'date: 2026-11-10']],
    files: { 'data/instagram/posts.csv': alike, 'posts/next.md': forBrewer },
    at: ['posts/first.md:3:7'],
    mended: {
      edits: [['posts/first.md', 'date: 2026-11-16', 'date: 2026-11-10']],
      files: {
        'data/instagram/posts.csv': alike.replace('2026-11-11 09:00', '2026-11-01 09:00'),
        'posts/next.md': forBrewer,
      },
    },
  },
];

for (const one of cases) testRule(one);
