import { describe, expect, it } from 'vitest';
import { type DayGrammar, type DayGrammarRow, dayGrammars } from '../../src/lib/metrics/cells/dayGrammars.ts';
import { dayReader } from '../../src/lib/metrics/cells/dayReader.ts';
import { toIsoDay } from '../../src/lib/metrics/cells/epochDay.ts';
import { momentReader } from '../../src/lib/metrics/cells/momentReader.ts';
import { dayReadings } from '../../src/lib/metrics/cells/otherReadings.ts';

it.each<[DayGrammar, string, string | null | undefined]>([
  ['iso', '2026-11-02', '2026-11-02'],
  ['iso', '2024-02-29', '2024-02-29'],
  ['iso', '2026-02-29', undefined],
  ['iso', '2026-02-30', undefined],
  ['iso', '02.11.2026', undefined],
  ['iso', '45963', undefined],
  ['iso', '', null],
  ['iso-with-hour', '2026-03-07T01:00:00', '2026-03-07'],
  ['compact', '20260307', '2026-03-07'],
  ['year/month/day', '2026/03/07', '2026-03-07'],
  ['month/day/year', '3/7/2026', '2026-03-07'],
  ['day/month/year', '7/3/2026', '2026-03-07'],
  ['day/month/year', '7/13/2026', undefined],
  ['day.month.year', '07.03.2026', '2026-03-07'],
  ['month-name day year', 'Sat, Sep 6, 2025', '2025-09-06'],
  ['month-name day year', 'Dec 18, 2022', '2022-12-18'],
  ['day month-name year', 'Thu, 5 Feb 2026', '2026-02-05'],
  ['day month-name year', '27 January 2026', '2026-01-27'],
  ['day month-name year', '16 de febrero de 2026', '2026-02-16'],
])('%s reads %j as %s', (grammar, cell, expected) => {
  const day = dayReader(grammar)(cell);
  expect(typeof day === 'number' ? toIsoDay(day) : day).toBe(expected);
});

it.each(Object.entries<DayGrammarRow>(dayGrammars).filter(([, { isRelative }]) => !isRelative))(
  '%s reads its own example',
  (_, { example, read }) => {
    expect(toIsoDay(read(example) ?? 0)).toBe('2026-11-02');
  },
);

it.each([
  'February 28',
  'Feb 28',
  '28 February',
  '28 de febrero',
  '28 de fevereiro',
  '28. Februar',
  '28 février',
  '28 февраля',
  '28 febbraio',
  '28 tháng 2',
  '2月28日',
  '2월 28일',
])('keeps month and day of %s until the year is known', (cell) => {
  expect(toIsoDay(dayGrammars['month and day'].read(cell) ?? 0)).toBe('2000-02-28');
});

it.each(['February', '30 February', 'day 28', '28/02', ''])('refuses %j as a month and a day', (cell) => {
  expect(dayGrammars['month and day'].read(cell)).toBe(undefined);
});

describe('moments are told in the zone of the client', () => {
  it.each([
    ['month/day/year hh:mm, US Pacific', '03/07/2026 23:30', 'Europe/Moscow', '2026-03-08', '10:30'],
    ['month/day/year hh:mm, US Pacific', '03/09/2026 09:00', 'Europe/Moscow', '2026-03-09', '19:00'],
    ['month/day/year hh:mm:ss AM, US Pacific', '02/19/2026 04:29:18 PM', 'UTC', '2026-02-20', '00:29'],
    ['iso hh:mm +0000', '2026-01-31 23:32 +0000', 'Europe/Berlin', '2026-02-01', '00:32'],
    ['year/month/day hh:mm:ss, UTC', '2026/10/31 18:19:10', 'Asia/Tokyo', '2026-11-01', '03:19'],
    ['iso hh:mm, client', '2026-10-31 18:19', 'Asia/Tokyo', '2026-10-31', '18:19'],
    ['month-name day year', 'Sep 30, 2026', 'Asia/Tokyo', '2026-09-30', null],
  ] as const)('%s %s in %s', (grammar, cell, zone, day, time) => {
    expect(momentReader(grammar, zone)(cell)).toEqual({ day, time });
  });
});

it.each([
  ['03/04/2026', ['2026-03-04', '2026-04-03']],
  ['13/04/2026', ['2026-04-13']],
  ['03/04/26', ['2026-03-04', '2026-04-03']],
  ['46000', ['2025-12-09']],
  ['soon', []],
])('says which days %s may mean', (cell, days) => {
  expect(dayReadings(cell)).toEqual(days);
});
