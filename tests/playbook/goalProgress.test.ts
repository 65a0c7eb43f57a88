import { describe, expect, test } from 'vitest';
import { openFigures } from '../../src/lib/kpi/openFigures.ts';
import type { PlanFacts } from '../../src/lib/kpi/planFacts.ts';
import { kpiRegistry } from '../../src/lib/kpi/registry.ts';
import type { Observation } from '../../src/lib/metrics/observation.ts';
import { goalProgress } from '../../src/lib/playbook/goalProgress.ts';
import { catalog, daily, fakeMetrics, post, told } from '../kpi/fakeMetrics.ts';
import { tinyPlaybook } from './tinyPlaybook.ts';

const subscriptions = {
  title: 'New subscriptions',
  difficulty: 'weak-sales',
  problem: 'Few subscribe.',
  objective: 'More do.',
  kpi: 'subscriptions',
  channels: ['instagram'],
  target: 300,
  start: '2026-11-01',
  due: '2026-11-30',
};

/** What a goal has come to on 15 November: half of the month. */
function progress(
  goal: Record<string, unknown>,
  of: readonly Observation[],
  asOf = '2026-11-15',
  planned: ReturnType<PlanFacts['count']> = { value: null, sources: [] },
) {
  const tiny = tinyPlaybook({ goals: { one: { ...subscriptions, ...goal } } }, { asOf });
  const metrics = fakeMetrics(of);
  const kpis = kpiRegistry(catalog);
  const plan = { count: () => planned };
  const figures = openFigures({ metrics, plan, kpis, catalog, rules: tiny.client.reporting, asOf });
  const record = tiny.records.goals.get('one');
  if (record === undefined) throw new Error('no goal');
  return goalProgress({ ...tiny, catalog, kpis, metrics, figures }, record);
}

const tenADay = daily(
  'subscriptions',
  '2026-09-20',
  Array.from({ length: 57 }, () => 10),
);

test('what rests on nothing has no pace: nobody is behind before the first post is planned', () => {
  const goal = { kpi: 'posts-out', target: 12 };
  expect(progress(goal, [], '2026-11-15', { value: 0, sources: [] })).toMatchObject({ status: 'no-data', pace: null });
  const row = { file: 'src/content/posts/a.md', sha256: 'a', column: 'date', rows: [{ from: 3, to: 3 }] };
  // 3 of 12 on half of the days.
  expect(progress(goal, [], '2026-11-15', { value: 3, sources: [row] })).toMatchObject({ pace: { pace: 0.5 } });
});

describe('a total', () => {
  const half = progress({}, tenADay);

  test('is on its line with half of it on half of the days', () => {
    expect(half).toMatchObject({
      status: 'on-track',
      target: 300,
      reached: false,
      figure: { id: 'subscriptions/instagram/2026-11-01..2026-11-30', value: 150 },
      pace: { attainment: 0.5, expected: 150, pace: 1, shortfall: 150, neededPerDay: 10 },
      forecast: { forecast: { value: 300, low: 300, high: 300 }, reason: null },
    });
  });

  test('has a day of its chart for each day, with values as far as the data goes', () => {
    expect(half.series).toHaveLength(30);
    expect(half.series[0]).toEqual({ day: '2026-11-01', value: 10, target: 300, expected: 10, former: null });
    expect(half.series[14]).toEqual({ day: '2026-11-15', value: 150, target: 300, expected: 150, former: null });
    expect(half.series[15]).toEqual({ day: '2026-11-16', value: null, target: 300, expected: 160, former: null });
  });

  test('late data is not a slow week: days count as far as the data goes', () => {
    const late = progress({}, tenADay.slice(0, -5));
    expect(late).toMatchObject({
      status: 'on-track',
      pace: { expected: 100, pace: 1 },
      figure: { through: '2026-11-10' },
    });
  });

  test('keeps the target of each day', () => {
    const targetChanges = [{ on: '2026-11-08', from: 300, to: 600, reason: 'More people, more money.' }];
    const changed = progress({ target: 600, targetChanges }, tenADay);
    expect(changed).toMatchObject({ target: 600, status: 'behind', pace: { pace: 0.5 } });
    expect(changed.series[6]).toMatchObject({ day: '2026-11-07', target: 300, expected: 70 });
    expect(changed.series[7]).toMatchObject({ day: '2026-11-08', target: 600, expected: 160 });
    // The old line goes on from the day of the change: 300 × 8 of 30 days.
    expect(changed.series[6]).toMatchObject({ former: null });
    expect(changed.series[7]).toMatchObject({ former: (300 * 8) / 30 });
    expect(changed.series[29]).toMatchObject({ former: 300 });
  });

  test.each([
    ['behind', { target: 400 }, '2026-11-15'],
    ['at-risk', { target: 350 }, '2026-11-15'],
    ['not-started', {}, '2026-10-31'],
    ['over', { due: '2026-11-10' }, '2026-11-15'],
    ['no-target', { target: undefined }, '2026-11-15'],
    ['no-target', { target: '5%' }, '2026-11-15'],
    ['no-target', { kpi: undefined }, '2026-11-15'],
    ['not-started', { kpi: undefined }, '2026-10-31'],
    ['no-data', { channels: ['telegram'] }, '2026-11-15'],
  ])('%s: %o on %s', (status, goal, asOf) => {
    expect(progress(goal, tenADay, asOf).status).toBe(status);
  });

  test('says whether a goal that is over was reached', () => {
    expect(progress({ target: 100, due: '2026-11-10' }, tenADay)).toMatchObject({ status: 'over', reached: true });
    expect(progress({ target: 101, due: '2026-11-10' }, tenADay)).toMatchObject({
      reached: false,
      pace: { shortfall: 1 },
    });
  });

  test('of all channels when it names none', () => {
    const of = [...tenADay, ...daily('subscriptions', '2026-11-01', [7], { channel: 'telegram' })];
    expect(progress({ channels: [] }, of).figure).toMatchObject({ value: 150 + 7, scope: { id: 'all' } });
  });

  test('of several channels in one order', () => {
    expect(progress({ channels: ['telegram', 'instagram'] }, tenADay).figure?.scope).toEqual({
      id: 'instagram+telegram',
      channels: ['instagram', 'telegram'],
    });
  });
});

describe('a cost', () => {
  const euroADay = daily(
    'spend',
    '2026-11-01',
    Array.from({ length: 15 }, () => 4000),
  );

  test('is in minor units, and half of it on half of the days is on the line', () => {
    expect(progress({ kpi: 'spend', target: 1200 }, euroADay)).toMatchObject({
      status: 'on-track',
      target: 120_000,
      figure: { value: 60_000, currency: 'EUR' },
      pace: { pace: 1, shortfall: 0 },
    });
  });

  test('is behind when it runs ahead', () => {
    expect(progress({ kpi: 'spend', target: 900 }, euroADay)).toMatchObject({
      status: 'behind',
      pace: { pace: 45_000 / 60_000 },
    });
  });
});

describe('a balance', () => {
  const balances = [
    told({ metric: 'followers', value: 800, on: '2026-10-31' }),
    told({ metric: 'followers', value: 900, on: '2026-11-15' }),
  ];

  test('walks from where it stood at the start', () => {
    expect(progress({ kpi: 'followers', target: 1000 }, balances)).toMatchObject({
      baseline: 800,
      status: 'on-track',
      pace: { attainment: 0.5, expected: 900, pace: 1 },
      forecast: { reason: 'not-a-total' },
    });
  });

  test('or from the baseline that the goal states', () => {
    const baseline = { value: 700, from: '2026-10-01', to: '2026-10-31' };
    expect(progress({ kpi: 'followers', target: 1000, baseline }, balances)).toMatchObject({
      baseline: 700,
      pace: { attainment: 200 / 300, expected: 850 },
    });
  });

  test('without a start is measured against the target itself', () => {
    expect(progress({ kpi: 'followers', target: 1000 }, balances.slice(1))).toMatchObject({
      baseline: null,
      status: 'at-risk',
      pace: { expected: 1000, pace: 0.9 },
    });
  });
});

describe('a rate', () => {
  test('is wanted every day', () => {
    const of = post('a', '2026-11-03', { likes: 40, reach: 1000 });
    expect(progress({ kpi: 'engagement-rate-by-reach', target: '5%' }, of)).toMatchObject({
      target: 0.05,
      status: 'at-risk',
      pace: { expected: 0.05, neededPerDay: null },
      forecast: { forecast: null, reason: 'not-a-total' },
    });
  });

  test('of time is better when it is less', () => {
    const of = post('m', '2026-11-03', { 'first-response': 3000 });
    expect(progress({ kpi: 'first-response-time', target: '60 min' }, of)).toMatchObject({
      target: 3600,
      status: 'on-track',
      reached: true,
      pace: { pace: 1.2 },
    });
  });
});
