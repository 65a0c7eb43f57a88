import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/lib/language/language.ts';
import type { ChartSpec } from '../../../src/lib/view/numbers/charts/chartSpec.ts';
import { chartSummary } from '../../../src/lib/view/numbers/charts/chartSummary.ts';
import { viewContext } from '../../../src/lib/view/viewContext.ts';
import { numbersPlaybook } from './numbersPlaybook.ts';

type Values = readonly (number | null)[];

interface Drawn {
  readonly kind?: ChartSpec['kind'];
  readonly partial?: readonly number[];
  readonly language?: Language;
}

/** The sentences of lines named A, B, whose slots are named w1, w2 and so on. */
function told(lines: Readonly<Record<string, Values>>, { kind = 'bar', partial = [], language = 'en' }: Drawn = {}) {
  const series = Object.entries(lines).map(([name, values]) => ({
    name,
    ink: 'actual' as const,
    values,
    texts: values.map((value) => (value === null ? '—' : String(Math.round(value * 10) / 10))),
    partial,
  }));
  const names = (series[0]?.values ?? []).map((_, index) => `w${index + 1}`);
  const context = viewContext(numbersPlaybook([], { locale: language === 'ru' ? 'ru-RU' : 'en-GB' }));
  return chartSummary({ kind, series }, names, 'week', context).replace(/[\u00a0\u202f]/g, ' ');
}

describe('what a reader hears instead of a chart', () => {
  it('is trend, lowest and highest', () => {
    expect(told({ A: [3, 5, 2, 9] })).toBe('Rises from 3 (w1) to 9 (w4). Lowest 2 (w3), highest 9 (w4).');
    expect(told({ A: [9, 10, 4] })).toBe('Falls from 9 (w1) to 4 (w3). Lowest 4 (w3), highest 10 (w2).');
    expect(told({ A: [100, 90, 101] })).toBe(
      'Stays about level: 100 (w1), 101 (w3). Lowest 90 (w2), highest 101 (w3).',
    );
  });

  it('names the first of several lowest or highest values', () => {
    expect(told({ A: [1, 7, 1, 7] })).toContain('Lowest 1 (w1), highest 7 (w2).');
  });

  it('calls nothing a trend that the first and the last third of the values do not show', () => {
    // Thirds: (12 + 3) / 2 = 7.5 and (9 + 10) / 2 = 9.5, though it ends below where it began.
    expect(told({ A: [12, 3, 5, 6, 9, 10] })).toMatch(/^Goes up and down: 12 \(w1\) first, 10 \(w6\) last\./);
    // (3 + 4) / 2 = 3.5 and (9 + 10) / 2 = 9.5: both agree.
    expect(told({ A: [3, 4, 20, 1, 9, 10] })).toMatch(/^Rises from 3/);
  });

  it('never takes an unfinished week for a fall, nor a sum of some days for the lowest', () => {
    expect(told({ A: [5, 8, 2] }, { partial: [2] })).toBe(
      'Rises from 5 (w1) to 8 (w2). Lowest 5 (w1), highest 8 (w2). Last 2 (w3), not complete.',
    );
  });

  it('says of a lowest or highest value that it is not complete', () => {
    const { partial, kind } = { partial: [2], kind: 'line' as const };
    expect(told({ A: [5, 8, 2] }, { partial, kind })).toContain('Lowest 2 (w3, not complete), highest 8 (w2).');
    expect(told({ A: [5, 8, 9] }, { partial })).toContain('Lowest 5 (w1), highest 9 (w3, not complete).');
  });

  it('says less of one value, and of one that does not change', () => {
    expect(told({ A: [null, 4, null] })).toBe('One value only: 4 (w2). 2 of 3 weeks have no value.');
    expect(told({ A: [4, 4, 4] }, { partial: [2] })).toBe('Always 4.');
    expect(told({ A: [16.68, 16.71, 16.66] })).toBe('Always 16.7.');
    expect(told({ A: [null, null] })).toBe('No data.');
    expect(told({ A: [4, 2] }, { partial: [0, 1] })).toContain('Lowest 2 (w2, not complete)');
  });

  it('counts what is missing of what there could be', () => {
    expect(told({ A: [1, null, 2] })).toMatch(/1 of 3 weeks has no value\.$/);
  });

  it('names each of several lines', () => {
    expect(told({ A: [1, 2], B: [2, 1] })).toBe(
      'A: rises from 1 (w1) to 2 (w2). Lowest 1 (w1), highest 2 (w2). B: falls from 2 (w1) to 1 (w2). Lowest 1 (w2), highest 2 (w1).',
    );
  });

  it('speaks Russian', () => {
    const ru = (lines: Readonly<Record<string, Values>>, drawn: Drawn = {}) =>
      told(lines, { ...drawn, language: 'ru' });
    expect(ru({ A: [5, 8, 2] }, { partial: [2] })).toBe(
      'Растёт с 5 (w1) до 8 (w2). Минимум — 5 (w1), максимум — 8 (w2). Последнее значение — 2 (w3), период неполный.',
    );
    expect(ru({ A: [5, 8, 9] }, { partial: [2] })).toContain('максимум — 9 (w3, неполный период)');
    expect(ru({ A: [null, 4] })).toBe('Одно значение: 4 (w2). Нет данных за 1 неделю из 2.');
    expect(ru({ A: [4, 4, null, null] })).toBe('Не меняется: 4. Нет данных за 2 недели из 4.');
    expect(ru({ A: [1, 2, null, null, null, null, null] })).toContain('Нет данных за 5 недель из 7.');
    expect(ru({ A: [12, 3, 5, 6, 9, 10] })).toMatch(/^Колеблется: сначала 12 \(w1\), в конце 10 \(w6\)\./);
    expect(ru({ A: [1, 2], B: [2, 1] })).toContain('A: растёт с 1 (w1)');
  });
});
