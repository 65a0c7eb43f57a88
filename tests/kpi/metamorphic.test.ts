import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresJson } from '../../src/lib/kpi/figuresJson.ts';
import { monthOf } from '../../src/lib/kpi/periods.ts';
import type { Observation } from '../../src/lib/metrics/observation.ts';
import { figuresOf } from './ask.ts';
import { told } from './fakeMetrics.ts';

const seed = { seed: 20261112, numRuns: 30 };
const asked = [
  'engagements',
  'click-through-rate',
  'churn',
  'followers',
  'follower-growth-rate',
  'cost-per-mille',
  'engagement-rate-by-reach',
  'engagement-rate-by-day',
  'first-response-time',
];
const dayMetrics = ['likes', 'comments', 'clicks', 'impressions', 'lost-customers', 'customers', 'followers', 'spend'];
const postMetrics = ['likes', 'shares', 'reach', 'first-response'];

const dayValue = fc
  .record({
    metric: fc.constantFrom(...dayMetrics),
    channel: fc.constantFrom('instagram', 'facebook'),
    day: fc.integer({ min: 1, max: 30 }),
    month: fc.constantFrom('07', '08', '09', '10', '11'),
    value: fc.integer({ min: 0, max: 5000 }),
  })
  .map(({ day, month, ...rest }) => ({ ...rest, on: `2026-${month}-${String(day).padStart(2, '0')}` }));

const postValue = fc
  .record({
    metric: fc.constantFrom(...postMetrics),
    channel: fc.constantFrom('instagram', 'facebook'),
    object: fc.constantFrom('a', 'b', 'c'),
    value: fc.integer({ min: 0, max: 5000 }),
  })
  .map((fields) => ({ ...fields, grain: 'lifetime' as const, from: '2026-10-09', to: '2026-11-11' }));

/** As the store answers: one value for each natural key. */
const observations = fc
  .tuple(
    fc.uniqueArray(dayValue, { maxLength: 80, selector: ({ metric, channel, on }) => `${metric} ${channel} ${on}` }),
    fc.uniqueArray(postValue, {
      maxLength: 24,
      selector: ({ metric, channel, object }) => `${metric} ${channel} ${object}`,
    }),
  )
  .map(([days, posts]) => [...days, ...posts].map((fields) => told(fields)));

function figuresFrom(of: readonly Observation[]) {
  const figures = figuresOf({ of, asOf: '2026-11-11' });
  const scopes = [['instagram'], ['instagram', 'facebook']].map((channels) => ({ id: channels.join('+'), channels }));
  for (const kpi of asked)
    for (const scope of scopes)
      for (const day of ['2026-10-01', '2026-11-01']) figures.of({ kpi, scope, period: monthOf(day) });
  return figures.all();
}

describe('figures of generated data', { timeout: 60_000 }, () => {
  test('do not depend on the order of the observations', () => {
    const shuffled = observations.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length, maxLength: of.length })),
    );
    fc.assert(
      fc.property(shuffled, ([of, other]) => {
        expect(figuresFrom(other)).toEqual(figuresFrom(of));
      }),
      seed,
    );
  });

  test("do not change when a channel's rows stand in two files", () => {
    const without = (of: readonly Observation[]) => figuresFrom(of).map(({ sources: _sources, ...rest }) => rest);
    fc.assert(
      fc.property(observations, fc.func(fc.boolean()), (of, isSecond) => {
        const split = of.map((value, index) =>
          isSecond(index) ? { ...value, cell: { ...value.cell, file: 'data/second.csv' } } : value,
        );
        expect(without(split)).toEqual(without(of));
      }),
      seed,
    );
  });

  test('are numbers or null with a reason, and every number has its rows', () => {
    fc.assert(
      fc.property(observations, (of) => {
        for (const { value, reason, sources, operands, posts } of figuresFrom(of)) {
          expect(value === null ? reason !== null : Number.isFinite(value) && reason === null).toBe(true);
          if (value === null) continue;
          expect(Object.is(value, -0)).toBe(false);
          expect(sources.length).toBeGreaterThan(0);
          expect(operands.every((operand) => operand.value !== null)).toBe(true);
          expect(posts === null || posts.counted > 0).toBe(true);
        }
      }),
      seed,
    );
  });

  test('change only where they stand on the cell that changed', () => {
    const changed = observations
      .filter(({ length }) => length > 0)
      .chain((of) => fc.tuple(fc.constant(of), fc.nat(of.length - 1)));
    fc.assert(
      fc.property(changed, ([of, at]) => {
        const { file, row } = (of[at] as Observation).cell;
        const before = figuresFrom(of);
        const after = figuresFrom(
          of.map((value, index) => (index === at ? { ...value, value: value.value + 1 } : value)),
        );
        for (const [index, figure] of before.entries()) {
          const isOn = figure.sources.some(
            (source) => source.file === file && source.rows.some(({ from, to }) => from <= row && row <= to),
          );
          if (!isOn) expect(after[index]?.value).toBe(figure.value);
        }
      }),
      seed,
    );
  });

  test('survive JSON', () => {
    fc.assert(
      fc.property(observations, (of) => {
        const json = figuresJson(figuresFrom(of), '2026-11-11');
        expect(JSON.parse(JSON.stringify(json))).toEqual(json);
      }),
      { ...seed, numRuns: 20 },
    );
  });
});
