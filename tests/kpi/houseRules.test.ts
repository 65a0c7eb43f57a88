import { describe, expect, test } from 'vitest';
import type { NoValueReason } from '../../src/lib/kpi/figure.ts';
import type { Observation } from '../../src/lib/metrics/observation.ts';
import { ask, figuresOf } from './ask.ts';
import { daily, fakeMetrics, post, told } from './fakeMetrics.ts';

const first = '2026-10-01';

describe('no value, and why', () => {
  const cases: [string, NoValueReason, { kpi: string; of: Observation[]; channels?: string[]; asOf?: string }][] = [
    ['nothing is known', 'no-data', { kpi: 'likes', of: [] }],
    ['the numerator is unknown', 'no-data', { kpi: 'click-through-rate', of: daily('impressions', first, [9]) }],
    [
      'the denominator is unknown',
      'denominator-missing',
      { kpi: 'click-through-rate', of: daily('clicks', first, [9]) },
    ],
    [
      'nothing of the denominator is known in the period',
      'denominator-missing',
      {
        kpi: 'love-rate',
        of: [...post('a', first, { likes: 3 }), told({ metric: 'followers', value: 9, on: '2026-08-01' })],
      },
    ],
    [
      'the denominator is zero',
      'denominator-zero',
      { kpi: 'click-through-rate', of: [...daily('clicks', first, [0]), ...daily('impressions', first, [0])] },
    ],
    ['people of days', 'unique-not-summable', { kpi: 'reach', of: daily('reach', first, [5, 6]) }],
    [
      'people of two channels',
      'unique-not-summable',
      {
        kpi: 'reach',
        channels: ['instagram', 'facebook'],
        of: ['instagram', 'facebook'].map((channel) =>
          told({ metric: 'reach', value: 5, channel, grain: 'month', from: first, to: '2026-10-31' }),
        ),
      },
    ],
    [
      'levels of two channels',
      'level-not-summable',
      {
        kpi: 'bounce-rate',
        channels: ['blog', 'shop'],
        of: ['blog', 'shop'].map((channel) =>
          told({ metric: 'bounce-rate', value: 0.5, channel, grain: 'month', from: first, to: '2026-10-31' }),
        ),
      },
    ],
    ['levels of days', 'level-not-summable', { kpi: 'search-position', of: daily('search-position', first, [5, 6]) }],
    [
      'two currencies',
      'mixed-currencies',
      {
        kpi: 'spend',
        of: [
          told({ metric: 'spend', value: 5 }),
          told({ metric: 'spend', value: 5, currency: 'USD', on: '2026-10-02' }),
        ],
      },
    ],
    ['the period has not begun', 'not-started', { kpi: 'likes', of: daily('likes', first, [5]), asOf: '2026-09-30' }],
    ['there is no such KPI', 'unknown-kpi', { kpi: 'happiness', of: [] }],
    [
      'one channel has no balance in the period',
      'partly-missing',
      {
        kpi: 'followers',
        channels: ['instagram', 'facebook'],
        of: [
          ...daily('followers', first, [90]),
          told({ metric: 'followers', value: 5, channel: 'facebook', on: '2026-08-01' }),
        ],
      },
    ],
    [
      'files of one channel end before the period',
      'partly-missing',
      {
        kpi: 'likes',
        channels: ['instagram', 'facebook'],
        of: [
          ...daily('likes', first, [90]),
          told({ metric: 'likes', value: 5, channel: 'facebook', on: '2026-08-01' }),
        ],
      },
    ],
    [
      'one post was published when no balance was known',
      'partly-missing',
      {
        kpi: 'engagement-rate-by-followers',
        of: [
          ...post('a', '2026-10-02', { likes: 3 }),
          ...post('b', '2026-10-20', { likes: 3 }),
          told({ metric: 'followers', value: 9, on: '2026-10-10' }),
        ],
      },
    ],
    [
      'no post has both sides',
      'partly-missing',
      {
        kpi: 'engagement-rate-by-reach',
        of: [...post('a', first, { likes: 3 }), ...post('b', first, { reach: 9 })],
      },
    ],
    [
      'a longer value cannot be taken apart',
      'partly-missing',
      {
        kpi: 'click-through-rate',
        of: [
          told({ metric: 'clicks', value: 9, grain: 'week', from: '2026-10-05', to: '2026-10-11' }),
          ...daily('impressions', '2026-10-05', [100, 100]),
        ],
      },
    ],
    [
      'files speak of the days and name no event',
      'no-data',
      { kpi: 'likes', of: [told({ metric: 'likes', value: 1, on: '2026-09-30' })] },
    ],
    [
      'people of some posts',
      'unique-not-summable',
      { kpi: 'reach', of: [...daily('reach', first, [5]), ...post('a', first, { reach: 5 })] },
    ],
  ];

  test.each(cases)('%s', (_name, reason, asked) => {
    expect(ask(asked)).toMatchObject({ value: null, reason });
  });
});

describe('what is added up', () => {
  test('a missing day is not zero: the sum says of how many days it is', () => {
    const figure = ask({ kpi: 'likes', of: [...daily('likes', first, [5, 6]), ...daily('likes', '2026-10-05', [7])] });
    expect(figure.value).toBe(5 + 6 + 7);
    expect(figure.coverage).toEqual({
      days: 31,
      covered: 3,
      missing: [
        { from: '2026-10-03', to: '2026-10-04' },
        { from: '2026-10-06', to: '2026-10-31' },
      ],
      lastDay: '2026-10-05',
    });
    expect(figure.through).toBe('2026-10-05');
  });

  test('days that one side of a ratio lacks count on neither', () => {
    const of = [...daily('clicks', first, [1, 2]), ...daily('impressions', first, [10, 20, 999])];
    expect(ask({ kpi: 'click-through-rate', of }).value).toBe((1 + 2) / (10 + 20));
  });

  test('posts that lack a term are left out and counted', () => {
    const of = [...post('a', first, { likes: 6, reach: 100 }), ...post('b', first, { likes: 900 })];
    expect(ask({ kpi: 'engagement-rate-by-reach', of })).toMatchObject({
      value: 6 / 100,
      posts: { counted: 1, leftOut: 1 },
    });
  });

  test('a month says nothing of one of its weeks', () => {
    const of = [told({ metric: 'likes', value: 300, grain: 'month', from: first, to: '2026-10-31' })];
    expect(ask({ kpi: 'likes', of, period: '2026-W41' })).toMatchObject({ value: null, reason: 'no-data' });
    expect(ask({ kpi: 'likes', of }).value).toBe(300);
  });

  test('a ratio of all channels takes only those that know both sides', () => {
    const of = [
      ...daily('clicks', first, [4]),
      ...daily('impressions', first, [100]),
      ...daily('clicks', first, [50], { channel: 'telegram' }),
    ];
    const figure = ask({ kpi: 'click-through-rate', of, channels: ['instagram', 'telegram'] });
    expect(figure.value).toBe(4 / 100);
    expect(figure.operands.map(({ channels }) => channels)).toEqual([['instagram'], ['instagram']]);
  });

  test('balances of channels are added up, each at its last day', () => {
    const of = [...daily('followers', first, [90, 100]), ...daily('followers', first, [40], { channel: 'telegram' })];
    const figure = ask({ kpi: 'followers', of, channels: ['instagram', 'telegram'] });
    expect(figure.value).toBe(100 + 40);
    expect(figure.formula).toBe('Σ last(followers)');
  });

  test('a channel that begins after the period is not missing from it', () => {
    const of = [
      ...daily('likes', first, [5]),
      told({ metric: 'likes', value: 9, channel: 'tiktok', on: '2026-11-05' }),
    ];
    expect(ask({ kpi: 'likes', of, channels: ['instagram', 'tiktok'] }).value).toBe(5);
  });

  test('the middle of four is half-way between the two in the middle', () => {
    const of = [60, 120, 300, 900].flatMap((value, index) => post(`m${index}`, first, { 'first-response': value }));
    expect(ask({ kpi: 'first-response-time', of }).value).toBe((120 + 300) / 2);
  });

  test('a scope of some posts reads totals from those posts', () => {
    const of = [
      ...daily('likes', first, [1000]),
      ...post('a', first, { likes: 6 }),
      ...post('b', first, { likes: 8 }),
      ...post('c', first, { likes: 90 }),
    ];
    const figure = ask({ kpi: 'likes', of, objects: ['a', 'b'] });
    expect(figure).toMatchObject({ value: 6 + 8, formula: 'Σ likes, over posts', posts: { counted: 2, leftOut: 0 } });
  });

  test('nothing after the day of asking counts', () => {
    const of = daily('likes', first, [5, 6, 7]);
    expect(ask({ kpi: 'likes', of, asOf: '2026-10-02' })).toMatchObject({ value: 5 + 6, asOf: '2026-10-02' });
  });

  test('the value of a period that has not ended counts for exactly its elapsed days', () => {
    const of = [told({ metric: 'reach', value: 80, grain: 'period', from: '2026-11-01', to: '2026-11-11' })];
    expect(ask({ kpi: 'reach', of, period: '2026-11', asOf: '2026-11-11' }).value).toBe(80);
    expect(ask({ kpi: 'reach', of, period: '2026-11', asOf: '2026-11-12' }).reason).toBe('unique-not-summable');
  });

  test('money keeps its currency, and a quotient of money has none', () => {
    const of = [
      ...daily('spend', first, [500]),
      ...daily('clicks', first, [10]),
      ...daily('attributed-revenue', first, [900]),
    ];
    expect(ask({ kpi: 'cost-per-click', of })).toMatchObject({ value: 500 / 10, unit: 'money', currency: 'EUR' });
    expect(ask({ kpi: 'return-on-ad-spend', of })).toMatchObject({ value: 900 / 500, unit: 'number', currency: null });
  });

  test('promises of the plan reach to the end of the period, what happened to today', () => {
    const asked: string[] = [];
    const figures = figuresOf({ of: [], asOf: '2026-11-11' });
    const november = { id: '2026-11', from: '2026-11-01', to: '2026-11-30' };
    const scope = { id: 'all', channels: [] };
    asked.push(String(figures.of({ kpi: 'capacity-load', scope, period: november }).through));
    asked.push(String(figures.of({ kpi: 'execution-rate', scope, period: november }).through));
    expect(asked).toEqual(['2026-11-30', '2026-11-11']);
  });
});

describe('engagements', () => {
  test("a channel that states only the platform's total gives that, and the formula says so", () => {
    const of = [
      ...daily('likes', first, [5]),
      ...daily('comments', first, [2]),
      ...daily('engagements', first, [99]),
      ...daily('engagements', first, [40], { channel: 'facebook' }),
    ];
    const figure = ask({ kpi: 'engagements', of, channels: ['instagram', 'facebook'] });
    expect(figure.value).toBe(5 + 2 + 40);
    expect(figure.formula).toBe('Σ (likes [instagram] + comments [instagram] + engagements [facebook])');
  });

  test('reactions contain likes: they are not counted twice', () => {
    const of = [...daily('likes', first, [5]), ...daily('reactions', first, [8]), ...daily('shares', first, [1])];
    expect(ask({ kpi: 'engagements', of })).toMatchObject({ value: 8 + 1, formula: 'Σ (reactions + shares)' });
  });

  test('new followers without the lost ones are no net', () => {
    const of = [...daily('new-followers', first, [30]), ...daily('net-followers', first, [22])];
    expect(ask({ kpi: 'net-new-followers', of })).toMatchObject({ value: 22, formula: 'Σ net-followers' });
  });
});

describe('where a figure comes from', () => {
  const cell = (row: number, file = 'data/instagram/a.csv') => ({ file, row, column: 'Likes' });
  const of = [2, 3, 4, 9].map((row) => told({ metric: 'likes', value: 1, on: `2026-10-0${row}`, cell: cell(row) }));

  test('files by name, their columns, rows as ranges', () => {
    const second = told({ metric: 'likes', value: 1, on: '2026-10-20', cell: cell(7, 'data/instagram/0.csv') });
    expect(ask({ kpi: 'likes', of: [...of, second] }).sources).toEqual([
      {
        file: 'data/instagram/0.csv',
        sha256: 'hash of data/instagram/0.csv',
        column: 'Likes',
        rows: [{ from: 7, to: 7 }],
      },
      {
        file: 'data/instagram/a.csv',
        sha256: 'hash of data/instagram/a.csv',
        column: 'Likes',
        rows: [
          { from: 2, to: 4 },
          { from: 9, to: 9 },
        ],
      },
    ]);
  });

  test('a provisional day makes the figure provisional', () => {
    expect(ask({ kpi: 'likes', of }).provisional).toBe(false);
    const fresh = told({ metric: 'likes', value: 1, on: '2026-10-31', provisional: true });
    expect(ask({ kpi: 'likes', of: [...of, fresh] }).provisional).toBe(true);
  });

  test('restatements that touch it are told', () => {
    const [now] = of as [Observation];
    const restatement = { ...now, old: { ...now, value: 3 }, new: now };
    expect(ask({ kpi: 'likes', of: fakeMetrics(of, { restatements: [restatement] }) }).restatements).toEqual([
      restatement,
    ]);
  });

  test('a figure of the plan cites the plan', () => {
    const figure = ask({ kpi: 'execution-rate', of: [], plan: { 'posts-out': 1, 'posts-planned': 2 } });
    expect(figure.sources.map(({ file }) => file)).toEqual(['src/content/posts/a.md', 'src/content/posts/a.md']);
  });
});

describe('the list of figures', () => {
  test('remembers each request once, by id', () => {
    const figures = figuresOf({ of: daily('likes', first, [5]) });
    const period = { id: '2026-10', from: first, to: '2026-10-31' };
    const scope = { id: 'instagram', channels: ['instagram'] };
    const once = figures.of({ kpi: 'likes', scope, period });
    expect(figures.of({ kpi: 'likes', scope, period })).toBe(once);
    figures.of({ kpi: 'comments', scope, period });
    expect(figures.all().map(({ id }) => id)).toEqual(['comments/instagram/2026-10', 'likes/instagram/2026-10']);
  });

  test('values for a line of a chart are not remembered', () => {
    const figures = figuresOf({ of: daily('likes', first, [5, 6]), asOf: '2026-10-02' });
    const scope = { id: 'instagram', channels: ['instagram'] };
    const days = ['2026-10-01', '2026-10-02', '2026-10-03'].map((day) => ({ from: day, to: day }));
    expect(figures.values({ kpi: 'likes', scope }, days)).toEqual([5, 6, null]);
    expect(figures.values({ kpi: 'happiness', scope }, days)).toEqual([null, null, null]);
    expect(figures.all()).toEqual([]);
  });
});
