import { describe, expect, it } from 'vitest';
import { sourcesSchema } from '../../src/lib/schema/sources.ts';
import { allOf, readAll, valuesOf } from './readAll.ts';
import { textFile } from './textFile.ts';

describe('data/sources.yaml', () => {
  it('maps the columns of any other file', () => {
    const sources = sourcesSchema.parse({
      files: [
        {
          match: 'data/partner/*.csv',
          channel: 'ig',
          currency: 'CHF',
          columns: {
            Tag: { day: 'day.month.year' },
            Reichweite: { metric: 'reach', decimal: ',', group: '.' },
            Ausgaben: { metric: 'spend', decimal: ',', group: '.' },
            Notiz: 'ignore',
          },
        },
      ],
    });
    const file = textFile(
      'data/partner/maerz.csv',
      'Notiz;Reichweite;Ausgaben;Tag\nx;1.234;1.000,50;07.03.2026\n;56;2,00;08.03.2026\n',
    );
    const { value, diagnostics } = readAll([file], sources);
    expect(diagnostics).toEqual([]);
    expect(valuesOf(allOf(value, 'ig', 'reach'))).toEqual([1234, 56]);
    expect(allOf(value, 'ig', 'spend').observations.map(({ value: cents, currency }) => [cents, currency])).toEqual([
      [100_050, 'CHF'],
      [200, 'CHF'],
    ]);
  });

  it('says the period of a file without days', () => {
    const text = 'Device,Clicks,Impressions,CTR,Position\nMobile,4,9,44.44%,3\n';
    const sources = sourcesSchema.parse({
      files: [{ match: 'data/search/Devices.csv', period: { from: '2026-03-01', to: '2026-03-31' } }],
    });
    const query = {
      metric: 'clicks',
      channels: ['search'],
      over: 'days',
      breakdown: 'device',
      period: { from: '2026-01-01', to: '2026-12-31' },
    } as const;
    expect(readAll([textFile('data/search/Devices.csv', text)]).diagnostics.map(({ code }) => code)).toEqual([
      'metrics/no-period',
    ]);
    const { value, diagnostics } = readAll([textFile('data/search/Devices.csv', text)], sources);
    expect(diagnostics).toEqual([]);
    expect(value.series(query).observations).toMatchObject([
      { value: 4, grain: 'month', breakdown: { device: 'Mobile' } },
    ]);
  });

  it('reports an entry that no file matches, and an export that nobody knows', () => {
    const sources = sourcesSchema.parse({
      files: [{ match: 'data/tg/a.csv', preset: 'almanack' }, { match: 'tg/*.csv' }],
    });
    const { diagnostics } = readAll([textFile('data/tg/a.csv', 'date,channel,views\n2026-03-07,tg,1\n')], sources);
    expect(diagnostics).toMatchObject([
      { code: 'metrics/unused-entry', params: { match: 'tg/*.csv' } },
      { code: 'metrics/unknown-preset', params: { near: 'almanac' } },
    ]);
  });
});

it('takes the filters of a Search Console download for what they are', () => {
  const { value, diagnostics } = readAll([
    textFile('data/search/Filters.csv', 'Filter,Value\nSearch type,Web\nDate,Last 3 months'),
  ]);
  expect(diagnostics).toEqual([]);
  expect(value.files[0]?.tables[0]?.preset).toBe('search-console-filters');
});

describe('tables without days', () => {
  const query = {
    metric: 'clicks',
    channels: ['search'],
    over: 'days',
    breakdown: 'query',
    period: { from: '2026-01-01', to: '2026-12-31' },
  } as const;
  const queries = textFile(
    'data/search/Queries.csv',
    'Top queries,Clicks,Impressions,CTR,Position\ncoffee,4,9,44.44%,3\n',
  );
  const dates = (path: string, day: string) =>
    textFile(path, `Date,Clicks,Impressions,CTR,Position\n2026-03-01,1,9,1%,3\n${day},3,9,1%,3\n`);

  it('take the period of the dates of the same download', () => {
    const { value, diagnostics } = readAll([queries, dates('data/search/Chart.csv', '2026-03-09')]);
    expect(diagnostics).toEqual([]);
    expect(value.series(query).observations).toMatchObject([{ value: 4, from: '2026-03-01', to: '2026-03-09' }]);
    expect(value.files.find(({ path }) => path === queries.path)?.notes).toEqual([
      { kind: 'period', file: 'data/search/Chart.csv' },
    ]);
  });

  it('stay without days beside two downloads', () => {
    const files = [dates('data/search/Chart.csv', '2026-03-09'), dates('data/search/Chart (1).csv', '2026-04-09')];
    const { value, diagnostics } = readAll([queries, ...files]);
    expect(diagnostics.map(({ code }) => code)).toContain('metrics/no-period');
    expect(value.series(query).observations).toEqual([]);
  });

  it('take the last day of the series beside them when they show an audience', () => {
    const { value } = readAll([
      textFile('data/tt/FollowerGender.csv', '"Gender","Distribution"\n"Female","0.59"\n'),
      textFile(
        'data/tt/FollowerHistory exported-2026-03-09.csv',
        '"Date","Followers","Difference in followers from previous day"\n"March 8","10","1"\n',
      ),
    ]);
    const shares = { ...query, metric: 'audience-share', channels: ['tt'], breakdown: 'gender' };
    expect(value.series(shares).observations).toMatchObject([{ value: 0.59, from: '2026-03-08', to: '2026-03-08' }]);
  });
});

describe('the year of days that name none', () => {
  const text =
    '"Date","Followers","Difference in followers from previous day"\n"December 31","10","1"\n"January 1","12","2"\n';
  const daysOf = (path: string, content: string, rule: object | null) => {
    const sources = rule === null ? null : sourcesSchema.parse({ files: [{ match: path, ...rule }] });
    const { value, diagnostics } = readAll([textFile(path, content)], sources);
    const { observations } = value.series({
      metric: 'followers',
      channels: ['tt'],
      over: 'days',
      period: { from: '2019-01-01', to: '2027-12-31' },
    });
    return [observations.map(({ from }) => from), diagnostics.map(({ code }) => code)];
  };

  it.each([
    ['sources.yaml', 'data/tt/a.csv', { year: 2024 }, ['2023-12-31', '2024-01-01']],
    [
      'the period in sources.yaml',
      'data/tt/a.csv',
      { period: { from: '2024-12-01', to: '2025-01-31' } },
      ['2024-12-31', '2025-01-01'],
    ],
    ['the day of the export', 'data/tt/a.csv', { exportedOn: '2025-11-01' }, ['2024-12-31', '2025-01-01']],
    ['a day in the name', 'data/tt/Overview_2025-01-02.csv', null, ['2024-12-31', '2025-01-01']],
    ['a year in the name', 'data/tt/Overview 2025.csv', null, ['2025-12-31', '2026-01-01']],
    ['two years in the name', 'data/tt/Overview 2024-2025.csv', null, ['2024-12-31', '2025-01-01']],
  ])('is that of %s', (_, path, rule, days) => {
    expect(daysOf(path, text, rule)).toEqual([days, []]);
  });

  it('is counted back from today with a warning', () => {
    expect(daysOf('data/tt/a.csv', text, null)).toEqual([['2025-12-31', '2026-01-01'], ['metrics/year-counted']]);
  });

  it('has a 29 February when the file has one', () => {
    const leap = text.replace('December 31', 'February 28').replace('January 1', 'February 29');
    expect(daysOf('data/tt/a.csv', leap, { exportedOn: '2026-03-01' })).toEqual([['2024-02-28', '2024-02-29'], []]);
    expect(daysOf('data/tt/a.csv', leap, { year: 2026 })).toEqual([[], ['metrics/no-year']]);
  });
});
