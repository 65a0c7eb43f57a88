import { describe, expect, test } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import type { KpiSource } from '../../src/lib/kpi/clientKpi.ts';
import { readClientKpis } from '../../src/lib/kpi/readClientKpis.ts';
import { kpis as kpiType } from '../../src/lib/schema/records/kpi.ts';
import { ask } from './ask.ts';
import { catalog, daily, post } from './fakeMetrics.ts';

const savesPerReach = {
  title: 'Saves per reach',
  numerator: [{ metric: 'saves' }],
  denominator: [{ metric: 'reach' }],
  over: 'posts',
  unit: 'share',
  better: 'higher',
  says: 'How many keep a post.',
};

/** A record that has passed the schema; the place of a field is its path. */
function source(fields: Record<string, unknown>, id = 'own-kpi') {
  const record = kpiType.schema.parse({ ...savesPerReach, ...fields });
  const own: KpiSource = { ...record, id, file: `src/content/kpis/${id}.md` };
  return { ...own, placeOf: (path: readonly (string | number)[]) => ({ file: path.join('.'), line: 1, column: 1 }) };
}

function read(fields: Record<string, unknown>, id?: string) {
  const { value, diagnostics } = readClientKpis([source(fields, id)], catalog);
  return {
    kpi: value.get(id ?? 'own-kpi'),
    found: diagnostics.map((one) => ({ code: one.code, at: one.place.file, ...toText(one, 'en') })),
  };
}

describe("a client's KPI", () => {
  test('is a ratio of sums where it has a denominator', () => {
    const { kpi, found } = read({});
    expect(found).toEqual([]);
    expect(kpi).toMatchObject({
      label: { en: 'Saves per reach', ru: 'Saves per reach' },
      aggregation: 'ratio',
      origin: 'client',
      source: 'src/content/kpis/own-kpi.md',
    });
    const of = [
      ...post('a', '2026-10-02', { saves: 5, reach: 100 }),
      ...post('b', '2026-10-03', { saves: 1, reach: 300 }),
    ];
    const figure = ask({ kpi: 'own-kpi', of, own: kpi === undefined ? [] : [kpi] });
    expect(figure.value).toBe((5 + 1) / (100 + 300));
  });

  test('multiplies a summand', () => {
    const { kpi } = read({
      numerator: [{ metric: 'likes' }, { metric: 'shares', times: 3 }],
      denominator: [],
      over: 'days',
      unit: 'number',
    });
    const of = [...daily('likes', '2026-10-01', [5]), ...daily('shares', '2026-10-01', [2])];
    const figure = ask({ kpi: 'own-kpi', of, own: kpi === undefined ? [] : [kpi] });
    expect(figure).toMatchObject({ value: 5 + 3 * 2, formula: 'Σ (likes + 3 × shares)' });
  });

  test('is the last balance where it is made of balances', () => {
    expect(
      read({ numerator: [{ metric: 'customers' }], denominator: [], over: 'days', unit: 'count' }).kpi?.aggregation,
    ).toBe('last');
  });

  test('counts posts', () => {
    expect(read({ denominator: [{ metric: 'posts' }], unit: 'number' }).found).toEqual([]);
  });
});

describe('what a client cannot ask for', () => {
  const cases: [string, Record<string, unknown>, { code: string; at: string; message: string; help: string }][] = [
    [
      'a metric that is misspelt',
      { numerator: [{ metric: 'save' }] },
      {
        code: 'kpi/unknown-metric',
        at: 'numerator.0.metric',
        message: 'no metric "save"',
        help: 'did you mean "saves"?',
      },
    ],
    [
      'a metric that nobody knows',
      { denominator: [{ metric: 'footfall-per-square-metre' }] },
      {
        code: 'kpi/unknown-metric',
        at: 'denominator.0.metric',
        message: 'no metric "footfall-per-square-metre"',
        help: 'take one of the metrics of docs/metrics.md, or add your own under metrics: in src/content/client.yaml',
      },
    ],
    [
      'people added up over days',
      { numerator: [{ metric: 'reach' }], denominator: [], over: 'days', unit: 'count' },
      {
        code: 'kpi/people-added-up',
        at: 'numerator.0.metric',
        message: '"reach" counts people, and this KPI would add them up',
        help: 'use the KPI "reach" (the platform\'s own number for the period), or write over: posts and call it "sum of post reach"',
      },
    ],
    [
      'a level in a sum',
      { numerator: [{ metric: 'bounce-rate' }] },
      {
        code: 'kpi/level-in-formula',
        at: 'numerator.0.metric',
        message: '"bounce-rate" is a level and cannot be part of a sum or a rate',
        help: 'use the KPI "bounce-rate" as it is, or build the rate from the counts behind it',
      },
    ],
    [
      'a share of nothing',
      { denominator: [] },
      {
        code: 'kpi/share-without-denominator',
        at: 'unit',
        message: 'a share needs a denominator',
        help: 'add denominator: with the metric that it is a share of, or write unit: count',
      },
    ],
    [
      'clicks and euros added up',
      { numerator: [{ metric: 'clicks' }, { metric: 'spend' }] },
      {
        code: 'kpi/mixed-units',
        at: 'numerator.1.metric',
        message: '"spend" is money, the metric before it is a count',
        help: 'keep metrics of one unit on each side of the formula',
      },
    ],
    [
      'clicks as money',
      { numerator: [{ metric: 'clicks' }], denominator: [], over: 'days', unit: 'money' },
      {
        code: 'kpi/wrong-unit',
        at: 'unit',
        message: 'the formula does not give money',
        help: 'write unit: count or unit: number',
      },
    ],
    [
      'clicks for each euro as a share',
      { numerator: [{ metric: 'clicks' }], denominator: [{ metric: 'spend' }], over: 'days' },
      { code: 'kpi/wrong-unit', at: 'unit', message: 'the formula does not give a share', help: 'write unit: number' },
    ],
    [
      'money for each click as a count',
      { numerator: [{ metric: 'spend' }], denominator: [{ metric: 'clicks' }], over: 'days', unit: 'count' },
      { code: 'kpi/wrong-unit', at: 'unit', message: 'the formula does not give a count', help: 'write unit: money' },
    ],
    [
      'posts of days',
      { denominator: [{ metric: 'posts' }], over: 'days', unit: 'number' },
      {
        code: 'kpi/posts-without-posts',
        at: 'denominator.0.metric',
        message: '"posts" can only be a denominator of a KPI over posts',
        help: 'write over: posts, or take the metric "posts-published"',
      },
    ],
  ];

  test.each(cases)('%s', (_name, fields, expected) => {
    expect(read(fields)).toEqual({ kpi: undefined, found: [expected] });
  });

  test("the id of one of Almanac's own", () => {
    const { found } = read({}, 'engagement-rate-by-reach');
    expect(found.map(({ code, help }) => [code, help])).toEqual([
      [
        'kpi/taken-id',
        "rename the file, for example to own-engagement-rate-by-reach.md, or delete it and use Almanac's",
      ],
    ]);
  });

  test('money for each click is money, euros for each euro a share or a number', () => {
    const money = { numerator: [{ metric: 'spend' }], over: 'days' };
    expect(read({ ...money, denominator: [{ metric: 'clicks' }], unit: 'money' }).found).toEqual([]);
    expect(read({ ...money, denominator: [{ metric: 'revenue' }], unit: 'share' }).found).toEqual([]);
    expect(read({ ...money, denominator: [{ metric: 'revenue' }], unit: 'number' }).found).toEqual([]);
  });
});
