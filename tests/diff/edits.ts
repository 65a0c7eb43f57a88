type Edit = readonly [file: string, from: string, to: string];

/** One small change of the client, and everything that the diff says of it. Files stand below src/content unless they begin with data/. */
export interface EditCase {
  readonly name: string;
  /** Made on both sides first. */
  readonly base?: readonly Edit[];
  readonly edits?: readonly Edit[];
  /** New files and new contents; null takes one away. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly moved?: readonly (readonly [from: string, to: string])[];
  readonly told: readonly string[];
}

const first = 'posts/first.md';
const second = 'posts/second.md';
const numbers = 'data/instagram/days.csv';

/** Both posts are of the one pillar, persona, goal and campaign; losing one of them leaves one. */
const oneIsGone = [
  'pillar craft 2026-11 2/2 → 1/1',
  'personas/brewer has 2 → 1',
  'goals/clicks has 2 → 1',
  'campaigns/winter has 2 → 1',
];

const third = `---
title: Water that is too hot
date: 2026-11-25
time: "09:00"
channels: [telegram]
format: text
pillar: craft
campaign: winter
goals: [clicks]
personas: [brewer]
stage: awareness
owner: anna
work: draft
---
Eighty degrees are enough for green tea, and the kettle tells you when.
`;

const timetable: readonly EditCase[] = [
  { name: 'nothing', told: [] },
  {
    name: 'a day later',
    edits: [[first, 'date: 2026-11-16', 'date: 2026-11-17']],
    told: ['post first moved', '  instagram 2026-11-16 10:00 → 2026-11-17 10:00', '  date 2026-11-16 → 2026-11-17'],
  },
  {
    name: 'another hour',
    edits: [[first, '"10:00"', '"11:30"']],
    told: ['post first moved', '  instagram 2026-11-16 10:00 → 2026-11-16 11:30', '  time 10:00 → 11:30'],
  },
  {
    name: 'a week later',
    edits: [[first, 'date: 2026-11-16', 'date: 2026-11-23']],
    told: [
      'post first moved',
      '  instagram 2026-11-16 10:00 → 2026-11-23 10:00',
      '  date 2026-11-16 → 2026-11-23',
      'cadence instagram 2026-11-16 1 → 0',
      'cadence instagram 2026-11-23 0 → 1',
    ],
  },
  {
    name: 'into the next month',
    edits: [[first, 'date: 2026-11-16', 'date: 2026-12-01']],
    told: [
      'post first moved',
      '  instagram 2026-11-16 10:00 → 2026-12-01 10:00',
      '  date 2026-11-16 → 2026-12-01',
      'pillar craft 2026-11 2/2 → 1/1',
      'pillar craft 2026-12 0/0 → 1/1',
      'cadence instagram 2026-11-16 1 → 0',
      'cadence instagram 2026-11-30 0 → 1',
    ],
  },
  {
    name: 'into the tray',
    edits: [[first, 'date: 2026-11-16\n', '']],
    told: [
      'post first moved',
      '  instagram 2026-11-16 10:00 → tray 10:00',
      '  date 2026-11-16 → null',
      oneIsGone[0] ?? '',
      'cadence instagram 2026-11-16 1 → 0',
      ...oneIsGone.slice(1),
    ],
  },
  {
    name: 'one channel at another time',
    edits: [[first, 'format: reel', 'format: reel\noverrides: { instagram: { time: "18:00" } }']],
    told: [
      'post first moved',
      '  instagram 2026-11-16 10:00 → 2026-11-16 18:00',
      '  overrides.instagram null → {"time":"18:00"}',
    ],
  },
  {
    name: 'a time that every channel overrides moves nothing',
    base: [[first, 'format: reel', 'format: reel\noverrides: { instagram: { time: "18:00" } }']],
    edits: [[first, 'time: "10:00"', 'time: "11:00"']],
    told: ['post first edited', '  time 10:00 → 11:00'],
  },
  {
    name: 'two posts change places',
    edits: [
      [first, 'date: 2026-11-16', 'date: 2026-11-18'],
      [second, 'date: 2026-11-18', 'date: 2026-11-16'],
    ],
    told: [
      'post second moved',
      '  telegram 2026-11-18 12:00 → 2026-11-16 12:00',
      '  date 2026-11-18 → 2026-11-16',
      'post first moved',
      '  instagram 2026-11-16 10:00 → 2026-11-18 10:00',
      '  date 2026-11-16 → 2026-11-18',
    ],
  },
];

const files: readonly EditCase[] = [
  { name: 'a file is renamed', moved: [[first, 'posts/opening.md']], told: ['post first → opening renamed'] },
  {
    name: 'a file is renamed and moved by a day: one row',
    moved: [[first, 'posts/2026-11-17-first.md']],
    edits: [[first, 'date: 2026-11-16', 'date: 2026-11-17']],
    told: [
      'post first → 2026-11-17-first moved renamed',
      '  instagram 2026-11-16 10:00 → 2026-11-17 10:00',
      '  date 2026-11-16 → 2026-11-17',
    ],
  },
  { name: 'a file goes into a folder', moved: [[first, 'posts/2026-11/first.md']], told: ['post first renamed'] },
  {
    name: 'a renamed file is found by most of its words',
    moved: [[second, 'posts/leaves.md']],
    edits: [[second, 'make the cup bitter', 'turn the cup bitter']],
    told: ['post second → leaves words renamed', '  body −"make"+"turn"'],
  },
  {
    name: 'a pillar gets another id, and its posts with it',
    moved: [['pillars/craft.md', 'pillars/brewing.md']],
    edits: [
      [first, 'pillar: craft', 'pillar: brewing'],
      [second, 'pillar: craft', 'pillar: brewing'],
    ],
    told: ['pillars craft → brewing renamed'],
  },
  {
    name: 'a goal gets another id, and a post still says the old one',
    moved: [['goals/clicks.md', 'goals/more-clicks.md']],
    edits: [
      [second, 'goals: [clicks]', 'goals: [more-clicks]'],
      ['campaigns/winter.md', 'goals: [clicks]', 'goals: [more-clicks]'],
    ],
    told: [
      'goals clicks → more-clicks renamed',
      'goals/more-clicks has 2 → 1',
      '+ links/unknown-reference posts/first.md',
    ],
  },
  {
    name: 'a post is taken away',
    files: { [second]: null },
    told: [
      'post second removed',
      oneIsGone[0] ?? '',
      'cadence telegram 2026-11-16 1 → 0',
      ...oneIsGone.slice(1),
      'hours 2026-11-16 2 → null of null',
    ],
  },
  {
    name: 'a post is new',
    files: { 'posts/third.md': third },
    told: [
      'post third added',
      'pillar craft 2026-11 2/2 → 3/3',
      'cadence telegram 2026-11-23 0 → 1',
      'personas/brewer has 2 → 3',
      'goals/clicks has 2 → 3',
      'campaigns/winter has 2 → 3',
    ],
  },
  {
    name: 'a post takes the place of another that has other words',
    files: { [second]: null, 'posts/third.md': third },
    told: [
      'post second removed',
      'post third added',
      'cadence telegram 2026-11-16 1 → 0',
      'cadence telegram 2026-11-23 0 → 1',
      'hours 2026-11-16 2 → null of null',
    ],
  },
  {
    name: 'a file that can no longer be read is not gone',
    edits: [[second, 'format: text', 'format: : text']],
    told: ['+ content/yaml posts/second.md'],
  },
];

const asItWas = [
  [
    'keys in another order',
    [[first, 'title: Three minutes\ndate: 2026-11-16\n', 'date: 2026-11-16\ntitle: Three minutes\n']],
  ],
  ['quotes', [[first, 'title: Three minutes', 'title: "Three minutes"']]],
  ['a text that is wrapped', [['personas/brewer.md', 'who: Brews at home.', 'who: >-\n  Brews at\n  home.']]],
  ['a list in lines', [[first, 'goals: [clicks]', 'goals:\n  - clicks']]],
  ['a comment', [[first, 'format: reel', 'format: reel # with sound']]],
  ['blank lines below', [[first, 'Then the leaves come out.\n', 'Then the leaves come out.\n\n\n']]],
  ['line ends of Windows', [[second, 'title: Why leaves come out\n', 'title: Why leaves come out\r\n']]],
  ['a default that is written out', [[first, 'format: reel', 'format: reel\npaid: false\nhashtags: []']]],
] as const;

const samePlan: readonly EditCase[] = asItWas.map(([name, edits]) => ({ name, edits, told: [] }));

const words: readonly EditCase[] = [
  {
    name: 'an accent that is written in two signs',
    base: [[second, 'the cup bitter', 'the caf\u00e9 bitter']],
    edits: [[second, 'caf\u00e9', 'cafe\u0301']],
    told: [],
  },
  {
    name: 'one emoji',
    base: [[second, 'bitter.', 'bitter. 🍵']],
    edits: [[second, '🍵', '☕']],
    told: ['post second words', '  body −"🍵"+"☕"'],
  },
  {
    name: 'a word',
    edits: [[first, 'no more', 'not more']],
    told: ['post first words', '  body −"no"+"not"'],
  },
  {
    name: 'words side by side are one change',
    edits: [[first, 'come out', 'are taken away']],
    told: ['post first words', '  body −"come out"+"are taken away"'],
  },
  {
    name: 'a sentence more',
    edits: [[first, 'Then the leaves come out.', 'Then the leaves come out. Drink.']],
    told: ['post first words', '  body +" Drink."'],
  },
  {
    name: 'a title',
    edits: [[first, 'title: Three minutes', 'title: Four minutes']],
    told: ['post first words', '  title −"Three"+"Four"'],
  },
  {
    name: 'a hashtag',
    edits: [[first, 'format: reel', 'format: reel\nhashtags: ["#tea"]']],
    told: ['post first words', '  hashtags null → ["#tea"]'],
  },
  {
    name: 'a caption of one channel',
    edits: [[first, 'format: reel', 'format: reel\noverrides: { instagram: { caption: Short. } }']],
    told: ['post first words', '  overrides.instagram null → {"caption":"Short."}'],
  },
];

const targets: readonly EditCase[] = [
  {
    name: 'one channel more',
    edits: [[first, 'channels: [instagram]', 'channels: [instagram, telegram]']],
    told: [
      'post first retargeted',
      '  channels ["instagram"] → ["instagram","telegram"]',
      'cadence telegram 2026-11-16 1 → 2',
    ],
  },
  {
    name: 'another channel',
    edits: [[first, 'channels: [instagram]', 'channels: [telegram]']],
    told: [
      'post first retargeted',
      '  channels ["instagram"] → ["telegram"]',
      'cadence instagram 2026-11-16 1 → 0',
      'cadence telegram 2026-11-16 1 → 2',
    ],
  },
  {
    name: 'for nobody',
    edits: [[first, 'personas: [brewer]\n', '']],
    told: [
      'post first retargeted',
      '  personas ["brewer"] → null',
      'personas/brewer has 2 → 1',
      '+ rules/post-without-persona posts/first.md',
    ],
  },
  {
    name: 'another stage',
    edits: [[first, 'stage: awareness', 'stage: consideration']],
    told: ['post first retargeted', '  stage awareness → consideration'],
  },
  {
    name: 'out of the campaign',
    edits: [[first, 'campaign: winter\n', '']],
    told: ['post first retargeted', '  campaign winter → null', 'campaigns/winter has 2 → 1'],
  },
  {
    name: 'without a pillar: out of the band',
    edits: [[first, 'pillar: craft\n', '']],
    told: [
      'post first retargeted',
      '  pillar craft → null',
      'pillar craft 2026-11 2/2 → 1/2!',
      '+ rules/post-without-pillar posts/first.md',
    ],
  },
  {
    name: 'for another goal',
    edits: [[first, 'goals: [clicks]', 'goals: [visits]']],
    told: [
      'post first retargeted',
      '  goals ["clicks"] → ["visits"]',
      'goals/clicks has 2 → 1',
      'goals/visits has 0 → 1',
    ],
  },
];

const states: readonly EditCase[] = [
  {
    name: 'work goes on',
    edits: [[second, 'work: draft', 'work: review']],
    told: ['post second state', '  draft → review', '  work draft → review'],
  },
  {
    name: 'an approval is taken back',
    edits: [[first, 'approved: { by: jonas, on: 2026-11-10 }\n', '']],
    told: ['post first state', '  approved → client', '  approved {"by":"jonas","on":"2026-11-10"} → null'],
  },
  {
    name: 'on hold',
    edits: [[second, 'work: draft', 'work: hold']],
    told: ['post second state', '  draft → hold', '  work draft → hold'],
  },
  {
    name: 'published before its day',
    edits: [
      [first, 'stage: awareness', 'stage: awareness\npublished: { instagram: { at: 2026-11-11T10:00, id: "77" } }'],
    ],
    told: [
      'post first state',
      '  approved → published',
      '  published.instagram null → {"at":"2026-11-11T10:00","id":"77"}',
    ],
  },
  {
    name: 'exported',
    edits: [[first, 'stage: awareness', 'stage: awareness\nexported: { on: 2026-11-11, to: Buffer }']],
    told: ['post first state', '  exported null → {"on":"2026-11-11","to":"Buffer"}'],
  },
];

const otherFields: readonly EditCase[] = [
  {
    name: 'promoted',
    edits: [[first, 'stage: awareness', 'stage: awareness\npaid: true']],
    told: ['post first edited', '  paid false → true', '+ rules/paid-without-money posts/first.md'],
  },
  {
    name: 'more hours',
    edits: [[second, 'effortHours: 2', 'effortHours: 3.5']],
    told: ['post second edited', '  effortHours 2 → 3.5', 'hours 2026-11-16 2 → 3.5 of null'],
  },
  {
    name: 'shown to the client: its references stay hidden',
    edits: [[first, 'title: Three minutes', 'title: Three minutes\naudience: client']],
    told: ['post first edited', '  audience team → client', 'shown posts/first whole'],
  },
  {
    name: 'a channel is shown to the client: the post that names it too',
    base: [[first, 'title: Three minutes', 'title: Three minutes\naudience: client']],
    edits: [['channels/instagram.md', 'title: Instagram', 'title: Instagram\naudience: client']],
    told: [
      'channels instagram edited',
      '  audience team → client',
      'shown channels/instagram whole',
      'shown posts/first channels',
      'shown reports/2026-10 channels',
    ],
  },
  {
    name: 'a link',
    edits: [[first, 'stage: awareness', 'stage: awareness\nlink: https://example.com/tea']],
    told: ['post first edited', '  link null → https://example.com/tea'],
  },
];

const strategy: readonly EditCase[] = [
  {
    name: 'a target with its reason',
    edits: [
      [
        'goals/clicks.md',
        'target: 40',
        'target: 50\ntargetChanges:\n  - { on: 2026-11-12, from: 40, to: 50, reason: October went well., by: anna }',
      ],
    ],
    told: [
      'goals clicks edited',
      '  target {"value":40,"unit":"number"} → {"value":50,"unit":"number"}',
      '  targetChanges null → [{"on":"2026-11-12","from":{"value":40,"unit":"number"},"to":{"value":50,"unit":"number"},"reason":"October went well.","by":"anna"}]',
    ],
  },
  {
    name: 'another owner',
    edits: [['goals/clicks.md', 'owner: anna', 'owner: jonas']],
    told: ['goals clicks edited', '  owner anna → jonas'],
  },
  {
    name: 'another deadline',
    edits: [['goals/clicks.md', 'due: 2026-12-31', 'due: 2026-12-15']],
    told: ['goals clicks edited', '  due 2026-12-31 → 2026-12-15'],
  },
  {
    name: 'who a persona is',
    edits: [['personas/brewer.md', 'Brews at home', 'Brews at work']],
    told: ['personas brewer edited', '  who −"home"+"work"'],
  },
  {
    name: 'the end of a campaign',
    edits: [['campaigns/winter.md', 'end: 2026-12-20', 'end: 2026-12-13']],
    told: ['campaigns winter edited', '  end 2026-12-20 → 2026-12-13'],
  },
  {
    name: 'a first line of money',
    edits: [['campaigns/winter.md', 'goals: [clicks]', 'goals: [clicks]\nbudget: [{ line: Print, planned: 100.1 }]']],
    told: [
      'campaigns winter edited',
      '  budget null → [{"line":"Print","planned":100.1}]',
      'budget winter null → 100.1',
      'budget all 0 → 100.1 of null',
    ],
  },
  {
    name: 'one line of money of two',
    base: [
      [
        'campaigns/winter.md',
        'goals: [clicks]',
        'goals: [clicks]\nbudget: [{ line: Print, planned: 100 }, { line: Film, planned: 50.2 }]',
      ],
      ['client.yaml', 'summary:', 'budget: 160\nsummary:'],
    ],
    edits: [['campaigns/winter.md', 'planned: 50.2', 'planned: 70.3']],
    told: [
      'campaigns winter edited',
      '  budget.Film.planned 50.2 → 70.3',
      'budget winter 150.2 → 170.3',
      'budget all 150.2 → 170.3 of 160',
      '+ rules/budget-does-not-add-up client.yaml',
    ],
  },
  {
    name: 'lines of money in another order',
    base: [
      [
        'campaigns/winter.md',
        'goals: [clicks]',
        'goals: [clicks]\nbudget: [{ line: Print, planned: 100 }, { line: Film, planned: 50 }]',
      ],
    ],
    edits: [
      [
        'campaigns/winter.md',
        '{ line: Print, planned: 100 }, { line: Film, planned: 50 }',
        '{ line: Film, planned: 50 }, { line: Print, planned: 100 }',
      ],
    ],
    told: ['campaigns winter edited', '  budget reordered'],
  },
  {
    name: 'a share that the plan does not have',
    edits: [['pillars/craft.md', 'percent: 100, band: 10', 'percent: 80, band: 10']],
    told: ['pillars craft edited', '  share.percent 100 → 80', 'pillar craft 2026-11 2/2 → 2/2!'],
  },
  {
    name: 'a promise that is not kept in any of the next three whole weeks',
    edits: [['channels/telegram.md', 'role: Tells.', 'role: Tells.\ncadence: { posts: 2, per: week }']],
    told: [
      'channels telegram edited',
      '  cadence null → {"posts":2,"per":"week"}',
      '+ rules/cadence-below-promise channels/telegram.md',
      '+ rules/cadence-below-promise channels/telegram.md',
      '+ rules/cadence-below-promise channels/telegram.md',
      '+ rules/cadence-below-promise channels/telegram.md',
    ],
  },
  {
    name: 'the headline',
    edits: [['client.yaml', 'headline: Tea, slowly', 'headline: Tea, gladly']],
    told: ['client client edited', '  headline −"slowly"+"gladly"'],
  },
  {
    name: 'a member of the team',
    edits: [
      [
        'client.yaml',
        'role: Owner, side: client }',
        'role: Owner, side: client }\n  - { id: mia, name: Mia, role: Design }',
      ],
    ],
    told: [
      'client client edited',
      '  team.mia null → {"id":"mia","name":"Mia","role":"Design","side":"agency","duties":[]}',
    ],
  },
  {
    name: 'hours that somebody has',
    edits: [['client.yaml', 'summary:', 'capacity: { anna: 1 }\nsummary:']],
    told: ['client client edited', '  capacity.anna null → 1', '+ rules/over-capacity client.yaml'],
  },
  {
    name: 'what a reply says',
    edits: [['plays/hard.md', 'We are sorry', 'We are very sorry']],
    told: ['plays hard edited', '  replies.Always.say +"very "'],
  },
  {
    name: 'the only answer to a crisis',
    files: { 'plays/crisis.md': null },
    told: ['plays crisis removed', '+ rules/severity-without-play client.yaml'],
  },
  {
    name: 'a report is written over',
    edits: [['reports/2026-10.md', 'says: It began well.', 'says: It began very well.']],
    told: [
      'reports 2026-10 edited',
      '  findings.It began well. {"says":"It began well."} → null',
      '  findings.It began very well. null → {"says":"It began very well."}',
    ],
  },
];

const figures: readonly EditCase[] = [
  {
    name: 'a cell: the month, its channel, all channels, and what is divided by it',
    edits: [[numbers, '200,6', '210,6']],
    told: [
      `file ${numbers} changed 3 → 3`,
      'figure clicks-per-impression/all/2026-10 0.03 → 0.029268',
      'figure clicks-per-impression/instagram/2026-10 0.033333 → 0.032258',
      'figure impressions/all/2026-10 400 → 410',
      'figure impressions/instagram/2026-10 300 → 310 in 2026-10',
    ],
  },
  {
    name: 'a row more, in a month that one channel knows and all channels together do not',
    edits: [[numbers, '80,2\n', '80,2\n2026-11-02,instagram,20,1\n']],
    told: [
      `file ${numbers} changed 3 → 4`,
      '~ rules/source-broken channels/instagram.md',
      'figure clicks-per-impression/instagram/2026-11 0.025 → 0.03',
      'figure impressions/instagram/2026-11 80 → 100',
      'figure link-clicks/instagram/2026-10-01..2026-12-31 12 → 13 in 2026-10',
      'figure link-clicks/instagram/2026-11 2 → 3',
    ],
  },
  {
    name: 'the file of a channel is taken away: November is known without it',
    files: { 'data/telegram/days.csv': null },
    told: [
      'file data/telegram/days.csv removed 1 → null',
      '- rules/source-broken channels/telegram.md',
      'figure clicks-per-impression/all/2026-10 0.03 → 0.033333',
      'figure clicks-per-impression/all/2026-11 – → 0.025',
      'figure clicks-per-impression/telegram/2026-10 0.02 → –',
      'figure impressions/all/2026-10 400 → 300',
      'figure impressions/all/2026-11 – → 80',
      'figure impressions/telegram/2026-10 100 → –',
      'figure link-clicks/all/2026-10 12 → 10',
      'figure link-clicks/all/2026-11 – → 2',
      'figure link-clicks/telegram/2026-10 2 → –',
    ],
  },
  {
    name: 'a file is renamed',
    moved: [['data/telegram/days.csv', 'data/telegram/2026-10.csv']],
    told: ['file data/telegram/2026-10.csv renamed data/telegram/days.csv'],
  },
  {
    name: 'rows in another order',
    edits: [
      [
        numbers,
        '2026-10-01,instagram,100,4\n2026-10-02,instagram,200,6',
        '2026-10-02,instagram,200,6\n2026-10-01,instagram,100,4',
      ],
    ],
    told: [`file ${numbers} changed 3 → 3`],
  },
  {
    name: "a formula: all of its months, and no other KPI's",
    edits: [['kpis/clicks-per-impression.yaml', '{ metric: link-clicks }', '{ metric: link-clicks, times: 2 }']],
    told: [
      'kpis clicks-per-impression edited',
      '  numerator.link-clicks.times 1 → 2',
      'figure clicks-per-impression/all/2026-10 0.03 → 0.06 formula',
      'figure clicks-per-impression/instagram/2026-10 0.033333 → 0.066667 formula',
      'figure clicks-per-impression/instagram/2026-11 0.025 → 0.05 formula',
      'figure clicks-per-impression/telegram/2026-10 0.02 → 0.04 formula',
    ],
  },
  {
    name: 'the name of a KPI moves no number',
    edits: [['kpis/clicks-per-impression.yaml', 'title: Clicks per impression', 'title: Clicks an impression']],
    told: ['kpis clicks-per-impression edited', '  title −"per"+"an"'],
  },
  {
    name: 'a mapping that says which export is the newer one',
    base: [],
    files: {
      'data/sources.yaml': 'files:\n  - { match: data/telegram/days.csv, exportedOn: 2026-11-01 }\n',
    },
    told: ['sources sources added'],
  },
  {
    name: 'a mapping that leaves a column out: the metric is not asked of the channel any more',
    files: {
      'data/sources.yaml':
        'files:\n  - match: data/telegram/days.csv\n    columns: { date: { day: iso }, channel: channel, impressions: { metric: impressions }, link-clicks: ignore }\n',
    },
    told: [
      'sources sources added',
      'figure clicks-per-impression/all/2026-10 0.03 → 0.033333',
      'figure clicks-per-impression/all/2026-11 – → 0.025',
      'figure clicks-per-impression/telegram/2026-10 0.02 → –',
      'figure link-clicks/all/2026-10 12 → 10',
      'figure link-clicks/all/2026-11 – → 2',
      'figure link-clicks/telegram/2026-10 2 → –',
    ],
  },
  {
    name: 'a KPI of the client is new',
    files: {
      'kpis/impressions-per-click.yaml':
        'title: Impressions per click\nnumerator: [{ metric: impressions }]\ndenominator: [{ metric: link-clicks }]\nunit: number\nbetter: lower\nsays: How many it takes.\n',
    },
    told: [
      'kpis impressions-per-click added',
      'figure impressions-per-click/all/2026-10 – → 33.333333',
      'figure impressions-per-click/instagram/2026-10 – → 30',
      'figure impressions-per-click/instagram/2026-11 – → 40',
      'figure impressions-per-click/telegram/2026-10 – → 50',
    ],
  },
  {
    name: 'a new report moves no number',
    files: {
      'reports/2026-09.md':
        '---\ntitle: September\nmonth: 2026-09\nchannels: [instagram]\nfindings:\n  - says: It began.\n---\n',
    },
    told: ['reports 2026-09 added'],
  },
];

export const editCases: readonly EditCase[] = [
  ...timetable,
  ...files,
  ...samePlan,
  ...words,
  ...targets,
  ...states,
  ...otherFields,
  ...strategy,
  ...figures,
];
