import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { daily, post, told } from './fakeMetrics.ts';

const full = (metric: string, from: string, days: number, value: number) =>
  daily(
    metric,
    from,
    Array.from({ length: days }, () => value),
  );

describe('the period before', () => {
  test('a count changes in per cent', () => {
    const of = [...full('likes', '2026-09-01', 30, 10), ...full('likes', '2026-10-01', 31, 12)];
    expect(ask({ kpi: 'likes', of }).comparedWith).toMatchObject({
      period: { id: '2026-09' },
      value: 30 * 10,
      change: 31 * 12 - 30 * 10,
      percentChange: (31 * 12 - 30 * 10) / (30 * 10),
      percentagePoints: null,
      perDays: null,
      note: null,
    });
  });

  test('a rate changes in percentage points', () => {
    const of = [
      ...full('clicks', '2026-09-01', 30, 4),
      ...full('clicks', '2026-10-01', 31, 6),
      ...full('impressions', '2026-09-01', 61, 100),
    ];
    const compared = ask({ kpi: 'click-through-rate', of }).comparedWith;
    expect(compared).toMatchObject({ value: 4 / 100, percentChange: null, note: null });
    expect(compared?.percentagePoints).toBeCloseTo(6 - 4, 12);
  });

  test('from nothing something is new', () => {
    const of = [...full('likes', '2026-09-01', 30, 0), ...full('likes', '2026-10-01', 31, 2)];
    expect(ask({ kpi: 'likes', of }).comparedWith).toMatchObject({
      value: 0,
      change: 31 * 2,
      percentChange: null,
      note: 'new',
    });
  });

  test('from below zero only the difference is told', () => {
    const of = [...full('net-followers', '2026-09-01', 30, -1), ...full('net-followers', '2026-10-01', 31, 2)];
    expect(ask({ kpi: 'net-followers', of }).comparedWith).toMatchObject({
      change: 31 * 2 + 30,
      percentChange: null,
      note: 'negative-base',
    });
  });

  test('without an earlier value there is nothing to compare with', () => {
    expect(ask({ kpi: 'likes', of: full('likes', '2026-10-01', 31, 2) }).comparedWith).toMatchObject({
      value: null,
      change: null,
      note: 'no-earlier-value',
    });
  });

  test('without a value of now the earlier one stands alone', () => {
    expect(ask({ kpi: 'likes', of: full('likes', '2026-09-01', 30, 2) }).comparedWith).toMatchObject({
      value: 60,
      change: null,
      note: null,
    });
  });

  test('eleven days are compared with eleven days', () => {
    const of = [...full('likes', '2026-10-01', 31, 10), ...full('likes', '2026-11-01', 11, 12)];
    const figure = ask({ kpi: 'likes', of, period: '2026-11', asOf: '2026-11-11' });
    expect(figure).toMatchObject({ value: 11 * 12, through: '2026-11-11', coverage: { days: 11, covered: 11 } });
    expect(figure.comparedWith).toMatchObject({ period: { id: '2026-10-01..2026-10-11' }, value: 11 * 10 });
  });

  test('where data ends early, as many days as there are', () => {
    const of = [...full('likes', '2026-10-01', 31, 10), ...full('likes', '2026-11-01', 8, 12)];
    const figure = ask({ kpi: 'likes', of, period: '2026-11', asOf: '2026-11-11' });
    expect(figure).toMatchObject({ through: '2026-11-08', coverage: { days: 11, covered: 8, lastDay: '2026-11-08' } });
    expect(figure.comparedWith?.period.id).toBe('2026-10-01..2026-10-08');
  });

  test('another formula is not compared', () => {
    const of = [...full('engagements', '2026-09-01', 61, 10), ...full('likes', '2026-10-01', 31, 3)];
    const figure = ask({ kpi: 'engagements', of });
    expect(figure).toMatchObject({ value: 31 * 3, formula: 'Σ likes' });
    expect(figure.comparedWith).toMatchObject({ value: 30 * 10, change: null, note: 'formula-changed' });
  });

  test('a balance that is stated weekly is compared with the whole month before', () => {
    const of = [
      told({ metric: 'followers', value: 900, on: '2026-09-28' }),
      told({ metric: 'followers', value: 950, on: '2026-10-26' }),
    ];
    const figure = ask({ kpi: 'followers', of });
    expect(figure.coverage).toMatchObject({ days: 31, covered: 31 });
    expect(figure.comparedWith).toMatchObject({ period: { id: '2026-09' }, value: 900, change: 50 });
  });
});

describe('the 90 days before', () => {
  const base = full('likes', '2026-07-03', 90, 10);

  test('a total is their average for as many days', () => {
    const figure = ask({ kpi: 'likes', of: [...base, ...full('likes', '2026-10-01', 31, 12)] });
    expect(figure.baseline).toMatchObject({
      period: { id: '2026-07-03..2026-09-30' },
      perDays: 31,
      value: 31 * 10,
      percentChange: (31 * 12 - 31 * 10) / (31 * 10),
    });
  });

  test('a rate is that of all of them', () => {
    const of = [
      ...base.map((value) => ({ ...value, metric: 'clicks' })),
      ...full('impressions', '2026-07-03', 90, 200),
      ...daily('clicks', '2026-10-01', [7]),
      ...daily('impressions', '2026-10-01', [100]),
    ];
    expect(ask({ kpi: 'click-through-rate', of }).baseline).toMatchObject({ value: 10 / 200, perDays: null });
  });

  test('what is lost of those at the start is taken for as long', () => {
    const of = [
      told({ metric: 'customers', value: 100, on: '2026-07-03' }),
      ...full('lost-customers', '2026-07-03', 90, 1),
      told({ metric: 'customers', value: 200, on: '2026-10-01' }),
      ...full('lost-customers', '2026-10-01', 31, 1),
    ];
    expect(ask({ kpi: 'churn', of }).baseline).toMatchObject({ perDays: 31 });
    expect(ask({ kpi: 'churn', of }).baseline?.value).toBeCloseTo((90 / 100) * (31 / 90), 12);
    expect(ask({ kpi: 'retention', of }).baseline?.value).toBeCloseTo(1 - (90 / 100) * (31 / 90), 12);
  });

  test('growth is the average growth for as long', () => {
    const of = [
      told({ metric: 'followers', value: 1000, on: '2026-07-03' }),
      told({ metric: 'followers', value: 1090, on: '2026-09-30' }),
      told({ metric: 'followers', value: 1200, on: '2026-10-31' }),
    ];
    expect(ask({ kpi: 'follower-growth-rate', of }).baseline?.value).toBeCloseTo((90 / 1000) * (31 / 90), 12);
  });

  test('a single balance has not grown: nothing was compared', () => {
    const weekly = ['2026-09-28', '2026-10-05', '2026-10-12'].map((on, index) =>
      told({ metric: 'followers', value: 1000 + 10 * index, on }),
    );
    const growth = (period: string) => ask({ kpi: 'follower-growth-rate', of: weekly, period }).value;
    // Week 41 begins on Monday the 5th, the day of its only balance.
    expect(growth('2026-W41')).toBeNull();
    expect(growth('2026-10')).toBeCloseTo(20 / 1000, 12);
    expect(
      ask({
        kpi: 'churn',
        of: [told({ metric: 'customers', value: 50, on: '2026-10-01' }), ...daily('lost-customers', '2026-10-01', [1])],
      }).value,
    ).toBe(1 / 50);
  });

  test('posts are taken for as many days too', () => {
    const of = [...post('a', '2026-07-10', { reach: 900 }), ...post('b', '2026-10-02', { reach: 400 })];
    expect(ask({ kpi: 'sum-of-post-reach', of }).baseline).toMatchObject({ perDays: 31 });
    expect(
      ask({ kpi: 'first-response-time', of: post('m', '2026-09-01', { 'first-response': 60 }) }).baseline,
    ).toMatchObject({
      value: 60,
      perDays: null,
    });
  });

  test('less than half of them is no baseline', () => {
    const of = [...full('likes', '2026-09-01', 30, 10), ...full('likes', '2026-10-01', 31, 12)];
    expect(ask({ kpi: 'likes', of }).baseline).toMatchObject({
      value: null,
      note: 'no-earlier-value',
      coverage: { days: 90, covered: 30 },
    });
  });
});
