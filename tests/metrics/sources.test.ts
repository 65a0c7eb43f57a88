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
