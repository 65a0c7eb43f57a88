import { describe, expect, test } from 'vitest';
import { formatter } from '../../../src/lib/language/format.ts';
import { type Messages, messagesOf } from '../../../src/lib/view/messages/messages.ts';

const locales = { en: 'en-GB', ru: 'ru-RU' } as const;
const catalogs = {
  en: messagesOf('en', formatter(locales.en)),
  ru: messagesOf('ru', formatter(locales.ru)),
};

/** The plural form that a page passes on beside a number that it has written already. */
const forms = { en: new Intl.PluralRules('en-GB'), ru: new Intl.PluralRules('ru-RU') };

type Say = (words: Messages, count: number, form: Intl.LDMLPluralRule) => string;
type Counts = Readonly<Record<number, string>>;

const kinds: readonly [string, Say, Counts, Counts][] = [
  [
    'KPIs',
    ({ numberPages }, count) => numberPages.kpis.kind(count),
    { 1: 'KPI in use', 2: 'KPIs in use' },
    { 1: 'показатель в работе', 2: 'показателя в работе', 5: 'показателей в работе' },
  ],
  [
    'sources',
    ({ numberPages }, count) => numberPages.sources.kind(count),
    { 1: 'file', 2: 'files' },
    { 1: 'файл', 3: 'файла', 11: 'файлов' },
  ],
  [
    'formulas',
    ({ numberPages }, count) => numberPages.formulas.kind(count),
    { 1: 'formula', 2: 'formulas' },
    { 21: 'формула', 22: 'формулы', 25: 'формул' },
  ],
  [
    'words',
    ({ numberPages }, count) => numberPages.glossary.kind(count),
    { 1: 'word', 0: 'words' },
    { 1: 'слово', 4: 'слова', 0: 'слов' },
  ],
  [
    'findings',
    ({ numberPages }, count) => numberPages.checks.kind(count),
    { 1: 'finding', 3: 'findings' },
    { 1: 'замечание', 3: 'замечания', 12: 'замечаний' },
  ],
  [
    'reports',
    ({ numberPages }, count) => numberPages.reports.kind(count),
    { 1: 'report', 7: 'reports' },
    { 1: 'отчёт', 2: 'отчёта', 7: 'отчётов' },
  ],
  [
    'rows that were read',
    ({ numberPages }, count, form) => numberPages.sources.lede(String(count), form),
    {
      1: 'Every number of this site stands in one of these files. 1 row was read.',
      2: 'Every number of this site stands in one of these files. 2 rows were read.',
    },
    {
      1: 'Каждое число этого сайта стоит в одном из этих файлов. Прочитана 1 строка.',
      3: 'Каждое число этого сайта стоит в одном из этих файлов. Прочитаны 3 строки.',
      40: 'Каждое число этого сайта стоит в одном из этих файлов. Прочитано 40 строк.',
    },
  ],
  [
    'more files',
    ({ numberPages }, count, form) => numberPages.moreFiles(String(count), form),
    { 1: 'and 1 more file', 2: 'and 2 more files' },
    { 1: 'и ещё 1 файл', 2: 'и ещё 2 файла', 5: 'и ещё 5 файлов' },
  ],
  [
    'files of a report',
    ({ numberPages }, count, form) => numberPages.report.files(String(count), form),
    { 1: '1 file', 2: '2 files' },
    { 1: '1 файл', 2: '2 файла', 5: '5 файлов' },
  ],
  [
    'figures that have changed since a report was sealed',
    ({ numberPages }, count, form) => numberPages.report.sealed.changed(String(count), form),
    {
      1: 'Since then data have changed behind 1 figure. What they say now stands beside what was told.',
      2: 'Since then data have changed behind 2 figures. What they say now stands beside what was told.',
    },
    {
      1: 'С тех пор изменились данные, на которых стоит 1 число. Нынешнее значение — рядом с тем, что было в отчёте.',
      3: 'С тех пор изменились данные, на которых стоят 3 числа. Нынешнее значение — рядом с тем, что было в отчёте.',
      5: 'С тех пор изменились данные, на которых стоят 5 чисел. Нынешнее значение — рядом с тем, что было в отчёте.',
    },
  ],
  [
    'times that a platform restated a value',
    ({ numbers }, count, form) => numbers.restated(String(count), form),
    { 1: 'restated 1 time', 2: 'restated 2 times' },
    { 1: 'пересчитано 1 раз', 2: 'пересчитано 2 раза', 5: 'пересчитано 5 раз' },
  ],
  [
    'the best posts',
    ({ numbers }, count) => numbers.posts.best(count, 'reach'),
    { 1: 'Best by reach', 3: 'Best 3, by reach' },
    { 1: 'Лучшая по показателю «reach»', 3: 'Лучшие (3) по показателю «reach»' },
  ],
  [
    'the worst posts',
    ({ numbers }, count) => numbers.posts.worst(count, 'reach'),
    { 1: 'Worst by reach', 3: 'Worst 3, by reach' },
    { 1: 'Худшая по показателю «reach»', 3: 'Худшие (3) по показателю «reach»' },
  ],
  [
    'values that a line lacks',
    ({ numbers }, count, form) => numbers.chart.missing(String(count), form, '12', 'day'),
    { 1: '1 of 12 days has no value.', 2: '2 of 12 days have no value.' },
    {
      1: 'Нет данных за 1 день из 12.',
      2: 'Нет данных за 2 дня из 12.',
      5: 'Нет данных за 5 дней из 12.',
    },
  ],
];

describe('a count of', () => {
  test.each(kinds)('%s agrees with its word', (_what, say, en, ru) => {
    const said = (language: 'en' | 'ru', counts: Counts) =>
      Object.fromEntries(
        Object.keys(counts).map((count) => [
          count,
          say(catalogs[language], Number(count), forms[language].select(Number(count))).replaceAll('\u00a0', ' '),
        ]),
      );
    expect({ en: said('en', en), ru: said('ru', ru) }).toEqual({ en, ru });
  });
});

describe('a sentence without a part that is not known', () => {
  test.each<[string, (words: Messages) => string, string, string]>([
    [
      'a goal without a target',
      ({ strategy }) => strategy.goal.summary('462', '', '31 December'),
      'Reached: 462.',
      'Факт: 462.',
    ],
    [
      'a goal with one',
      ({ strategy }) => strategy.goal.summary('462', '920', '31 December'),
      'Reached: 462; target 920 by 31 December.',
      'Факт: 462; план 920, срок 31 December.',
    ],
    [
      'a report that somebody sent',
      ({ numberPages }) => numberPages.report.issuedBy('3 Nov', 'Vera'),
      '3 Nov by Vera',
      '3 Nov, Vera',
    ],
    ['a report that nobody signed', ({ numberPages }) => numberPages.report.issuedBy('3 Nov', null), '3 Nov', '3 Nov'],
    ['a brief without a state', ({ calendar }) => calendar.briefDue('2026-11-13', ''), 'due 13 Nov', 'срок 13 нояб.'],
    [
      'a brief with one',
      ({ calendar }) => calendar.briefDue('2026-11-13', 'late'),
      'due 13 Nov, late',
      'срок 13 нояб., late',
    ],
    ['a limit of letters', ({ calendar }) => calendar.limitOf(1200, 2200, ''), '1,200 of 2,200', '1 200 из 2 200'],
    ['a limit of bytes', ({ calendar }) => calendar.limitOf(10, 300, 'B'), '10 of 300 B', '10 из 300 B'],
    [
      'a day that was restated',
      ({ numbers }) => numbers.chart.restated('VK', null),
      'VK counted this day anew',
      'VK: день пересчитан',
    ],
    [
      'days that were restated',
      ({ numbers }) => numbers.chart.restated('VK', '12 Nov'),
      'VK counted anew, up to 12 Nov',
      'VK: пересчитано по 12 Nov',
    ],
  ])('%s', (_what, say, en, ru) => {
    const said = (language: 'en' | 'ru') => say(catalogs[language]).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect([said('en'), said('ru')]).toEqual([en, ru]);
  });
});
