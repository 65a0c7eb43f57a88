import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { daily, post, told } from './fakeMetrics.ts';

test('a ratio is the sum of one side over the sum of the other, never a mean of ratios', () => {
  const figure = ask({
    kpi: 'click-through-rate',
    of: [...daily('clicks', '2026-10-01', [1, 9]), ...daily('impressions', '2026-10-01', [10, 190])],
  });
  expect(figure.value).toBe((1 + 9) / (10 + 190));
  expect(figure.formula).toBe('Σ clicks ÷ Σ impressions');
  expect(figure.id).toBe('click-through-rate/instagram/2026-10');
  expect(figure.code).toMatch(/^F[0-9A-HJKMNP-TV-Z]{6}$/);
  expect(figure.coverage).toMatchObject({ days: 31, covered: 2 });
});

test('engagements are made of the parts that a channel knows', () => {
  const figure = ask({
    kpi: 'engagement-rate-by-reach',
    of: [
      ...post('a', '2026-10-02', { likes: 60, comments: 12, shares: 11, reach: 1000 }),
      ...post('b', '2026-10-05', { likes: 10, comments: 0, shares: 7, reach: 500 }),
    ],
  });
  expect(figure.value).toBe((60 + 12 + 11 + 10 + 0 + 7) / (1000 + 500));
  expect(figure.formula).toBe('Σ (likes + comments + shares) ÷ Σ reach, over posts');
  expect(figure.posts).toEqual({ counted: 2, leftOut: 0 });
});

test('people are never added up over days', () => {
  const figure = ask({ kpi: 'reach', of: daily('reach', '2026-10-01', [100, 100]) });
  expect(figure).toMatchObject({ value: null, reason: 'unique-not-summable' });
});

test('the number of people that the platform states for exactly the period counts', () => {
  const figure = ask({
    kpi: 'reach',
    of: [told({ metric: 'reach', value: 150, grain: 'month', from: '2026-10-01', to: '2026-10-31' })],
  });
  expect(figure).toMatchObject({ value: 150, reason: null, formula: 'reach of the whole period' });
});
