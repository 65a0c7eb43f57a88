import { describe, expect, it } from 'vitest';
import type { MetricsStore, SeriesQuery } from '../../src/lib/metrics/metricsStore.ts';
import { toObservations } from '../../src/lib/metrics/values.ts';
import type { SourcesConfig } from '../../src/lib/schema/sources.ts';
import { allOf, readAll, valuesOf } from './readAll.ts';
import { textFile } from './textFile.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

/** Files without days, whose period `sources.yaml` says. */
function spans(rows: readonly { from: string; to: string; views: number }[]): {
  files: ReturnType<typeof textFile>[];
  sources: SourcesConfig;
} {
  const path = (index: number) => `data/tg/span-${index}.csv`;
  return {
    files: rows.map(({ views }, index) => textFile(path(index), `seen,liked\n${views},1\n`)),
    sources: {
      files: rows.map(({ from, to }, index) => ({
        match: path(index),
        channel: 'tg',
        period: { from, to },
        columns: { seen: { metric: 'views' }, liked: { metric: 'likes' } },
      })),
    },
  };
}

describe('the same days are answered once', () => {
  const week = { from: '2026-10-05', to: '2026-10-11', views: 700 };
  const month = { from: '2026-10-01', to: '2026-10-31', views: 3000 };
  const september = { from: '2026-09-01', to: '2026-09-30', views: 2000 };
  const quarter = { from: '2026-07-01', to: '2026-09-30', views: 6500 };
  const days = textFile('data/tg/days.csv', 'date,channel,views\n2026-10-05,tg,100\n2026-10-20,tg,90\n');

  it.each([
    ['a week before the month it lies in', [week, month], [], [700]],
    ['a month before the quarter it lies in', [september, quarter], [], [2000]],
    ['days before week and month', [week, month, september], [days], [2000, 100, 90]],
    ['spans that do not touch stand beside one another', [september, week], [], [2000, 700]],
  ])('%s', (_, told, more, expected) => {
    const { files, sources } = spans(told);
    const { value } = readAll([...files, ...more], sources);
    expect(valuesOf(allOf(value, 'tg', 'views'))).toEqual(expected);
  });

  it('of an object its lifetime, else its days', () => {
    const posts =
      'date,object,published,views\n2026-10-02,a,,5\n2026-10-03,a,,6\n2026-10-02,b,,7\n2026-11-01,a,2026-10-01 10:00,90\n';
    const { value } = readAll([textFile('data/tg/posts.csv', posts)]);
    const found = allOf(value, 'tg', 'views', 'objects').observations;
    expect(found.map(({ object, grain, value: views }) => [object, grain, views])).toEqual([
      ['a', 'lifetime', 90],
      ['b', 'day', 7],
    ]);
  });
});

describe('a series', () => {
  const text =
    'date,channel,object,views\n2026-10-02,vk,b,4\n2026-10-02,vk,a,3\n2026-10-01,vk,b,2\n2026-10-02,tg,z,1\n2026-10-03,vk,a,\n';
  const store = readAll([textFile('data/posts.csv', text)]).value;
  const ask = (more: Partial<SeriesQuery>) =>
    store.series({ metric: 'views', channels: ['vk', 'tg'], over: 'objects', period: year, ...more });

  it('is in the order of channels, days and objects, however the file is', () => {
    expect(valuesOf(ask({}))).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['a channel', { channels: ['tg'] }, [1]],
    ['an object', { objects: ['a'] }, [3]],
    ['an object that nobody knows', { objects: ['?'] }, []],
    ['a channel that nobody knows', { channels: ['?'] }, []],
    ['a metric that nobody knows', { metric: '?' }, []],
    ['a day', { period: { from: '2026-10-01', to: '2026-10-01' } }, [2]],
    ['days after the last', { period: { from: '2026-10-03', to: '2026-10-09' } }, []],
    ['exactly the period, which no row is', { over: 'days' as const, exact: true as const }, []],
  ])('of %s', (_, query, expected) => {
    expect(valuesOf(ask(query))).toEqual(expected);
  });

  it('answers by column what its observations say', () => {
    const { values } = ask({ channels: ['vk'] });
    expect([values.length, values.sum(), values.isProvisional()]).toEqual([3, 2 + 3 + 4, false]);
    expect(values.cells()).toEqual([{ file: 'data/posts.csv', column: 'views', lines: Int32Array.from([4, 3, 2]) }]);
    expect(toObservations(values.slice(1, 3)).map(({ value }) => value)).toEqual([3, 4]);
    expect(toObservations(values.pick([2, 0])).map(({ value }) => value)).toEqual([4, 2]);
    expect([values.object(0), values.grain(0), values.currency(0), values.value(0)]).toEqual(['b', 'day', null, 2]);
    expect(() => values.observation(3)).toThrow(RangeError);
  });

  it('tells all that is stated, with what newer exports replace', () => {
    const twice = readAll([
      textFile('data/tg/exported-2026-10-05.csv', 'date,channel,views\n2026-10-01,tg,5\n'),
      textFile('data/tg/exported-2026-10-06.csv', 'date,channel,views\n2026-10-01,tg,6\n'),
    ]).value;
    const stated = [...twice.stated()].map(({ observation, replaced }) => [observation.value, replaced]);
    expect(stated).toEqual([
      [5, true],
      [6, false],
    ]);
  });
});

describe('a breakdown', () => {
  const sources: SourcesConfig = {
    files: [
      {
        match: 'data/tg/countries.csv',
        channel: 'tg',
        columns: { day: { day: 'iso' }, land: { breakdown: 'country' }, seen: { metric: 'views' } },
      },
    ],
  };
  const rows = 'day,land,seen\n2026-10-01,FR,2\n2026-10-01,DE,9\n2026-10-01,DE,9\n';
  const { value, diagnostics } = readAll([textFile('data/tg/countries.csv', rows)], sources);
  const ask = (breakdown?: string) =>
    value.series({
      metric: 'views',
      channels: ['tg'],
      over: 'days',
      period: year,
      ...(breakdown ? { breakdown } : {}),
    });

  it('is no total, and is answered only where it is asked for; repeats count once', () => {
    expect(diagnostics).toEqual([]);
    expect(valuesOf(ask())).toEqual([]);
    expect(valuesOf(ask('age'))).toEqual([]);
    expect(ask('country').observations.map((one) => [one.breakdown, one.value])).toEqual([
      [{ country: 'DE' }, 9],
      [{ country: 'FR' }, 2],
    ]);
  });
});

describe('a metric whose definition changed', () => {
  const store: MetricsStore = readAll([
    textFile('data/fb/old.csv', 'date,channel,impressions\n2026-09-29,fb,800\n2026-09-30,fb,900\n'),
    textFile('data/fb/new.csv', 'date,channel,views\n2026-10-01,fb,1500\n2026-10-02,fb,1600\n'),
  ]).value;

  it('never joins the series of the new one', () => {
    expect(valuesOf(allOf(store, 'fb', 'impressions'))).toEqual([800, 900]);
    expect(valuesOf(allOf(store, 'fb', 'views'))).toEqual([1500, 1600]);
    const period = { from: '2026-09-29', to: '2026-10-02' };
    const { coverage } = store.series({ metric: 'views', channels: ['fb'], over: 'days', period });
    expect(coverage).toMatchObject({ days: 4, covered: 2, missing: [{ from: '2026-09-29', to: '2026-09-30' }] });
  });
});
