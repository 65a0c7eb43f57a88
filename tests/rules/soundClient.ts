/** A small client against whose strategy nothing departs: every rule is silent on it. Line numbers of tests count in these texts. */
export const soundClient: Readonly<Record<string, string>> = {
  'src/content/client.yaml': `name: Harbour Tea
locale: en-GB
timeZone: Europe/Berlin
currency: EUR
brand:
  color: "#00694F"
period:
  name: Q4 2026
  from: 2026-10-01
  to: 2026-12-31
headline: Tea, slowly
summary: Teach people to brew.
team:
  - { id: anna, name: Anna, role: Strategist }
  - { id: jonas, name: Jonas, role: Owner, side: client }
asOf: 2026-11-12
`,
  'src/content/personas/brewer.md': `---
title: The brewer
segment: customer
who: Brews at home.
channels: [instagram, telegram]
---
`,
  'src/content/goals/clicks.md': `---
title: More clicks
difficulty: little-traffic
problem: Few come.
objective: More come.
kpi: posts-out
baseline: { value: 10, from: 2026-07-01, to: 2026-09-30 }
target: 40
start: 2026-10-01
due: 2026-12-31
owner: anna
---
`,
  'src/content/pillars/craft.md': `---
title: Craft
code: C
promise: You can brew it tomorrow.
share: { percent: 100, band: 10 }
---
`,
  'src/content/channels/instagram.md': `---
title: Instagram
platform: instagram
code: IG
role: Teaches.
formats: [image, carousel, reel]
personas: [brewer]
---
`,
  'src/content/channels/telegram.md': `---
title: Telegram
order: 2
platform: telegram
code: TG
role: Tells.
formats: [text, image, reel]
personas: [brewer]
---
`,
  'src/content/campaigns/winter.md': `---
title: Winter
kind: organic
start: 2026-11-09
end: 2026-12-20
message: Tea warms.
goals: [clicks]
channels: [instagram, telegram]
success: 300 tins sold by 20 December.
utm: { campaign: 2026q4-winter }
---
`,
  'src/content/posts/first.md': `---
title: Three minutes
date: 2026-11-16
time: "10:00"
channels: [instagram]
format: reel
pillar: craft
campaign: winter
goals: [clicks]
personas: [brewer]
stage: awareness
owner: anna
work: client
approved: { by: jonas, on: 2026-11-10 }
---
Three minutes, no more. Then the leaves come out.
`,
  'src/content/plays/late.md': `---
title: A late parcel
situation: The parcel has not come.
severity: low
owner: anna
respondWithin: 2 h
replies:
  - { when: Always, say: We are looking. }
---
`,
  'src/content/plays/hard.md': `---
title: A burnt mouth
situation: Somebody burnt their mouth.
severity: high
owner: anna
respondWithin: 30 min
replies:
  - { when: Always, say: We are sorry. }
escalation: { to: jonas, after: 30 min, when: Always }
---
`,
  'src/content/plays/crisis.md': `---
title: A recall
situation: A batch is recalled.
severity: crisis
owner: anna
respondWithin: 15 min
replies:
  - { when: Always, say: Please bring it back. }
escalation: { to: jonas, after: 15 min, when: Always }
---
`,
};
