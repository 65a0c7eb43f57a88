import { describe, expect, test } from 'vitest';
import { formatter, formatterFor } from '../../src/lib/language/format.ts';

const en = formatter('en-GB');
const ru = formatter('ru-RU');
const nbsp = '\u00a0';
const narrow = '\u202f';

describe('numbers', () => {
  test.each([
    [1148, '1,148', `1${nbsp}148`],
    [-5, '\u22125', '\u22125'],
    [-0, '0', '0'],
  ])('%d', (value, english, russian) => {
    expect(en.number(value)).toBe(english);
    expect(ru.number(value).replace(narrow, nbsp)).toBe(russian);
  });

  test('what rounds to nothing has neither a minus nor a plus', () => {
    expect([en.number(-0.004, 2), en.share(-0.000004), ru.money(-0.2, 'RUB').replace(narrow, nbsp)]).toEqual([
      '0',
      `0${nbsp}%`,
      `0,00${nbsp}₽`,
    ]);
    expect([0.004, -0.004, 0.006].map((value) => en.signed(value, 2))).toEqual(['0', '0', '+0.01']);
  });

  test('shares, with a space before the sign', () => {
    expect(en.share(0.0471)).toBe(`4.71${nbsp}%`);
    expect(ru.share(0.0471)).toBe(`4,71${nbsp}%`);
  });

  test('money shows cents only where there are any', () => {
    expect(en.money(114_800, 'EUR')).toBe('€1,148');
    expect(en.money(114_850, 'EUR')).toBe('€1,148.50');
    expect(ru.money(90_000, 'RUB').replace(narrow, nbsp)).toBe(`900${nbsp}₽`);
  });
});

describe('durations', () => {
  test.each([
    [14, `14${nbsp}s`, `14${nbsp}с`],
    [52 * 60, `52${nbsp}min`, `52${nbsp}мин`],
    [90 * 60, `90${nbsp}min`, `90${nbsp}мин`],
    [2.5 * 3600, `2.5${nbsp}h`, `2,5${nbsp}ч`],
    [3 * 86_400, `3${nbsp}d`, `3${nbsp}д`],
  ])('%d seconds', (seconds, english, russian) => {
    expect(en.duration(seconds)).toBe(english);
    expect(ru.duration(seconds)).toBe(russian);
  });
});

describe('days', () => {
  test('as each language writes them', () => {
    expect([en.day('2026-11-12'), ru.day('2026-11-12')]).toEqual(['12\u00a0Nov', '12\u00a0нояб.']);
    expect([en.weekdayAndDay('2026-11-12'), ru.weekdayAndDay('2026-11-12')]).toEqual([
      'Thu\u00a012\u00a0Nov',
      'чт\u00a012\u00a0нояб.',
    ]);
    expect([en.month('2026-11'), ru.month('2026-11')]).toEqual(['November 2026', 'Ноябрь 2026']);
  });

  test('have no “г.” in Russian, at the end of a span or within it', () => {
    expect(ru.range('2025-12-28', '2026-01-03').replace(/\s/g, ' ')).toBe('28 декабря 2025 – 3 января 2026');
    expect(ru.range('2026-11-01', '2026-11-12').replace(/\s/g, ' ')).toBe('1–12 ноября 2026');
  });

  test('are the same day in every zone of the machine', () => {
    expect(en.longDay('2026-01-01')).toBe('1 January 2026');
    expect(en.longDay('2026-12-31')).toBe('31 December 2026');
  });
});

test('Russian plurals have three forms', () => {
  expect([1, 2, 5, 11, 21].map((count) => ru.plural(count))).toEqual(['one', 'few', 'many', 'many', 'one']);
});

test('words in Russian over an English client have the plural forms and the days of Russian', () => {
  const mixed = formatterFor('en-GB', 'ru');
  expect([7, 2, 1].map((count) => mixed.plural(count))).toEqual(['many', 'few', 'one']);
  expect(mixed.longDay('2026-11-20')).toBe('20 ноября 2026');
  expect(formatterFor('en-GB', 'en').locale).toBe('en-GB');
  // A locale whose language Almanac does not speak keeps its own numbers in English words.
  expect(formatterFor('de-DE', 'en').number(1148)).toBe('1.148');
});
