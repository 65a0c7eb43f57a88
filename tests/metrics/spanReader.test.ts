import { expect, it } from 'vitest';
import { toIsoDay } from '../../src/lib/metrics/cells/epochDay.ts';
import { momentOfId } from '../../src/lib/metrics/cells/momentOfId.ts';
import { momentReader } from '../../src/lib/metrics/cells/momentReader.ts';
import { spanReader } from '../../src/lib/metrics/cells/spanReader.ts';
import { declaredPreset } from '../../src/lib/metrics/presets/declared.ts';

it.each([
  ['Thu, 5 Feb 2026', '2026-02-05..2026-02-05'],
  ['2026-02-05', '2026-02-05..2026-02-05'],
  ['5 Feb 2026 - 7 Feb 2026', '2026-02-05..2026-02-07'],
  ['7 Feb 2026 - 5 Feb 2026', undefined],
  ['4th quarter 2023', '2023-10-01..2023-12-31'],
  ['Q1 2024', '2024-01-01..2024-03-31'],
  ['February 2024', '2024-02-01..2024-02-29'],
  ['Dec 2023', '2023-12-01..2023-12-31'],
  ['5th quarter 2023', undefined],
  ['Smarch 2024', undefined],
  ['Q1 1700', undefined],
  ['12 AM', 'hour 12 AM'],
  ['00 - 01', 'hour 00 - 01'],
  ['23:00', 'hour 23:00'],
  ['--', null],
])('a step of an axis: %s', (cell, expected) => {
  const span = spanReader('named month')(cell);
  const told =
    span === null || span === undefined
      ? span
      : 'hour' in span
        ? `hour ${span.hour}`
        : `${toIsoDay(span.from)}..${toIsoDay(span.to)}`;
  expect(told).toBe(expected);
});

it.each([
  ['2030000000000000001', 'x', { day: '2026-03-06', time: '19:18' }],
  ['https://www.tiktok.com/@cafe/video/7615000000000000000', 'tiktok', { day: '2026-03-08', time: '21:29' }],
  ['17', 'x', null],
  ['100000000000000000', 'tiktok', null],
  ['99999999999999999999', 'tiktok', null],
] as const)('the moment in the id %s of %s', (id, ids, expected) => {
  expect(momentOfId(id, ids, 'UTC')).toEqual(expected);
});

it.each([
  ['month and day', 'March 8', undefined],
  ['iso hh:mm, client', '2026-03-08 25:00', undefined],
  ['iso hh:mm, client', '2026-03-08', { day: '2026-03-08', time: null }],
  ['month/day/year hh:mm:ss AM, US Pacific', '02/19/2026 12:00:00 AM', { day: '2026-02-19', time: '08:00' }],
  ['iso', '-', null],
] as const)('a moment as %s: %s', (grammar, cell, expected) => {
  expect(momentReader(grammar, 'UTC')(cell)).toEqual(expected);
});

it('declares a preset from columns', () => {
  const { grain, columns } = declaredPreset({
    Id: 'object',
    When: { published: 'iso-with-hour' },
    Land: { breakdown: 'country' },
    Share: { metric: 'bounce-rate', percent: true },
    Note: 'ignore',
  });
  expect(grain).toBe('lifetime');
  expect(columns.map(({ as }) => as)).toEqual(['object', 'published', 'breakdown', 'metric', 'ignored']);
  expect(declaredPreset({ Views: { metric: 'views' } }).grain).toBe('period');
  expect(declaredPreset({ Posted: { published: 'iso' } }).columns[0]).toMatchObject({ moments: 'iso' });
});
