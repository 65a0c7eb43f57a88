import { describe, expect, test } from 'vitest';
import { formulaRows } from '../../src/lib/kpi/registry.ts';
import { ask, kpis } from './ask.ts';
import { catalog, daily, post, told } from './fakeMetrics.ts';
import { formulaCases } from './formulaCases.ts';

describe('a KPI with a formula, worked out by hand', () => {
  test.each(Object.entries(formulaCases))(
    '%s',
    (kpi, { of = [], plan = {}, channels = ['instagram'], ...expected }) => {
      const figure = ask({ kpi, of, plan, channels });
      expect(figure.reason).toBeNull();
      expect(figure.value).toBeCloseTo(expected.value, 12);
      expect(figure.formula).toBe(expected.formula);
      expect(figure.sources.length).toBeGreaterThan(0);
    },
  );

  test('every formula of the registry has a case', () => {
    expect(Object.keys(formulaCases).toSorted()).toEqual(Object.keys(formulaRows).toSorted());
  });
});

const ofMetric = [...kpis.values()].filter(({ id }) => catalog.has(id) && !Object.hasOwn(formulaRows, id));
const ofPosts = [...kpis.values()].filter(({ id }) => id.startsWith('sum-of-post-'));

describe('the plain row of a metric', () => {
  test.each(ofMetric.map(({ id }) => id))('%s', (id) => {
    const whole = { grain: 'month', from: '2026-10-01', to: '2026-10-31' } as const;
    const cases = {
      flow: { of: daily(id, '2026-10-01', [20, 0, 22]), value: 20 + 0 + 22 },
      stock: { of: daily(id, '2026-10-01', [20, 25, 22]), value: 22 },
      unique: { of: [told({ metric: id, value: 42, ...whole })], value: 42 },
      level: { of: [told({ metric: id, value: 42, ...whole })], value: 42 },
    };
    const { of, value } = cases[catalog.get(id)?.kind ?? 'flow'];
    expect(ask({ kpi: id, of })).toMatchObject({ value, reason: null });
  });

  test('there is one for each metric', () => {
    const ids = new Set([...kpis.keys()]);
    expect([...catalog.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });
});

test.each(ofPosts.map(({ id }) => id))('%s adds up what posts gathered', (id) => {
  const metric = id.slice('sum-of-post-'.length);
  const of = [...post('a', '2026-10-02', { [metric]: 30 }), ...post('b', '2026-10-31', { [metric]: 12 })];
  expect(ask({ kpi: id, of }).value).toBe(30 + 12);
});

test('every KPI is of one of these three kinds, so that each has a case', () => {
  expect(ofMetric.length + ofPosts.length + Object.keys(formulaCases).length).toBe(kpis.size);
});

test.each([...kpis.values()])('$id says what it is in both languages', ({ label, says }) => {
  expect(label.en).toMatch(/[A-Za-z]/);
  expect(label.ru).toMatch(/[А-Яа-яA-Z]/);
  expect(says.en).toMatch(/\.$/);
  expect(says.ru).toMatch(/[а-яё].*\.$/);
});
