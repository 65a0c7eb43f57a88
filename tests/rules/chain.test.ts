import { type RuleCase, testRule } from './ruleCase.ts';

const post = 'posts/first.md';
const goal = 'goals/clicks.md';
const winter = 'campaigns/winter.md';
const step = `---
title: A card in the first bag
hypothesis: A card brings a second order.
stage: retention
goal: clicks
owner: anna
due: 2026-11-30
cost: 120
---
`;
const experiment = `---
title: Evenings
hypothesis: Evenings are saved more.
kpi: posts-out
arms: [morning, evening]
sample: { needed: 20, of: posts }
start: 2026-11-16
end: 2026-12-10
fixedOn: 2026-11-09
---
`;
const persona = '---\ntitle: The hunter\nsegment: negative\nwho: Waits for discounts.\n---\n';
const september = '---\ntitle: September\nmonth: 2026-09\nnext: [Move the tasting to Mondays]\n---\n';
const october = (promised: string) => `---\ntitle: October\nmonth: 2026-10\npromised: ${promised}\n---\n`;
const silent = `---\ntitle: Pinterest\nplatform: facebook\ncode: PI\nrole: Collects.\npersonas: [brewer]\n`;

const cases: readonly RuleCase[] = [
  {
    name: 'a post without a goal',
    code: 'rules/post-without-goal',
    edits: [[post, 'goals: [clicks]', 'goals: []']],
    at: ['posts/first.md:9:8'],
  },
  {
    name: 'a post without a persona',
    code: 'rules/post-without-persona',
    edits: [[post, 'personas: [brewer]', 'personas: []']],
    files: { 'posts/other.md': otherPost() },
    at: ['posts/first.md:10:11'],
  },
  {
    name: 'a post without a pillar',
    code: 'rules/post-without-pillar',
    edits: [[post, 'pillar: craft\n', '']],
    at: ['posts/first.md:2:1'],
  },
  {
    name: 'a goal without a KPI',
    code: 'rules/goal-without-kpi',
    edits: [[goal, 'kpi: posts-out\n', '']],
    at: ['goals/clicks.md:2:1'],
  },
  {
    name: 'a goal without a target',
    code: 'rules/goal-without-target',
    edits: [[goal, 'target: 40\n', '']],
    at: ['goals/clicks.md:2:1'],
  },
  {
    name: 'a target without a baseline',
    code: 'rules/target-without-baseline',
    edits: [[goal, 'baseline: { value: 10, from: 2026-07-01, to: 2026-09-30 }\n', '']],
    at: ['goals/clicks.md:7:9'],
  },
  {
    name: 'a goal without an owner',
    code: 'rules/goal-without-owner',
    edits: [[goal, 'owner: anna\n', '']],
    at: ['goals/clicks.md:2:1'],
  },
  {
    name: 'a goal without work',
    code: 'rules/goal-without-work',
    files: { 'goals/idle.md': idleGoal() },
    at: ['goals/idle.md:2:8'],
  },
  {
    name: 'a persona that nobody addresses for four weeks',
    code: 'rules/persona-not-addressed',
    edits: [[post, 'date: 2026-11-16', 'date: 2026-12-11']],
    at: ['personas/brewer.md:2:8'],
    mended: { edits: [[post, 'date: 2026-11-16', 'date: 2026-12-09']] },
  },
  {
    name: 'a post for a negative persona',
    code: 'rules/negative-persona-addressed',
    edits: [[post, 'personas: [brewer]', 'personas: [brewer, hunter]']],
    files: { 'personas/hunter.md': persona.replace('who:', 'channels: [instagram]\nwho:') },
    at: ['posts/first.md:10:20'],
  },
  {
    name: 'a post outside of its campaign',
    code: 'rules/post-outside-campaign',
    edits: [[winter, 'start: 2026-11-09', 'start: 2026-11-17']],
    at: ['posts/first.md:3:7'],
    mended: { edits: [[winter, 'start: 2026-11-09', 'start: 2026-11-16']] },
  },
  {
    name: 'a channel that the campaign does not use',
    code: 'rules/channel-not-in-campaign',
    edits: [[winter, 'channels: [instagram, telegram]', 'channels: [telegram]']],
    at: ['posts/first.md:5:12'],
  },
  {
    name: 'a channel that the strategy does not choose',
    code: 'rules/channel-not-chosen',
    edits: [
      [post, 'channels: [instagram]', 'channels: [instagram, pinterest]'],
      [winter, '[instagram,', '[instagram, pinterest,'],
    ],
    files: { 'channels/pinterest.md': `${silent}---\n` },
    at: ['channels/pinterest.md:2:8'],
    mended: { files: { 'channels/pinterest.md': `${silent}formats: [image, reel]\n---\n` } },
  },
  {
    name: 'a format that the channel does not publish',
    code: 'rules/format-not-on-channel',
    edits: [[post, 'format: reel', 'format: story']],
    at: ['posts/first.md:6:9'],
  },
  {
    name: 'a persona that is not on the channel',
    code: 'rules/persona-not-on-channel',
    edits: [
      ['personas/brewer.md', '[instagram, telegram]', '[telegram]'],
      ['channels/instagram.md', 'personas: [brewer]', 'personas: []'],
    ],
    at: ['channels/instagram.md:7:11'],
  },
  {
    name: 'a campaign without a goal',
    code: 'rules/campaign-without-goal',
    edits: [[winter, 'goals: [clicks]\n', '']],
    files: { 'steps/card.md': step },
    at: ['campaigns/winter.md:2:1'],
  },
  {
    name: 'a goal that only posts speak of',
    code: 'rules/goal-without-work',
    edits: [
      [winter, 'goals: [clicks]', 'goals: [other]'],
      [post, 'goals: [clicks]', 'goals: [clicks, other]'],
    ],
    files: { 'goals/other.md': idleGoal() },
    at: ['goals/clicks.md:2:8'],
  },
  {
    name: 'a decision that waits past its day',
    code: 'rules/deadline-passed',
    edits: [['client.yaml', 'asOf:', 'decisions:\n  - { due: 2026-11-11, choose: The colour }\nasOf:']],
    at: ['client.yaml:17:12'],
    mended: { edits: [['client.yaml', 'asOf:', 'decisions:\n  - { due: 2026-11-12, choose: The colour }\nasOf:']] },
  },
  {
    name: 'a channel that sells to those who have only just heard of it',
    code: 'rules/selling-too-early',
    edits: [
      [post, 'stage: awareness', 'overrides: { instagram: { caption: Order yours at the shop } }\nstage: awareness'],
    ],
    at: ['posts/first.md:11:36'],
    mended: {
      edits: [
        [post, 'stage: awareness', 'overrides: { instagram: { caption: Save this for Sunday } }\nstage: awareness'],
      ],
    },
  },
  {
    name: 'a campaign without success',
    code: 'rules/campaign-without-success',
    edits: [[winter, 'success: 300 tins sold by 20 December.\n', '']],
    at: ['campaigns/winter.md:2:1'],
  },
  {
    name: 'a campaign without posts',
    code: 'rules/campaign-without-posts',
    edits: [[post, 'campaign: winter\n', '']],
    at: ['campaigns/winter.md:4:8'],
  },
  {
    name: 'a step without owner, deadline and cost',
    code: 'rules/step-incomplete',
    files: { 'steps/card.md': step.replace('owner: anna\ndue: 2026-11-30\ncost: 120\n', '') },
    at: ['steps/card.md:2:8'],
    mended: { files: { 'steps/card.md': step } },
  },
  {
    name: 'a deadline without a result',
    code: 'rules/deadline-passed',
    files: { 'steps/card.md': step.replace('2026-11-30', '2026-11-11') },
    at: ['steps/card.md:7:6'],
    mended: { files: { 'steps/card.md': step.replace('2026-11-30', '2026-11-12') } },
  },
  {
    name: 'a grave play without escalation',
    code: 'rules/play-incomplete',
    edits: [['plays/crisis.md', 'escalation: { to: jonas, after: 15 min, when: Always }\n', '']],
    at: ['plays/crisis.md:4:11'],
  },
  {
    name: 'no play for a crisis',
    code: 'rules/severity-without-play',
    edits: [['plays/crisis.md', 'severity: crisis', 'severity: high']],
    at: ['client.yaml:1:1'],
  },
  {
    name: 'an experiment whose rules were made while it ran',
    code: 'rules/experiment-fixed-late',
    files: { 'experiments/evenings.md': experiment.replace('fixedOn: 2026-11-09', 'fixedOn: 2026-11-17') },
    at: ['experiments/evenings.md:9:10'],
    mended: { files: { 'experiments/evenings.md': experiment } },
  },
  {
    name: 'an experiment without a measure',
    code: 'rules/experiment-without-kpi',
    files: { 'experiments/evenings.md': experiment.replace('kpi: posts-out\n', '') },
    at: ['experiments/evenings.md:2:1'],
    mended: { files: { 'experiments/evenings.md': experiment } },
  },
  {
    name: 'a promise that the next report forgot',
    code: 'rules/recommendation-unresolved',
    files: { 'reports/2026-09.md': september, 'reports/2026-10.md': october('[]') },
    at: ['reports/2026-10.md:4:11'],
    mended: {
      files: {
        'reports/2026-09.md': september,
        'reports/2026-10.md': october('[{ what: The tasting is on Mondays now, state: done }]'),
      },
    },
  },
  {
    name: 'a post that should sell and leads nowhere',
    code: 'rules/conversion-without-way',
    edits: [[post, 'stage: awareness', 'stage: conversion']],
    at: ['posts/first.md:11:8'],
  },
  {
    name: 'a call to buy for those who do not know us',
    code: 'rules/selling-too-early',
    edits: [[post, 'Then the leaves', 'Order now, then the leaves']],
    at: ['posts/first.md:16:25'],
  },
];

for (const one of cases) testRule(one);

/** Speaks to the brewer, so that a test can take the persona from the first post. */
function otherPost(): string {
  return `---
title: Other
date: 2026-11-18
channels: [instagram]
format: reel
pillar: craft
goals: [clicks]
personas: [brewer]
approved: { by: jonas, on: 2026-11-10 }
---
Water first, leaves after.
`;
}

function idleGoal(): string {
  return `---
title: Idle
difficulty: weak-awareness
problem: Unknown.
objective: Known.
kpi: posts-out
baseline: { value: 1, from: 2026-07-01, to: 2026-09-30 }
target: 2
start: 2026-10-01
due: 2026-12-31
owner: anna
---
`;
}
