import { describe, expect, test } from 'vitest';
import type { ReadingNote, Restatement } from '../../../src/lib/metrics/metricsStore.ts';
import { noteText } from '../../../src/lib/view/numbers/noteText.ts';
import { toRestatementView } from '../../../src/lib/view/numbers/restatementView.ts';
import { viewContext } from '../../../src/lib/view/viewContext.ts';
import { numbersPlaybook } from './numbersPlaybook.ts';

const contexts = {
  en: viewContext(numbersPlaybook()),
  ru: viewContext(numbersPlaybook([], { locale: 'ru-RU' })),
} as const;

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('what has to be known beside the numbers of a file', () => {
  test.each<[ReadingNote, string, string]>([
    [
      { kind: 'censored', column: 'Reach', count: 3, examples: ['<10', '>1K'] },
      'Reach: 3 × a bound instead of a value (<10, >1K), not counted',
      'Reach: 3 × граница вместо значения (<10, >1K), не учтено',
    ],
    [
      { kind: 'year', year: 2025, by: 'name' },
      'the days name no year; the last is of 2025, by the name of the file',
      'дни без года; последний — 2025 года, по имени файла',
    ],
    [
      { kind: 'exported', by: 'preamble' },
      'the day of the export is known by the lines above the table',
      'день выгрузки известен по строкам над таблицей',
    ],
    [
      { kind: 'period', file: 'data/a.csv' },
      'the period is that of data/a.csv beside it',
      'период взят из соседнего файла data/a.csv',
    ],
    [{ kind: 'sheet', name: 'Posts', line: 3 }, 'sheet “Posts” from line 3', 'лист «Posts» со строки 3'],
    [
      { kind: 'skipped-table', headers: 'a, b', line: 9, rows: 1200 },
      'table in line 9 (a, b), rows: 1,200: no known table, not read',
      'таблица в строке 9 (a, b), строк: 1 200 — неизвестна, не прочитана',
    ],
  ] as [ReadingNote, string, string][])('%o', (note, en, ru) => {
    const said = (language: 'en' | 'ru') => {
      const { words, format } = contexts[language];
      return plain(noteText(note, words.numberPages.sources, format));
    };
    expect([said('en'), said('ru')]).toEqual([en, ru]);
  });
});

describe('a value that a newer export changed', () => {
  const cell = (row: number) => ({ file: 'data/instagram/days.csv', row, column: 'Views' });
  const found = (more: Partial<Restatement>): Restatement =>
    ({
      channel: 'instagram',
      metric: 'views',
      object: null,
      from: '2026-10-01',
      to: '2026-10-01',
      old: { value: 1000, currency: null, cell: cell(2) },
      new: { value: 1148, currency: null, cell: cell(3) },
      ...more,
    }) as unknown as Restatement;

  test.each<[string, Partial<Restatement>, string, string]>([
    ['of a day', {}, 'Instagram: Views', '1 October 2026'],
    ['of a week', { to: '2026-10-07' }, 'Instagram: Views', '1 – 7 October 2026'],
    ['of a post', { object: 'p1' }, 'Instagram: Views (p1)', '1 October 2026'],
    ['of a channel that is not shown', { channel: 'vk', metric: 'moonlight' }, 'vk: moonlight', '1 October 2026'],
  ])('%s is told with both values and both cells', (_what, more, what, when) => {
    const { old, new: now, ...told } = toRestatementView(found(more), contexts.en);
    expect({ what: told.what, when: plain(told.when).replaceAll('\u2009', ' ') }).toEqual({ what, when });
    expect([old, now]).toEqual([
      { value: '1,000', cell: 'data/instagram/days.csv r. 2', href: null },
      { value: '1,148', cell: 'data/instagram/days.csv r. 3', href: null },
    ]);
  });
});
