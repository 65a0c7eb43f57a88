import { soundClient } from '../rules/soundClient.ts';

/** A small client with two posts ahead, two months of numbers and a report that was sent. Numbers are small enough to add up in one's head. */
export const diffClient: Readonly<Record<string, string>> = {
  ...soundClient,
  'src/content/posts/second.md': `---
title: Why leaves come out
date: 2026-11-18
time: "12:00"
channels: [telegram]
format: text
pillar: craft
campaign: winter
goals: [clicks]
personas: [brewer]
stage: awareness
owner: anna
work: draft
effortHours: 2
---
Leaves that stay make the cup bitter.
`,
  'src/content/goals/visits.md': `---
title: Visits
difficulty: little-traffic
problem: Few come.
objective: More come.
kpi: link-clicks
channels: [instagram]
baseline: { value: 5, from: 2026-07-01, to: 2026-09-30 }
target: 30
start: 2026-10-01
due: 2026-12-31
owner: anna
---
`,
  'src/content/kpis/clicks-per-impression.yaml': `title: Clicks per impression
numerator: [{ metric: link-clicks }]
denominator: [{ metric: impressions }]
unit: share
better: higher
says: How many impressions ended on the site.
`,
  'src/content/reports/2026-10.md': `---
title: October
audience: client
month: 2026-10
issued: 2026-11-03
channels: [instagram]
findings:
  - says: It began well.
---
`,
  'data/instagram/days.csv': `date,channel,impressions,link-clicks
2026-10-01,instagram,100,4
2026-10-02,instagram,200,6
2026-11-01,instagram,80,2
`,
  'data/telegram/days.csv': `date,channel,impressions,link-clicks
2026-10-01,telegram,100,2
`,
};
