import { describe, expect, it } from 'vitest';
import { allOf, readAll, valuesOf } from './readAll.ts';
import { textFile, utf16 } from './textFile.ts';

const codes = (found: ReturnType<typeof readAll>) => found.diagnostics.map(({ code }) => code);

describe('Almanac CSV', () => {
  it('reads a column per metric', () => {
    const found = readAll([
      textFile('data/tg/october.csv', 'date,channel,views,new followers\n2026-10-01,tg,120,3\n2026-10-02,tg,80,\n'),
    ]);
    expect(codes(found)).toEqual([]);
    expect(valuesOf(allOf(found.value, 'tg', 'views'))).toEqual([120, 80]);
    expect(valuesOf(allOf(found.value, 'tg', 'new-followers'))).toEqual([3]);
  });

  it('reads a value a row, Russian headers and decimal commas', () => {
    const found = readAll([
      textFile('data/vk.csv', 'дата;канал;показатель;значение\n2026-10-01;vk;Охват;512\n2026-10-01;vk;Расход;99,50\n'),
    ]);
    expect(codes(found)).toEqual([]);
    expect(valuesOf(allOf(found.value, 'vk', 'reach'))).toEqual([512]);
    expect(allOf(found.value, 'vk', 'spend').observations[0]).toMatchObject({
      value: 9950,
      currency: 'EUR',
      cell: { file: 'data/vk.csv', row: 3, column: 'значение' },
    });
  });

  it('refuses a number that can be read twice, and says both', () => {
    const found = readAll([textFile('data/tg/a.csv', 'date,channel,views\n2026-10-01,tg,"1,234"\n')]);
    expect(found.diagnostics[0]).toMatchObject({
      code: 'metrics/unreadable-number',
      place: { line: 2, column: 15 },
      params: { readings: ['1234', '1.234'] },
    });
  });

  it('proposes the metric that was meant', () => {
    const found = readAll([textFile('data/tg/a.csv', 'date,channel,veiws,likes\n2026-10-01,tg,1,2\n')]);
    expect(found.diagnostics[0]).toMatchObject({
      code: 'metrics/unknown-column',
      place: { line: 1, column: 14 },
      params: { near: 'views' },
    });
  });
});

describe('Meta account export', () => {
  const export_ =
    'sep=,\n"Facebook follows"\n"Date","Primary"\n"2026-10-01T01:00:00","4"\n"2026-10-03T00:00:00","2"\n\n"Instagram follows"\n"Date","Primary"\n"2026-10-02T00:00:00","7"\n\n';

  it('gives each stacked table to the channel of its platform', () => {
    const found = readAll([textFile('data/meta/Follows.csv', utf16(export_))]);
    expect(codes(found)).toEqual([]);
    expect(valuesOf(allOf(found.value, 'fb', 'new-followers'))).toEqual([4, 2]);
    expect(valuesOf(allOf(found.value, 'ig', 'new-followers'))).toEqual([7]);
  });

  it('counts an omitted day of follows as known, of reach as missing', () => {
    const reach = export_.replace('Facebook follows', 'Facebook reach');
    const period = { from: '2026-10-01', to: '2026-10-04' };
    const coverage = (text: string, metric: string) =>
      readAll([textFile('data/meta/x.csv', utf16(text))]).value.series({
        metric,
        channels: ['fb'],
        over: 'days',
        period,
      }).coverage;
    expect(coverage(export_, 'new-followers')).toEqual({
      days: 4,
      covered: 3,
      missing: [{ from: '2026-10-04', to: '2026-10-04' }],
      lastDay: '2026-10-03',
    });
    expect(coverage(reach, 'reach').missing).toEqual([
      { from: '2026-10-02', to: '2026-10-02' },
      { from: '2026-10-04', to: '2026-10-04' },
    ]);
  });

  it('counts every row of the file as read or skipped', () => {
    const [file] = readAll([textFile('data/meta/Follows.csv', utf16(export_))]).value.files;
    expect(file?.rowsRead).toBe(2 + 1);
    expect(file?.rows).toBe(10);
    expect(file?.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(10 - 3);
  });
});

describe('repeats and restatements', () => {
  const day = (value: number) => `date,channel,views\n2026-10-01,tg,${value}\n`;

  it('counts an exact repeat once', () => {
    const found = readAll([textFile('data/tg/a.csv', day(5)), textFile('data/tg/b.csv', day(5))]);
    expect(codes(found)).toEqual([]);
    expect(valuesOf(allOf(found.value, 'tg', 'views'))).toEqual([5]);
    expect(found.value.restatements).toEqual([]);
  });

  it('lets the newer export win, and keeps the older value in the ledger', () => {
    const found = readAll([
      textFile('data/tg/exported-2026-11-01.csv', day(5)),
      textFile('data/tg/exported-2026-10-20.csv', day(3)),
    ]);
    expect(valuesOf(allOf(found.value, 'tg', 'views'))).toEqual([5]);
    expect(found.value.restatements).toMatchObject([
      { metric: 'views', from: '2026-10-01', old: { value: 3 }, new: { value: 5 } },
    ]);
  });

  it('refuses to choose when nothing says which is newer', () => {
    const found = readAll([textFile('data/tg/a.csv', day(5)), textFile('data/tg/b.csv', day(3))]);
    expect(codes(found)).toEqual(['metrics/undecidable']);
  });
});
