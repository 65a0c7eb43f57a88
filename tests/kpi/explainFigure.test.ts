import { expect, test } from 'vitest';
import { explainFigure, rowsText } from '../../src/lib/kpi/explainFigure.ts';
import { figureCode } from '../../src/lib/kpi/figureCode.ts';
import { figuresJson } from '../../src/lib/kpi/figuresJson.ts';
import { ask, kpis } from './ask.ts';
import { catalog, daily, post, told } from './fakeMetrics.ts';

const first = '2026-10-01';
const numbers = (kpi: string, of: Parameters<typeof ask>[0]['of']) =>
  explainFigure(ask({ kpi, of }), kpis.get(kpi), 'en').withNumbers;

test('the formula is told with its numbers', () => {
  expect(
    numbers('engagement-rate-by-reach', post('a', first, { likes: 60, comments: 12, shares: 11, reach: 1500 })),
  ).toBe('(60 + 12 + 11) ÷ 1500');
  expect(numbers('cost-per-mille', [...daily('spend', first, [900]), ...daily('impressions', first, [4000])])).toBe(
    '900 ÷ 4000 × 1000',
  );
  expect(numbers('churn', daily('lost-customers', first, [3]))).toBe('');
  const customers = [...daily('lost-customers', first, [3]), ...daily('customers', first, [60])];
  expect(numbers('retention', customers)).toBe('1 − 3 ÷ 60');
  expect(numbers('follower-growth-rate', daily('followers', first, [800, 820]))).toBe('(820 − 800) ÷ 800');
  expect(numbers('first-response-time', post('m', first, { 'first-response': 60 }))).toBe('median of 1 values');
  expect(numbers('likes', daily('likes', first, [4, 5]))).toBe('9');
  expect(numbers('reach', daily('reach', first, [4, 5]))).toBe('?');
});

test('what is told of a figure', () => {
  const of = [4, 5].map((value, index) =>
    told({
      metric: 'likes',
      value,
      on: `2026-10-0${index + 1}`,
      cell: { file: 'data/a.csv', row: index + 2, column: 'Likes' },
    }),
  );
  expect(explainFigure(ask({ kpi: 'likes', of }), kpis.get('likes'), 'ru')).toMatchObject({
    id: 'likes/instagram/2026-10',
    code: figureCode('likes/instagram/2026-10'),
    label: 'Отметки «Нравится»',
    says: 'Всё за период, сложенное.',
    formula: 'Σ likes',
    value: 9,
    scope: 'instagram',
    period: '2026-10',
    sources: [{ file: 'data/a.csv', sha256: 'hash of data/a.csv', column: 'Likes', rows: '2–3' }],
  });
});

test('a figure of no KPI has no words', () => {
  expect(explainFigure(ask({ kpi: 'happiness', of: [] }), undefined, 'en')).toMatchObject({
    label: null,
    says: null,
    withNumbers: '',
    reason: 'unknown-kpi',
  });
});

test('rows are told as people write them', () => {
  expect(
    rowsText([
      { from: 2, to: 32 },
      { from: 40, to: 40 },
    ]),
  ).toBe('2–32, 40');
});

test('a code is short, stable and different for each id', () => {
  // printf 'likes/instagram/2026-10' | sha256sum → 4a68c5c9…: 01001 01001 10100 01100 01011 10010.
  expect(figureCode('likes/instagram/2026-10')).toBe('F99MCBJ');
  const codes = [...catalog.keys()].map((metric) => figureCode(`${metric}/instagram/2026-10`));
  expect(new Set(codes).size).toBe(catalog.size);
  for (const code of codes) expect(code).toMatch(/^F[0-9A-HJKMNP-TV-Z]{6}$/);
});

test('the JSON of figures has a version and is sorted by id', () => {
  const of = [...daily('likes', first, [4]), ...post('a', first, { likes: 3 })];
  const figures = [ask({ kpi: 'likes', of, objects: ['a'] }), ask({ kpi: 'comments', of })];
  const json = figuresJson(figures, '2026-12-31');
  expect(json).toMatchObject({ version: 1, asOf: '2026-12-31' });
  expect(json.figures.map(({ id, scope }) => [id, scope])).toEqual([
    ['comments/instagram/2026-10', { id: 'instagram', channels: ['instagram'] }],
    ['likes/instagram:some/2026-10', { id: 'instagram:some', channels: ['instagram'] }],
  ]);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
