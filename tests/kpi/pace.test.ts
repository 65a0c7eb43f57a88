import { describe, expect, test } from 'vitest';
import { bandOf, type PaceInput, paceOf } from '../../src/lib/kpi/pace.ts';
import { levelIn, targetOn } from '../../src/lib/kpi/targets.ts';

/** Day 46 of 92: half of the period. */
const half = { elapsed: 46, days: 92, start: 0, better: 'higher' } as const;
const cases: [string, PaceInput, ReturnType<typeof paceOf>][] = [
  [
    'a total: 400 of 900 where 450 were due',
    { ...half, kind: 'total', actual: 400, target: 900 },
    { attainment: 400 / 900, expected: 450, pace: 400 / 450, shortfall: 500, neededPerDay: 500 / 46 },
  ],
  [
    'a cost: 600 of 1000 spent where 500 were due',
    { ...half, kind: 'total', better: 'lower', actual: 600, target: 1000 },
    { attainment: 0.6, expected: 500, pace: 500 / 600, shortfall: 0, neededPerDay: 400 / 46 },
  ],
  [
    'a balance: from 800 to 1000, now 900',
    { ...half, kind: 'balance', start: 800, actual: 900, target: 1000 },
    { attainment: 0.5, expected: 900, pace: 1, shortfall: 100, neededPerDay: 100 / 46 },
  ],
  [
    'a balance that is to fall: from 100 to 60, now 90 where 80 was due',
    { ...half, kind: 'balance', better: 'lower', start: 100, actual: 90, target: 60 },
    { attainment: 10 / 40, expected: 80, pace: 0.5, shortfall: 30, neededPerDay: -30 / 46 },
  ],
  [
    'a rate: the target is wanted every day',
    { ...half, kind: 'level', actual: 0.04, target: 0.05 },
    { attainment: 0.04 / 0.05, expected: 0.05, pace: 0.8, shortfall: 0.05 - 0.04, neededPerDay: null },
  ],
  [
    'a response time: 50 minutes where 60 are allowed',
    { ...half, kind: 'level', better: 'lower', actual: 3000, target: 3600 },
    { attainment: 3000 / 3600, expected: 3600, pace: 3600 / 3000, shortfall: 0, neededPerDay: null },
  ],
  [
    'the last day: nothing is left to bring it',
    { ...half, kind: 'total', elapsed: 92, actual: 950, target: 900 },
    { attainment: 950 / 900, expected: 900, pace: 950 / 900, shortfall: 0, neededPerDay: null },
  ],
  [
    'a target of nothing has no quotient',
    { ...half, kind: 'total', actual: 3, target: 0 },
    { attainment: null, expected: 0, pace: null, shortfall: 0, neededPerDay: -3 / 46 },
  ],
];

test.each(cases)('%s', (_name, input, expected) => {
  const pace = paceOf(input);
  expect(pace.shortfall).toBeCloseTo(expected.shortfall, 12);
  expect(pace.pace === null ? null : pace.pace.toFixed(9)).toBe(
    expected.pace === null ? null : expected.pace.toFixed(9),
  );
  expect(pace).toMatchObject({
    attainment: expected.attainment,
    expected: expected.expected,
    neededPerDay: expected.neededPerDay,
  });
});

test.each([
  [1, 'on-track'],
  [1.4, 'on-track'],
  [0.999, 'at-risk'],
  [0.8, 'at-risk'],
  [0.04 / 0.05, 'at-risk'],
  [0.799, 'behind'],
  [0, 'behind'],
  [null, 'on-track'],
])('a pace of %s is %s', (pace, band) => {
  expect(bandOf(pace, { onTrackFrom: 1, atRiskFrom: 0.8 })).toBe(band);
});

describe('levels', () => {
  test.each([
    ['count', { value: 900, unit: 'number' }, 900],
    ['money', { value: 1250.5, unit: 'number' }, 125_050],
    ['share', { value: 0.05, unit: 'share' }, 0.05],
    ['seconds', { value: 3600, unit: 'seconds' }, 3600],
    ['share', { value: 5, unit: 'number' }, null],
    ['seconds', { value: 60, unit: 'number' }, null],
    ['count', { value: 0.05, unit: 'share' }, null],
  ] as const)('%s of %o', (unit, quantity, level) => {
    expect(levelIn(unit, quantity)).toBe(level);
  });

  test('a target that changed is, on each day, the one of that day', () => {
    const of = (value: number) => ({ value, unit: 'number' }) as const;
    const changes = [
      { on: '2026-11-02', from: of(800), to: of(900) },
      { on: '2026-09-21', to: of(800) },
    ];
    const levels = ['2026-09-01', '2026-09-21', '2026-11-01', '2026-11-02'].map(
      (day) => targetOn(day, of(900), changes).value,
    );
    expect(levels).toEqual([800, 800, 800, 900]);
    expect(targetOn('2026-10-01', of(700), [{ on: '2026-10-05', from: of(650), to: of(700) }])).toEqual(of(650));
    expect(targetOn('2026-10-01', of(700), [])).toEqual(of(700));
  });
});
