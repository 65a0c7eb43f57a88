import { expect, it } from 'vitest';
import { sourcesSchema } from '../../src/lib/schema/sources.ts';
import { readAll, valuesOf } from './readAll.ts';
import { textFile } from './textFile.ts';

const october = { from: '2026-10-01', to: '2026-10-31' };
const sources = sourcesSchema.parse({
  files: [
    { match: 'data/search/old.csv', period: october, exportedOn: '2026-11-01' },
    { match: 'data/search/new.csv', period: october, exportedOn: '2026-11-05' },
  ],
});
const header = 'Top pages,Clicks,Impressions,CTR,Position\n';
/** Search Console decodes addresses, so that two of them look the same; 7 + 2 clicks on one of them. */
const old = textFile('data/search/old.csv', `${header}/a,7,100,7%,3\n/b,1,5,20%,4\n/a,2,10,20%,9\n`);
const series = (store: ReturnType<typeof readAll>['value'], metric: string) =>
  store.series({ metric, channels: ['search'], over: 'days', breakdown: 'page', period: october });

it('adds up what a platform writes of one name in several rows, and leaves out what does not add up', () => {
  const { value, diagnostics } = readAll([old], { files: sources.files.slice(0, 1) });
  expect(valuesOf(series(value, 'clicks')).toSorted()).toEqual([1, 2, 7]);
  expect(valuesOf(series(value, 'impressions')).reduce((sum, one) => sum + one, 0)).toBe(100 + 10 + 5);
  expect(valuesOf(series(value, 'search-position'))).toEqual([4]);
  expect(diagnostics).toMatchObject([
    {
      code: 'metrics/name-in-several-rows',
      severity: 'warning',
      params: { name: '/a', more: 0, dropped: 'search-position' },
    },
  ]);
});

it('a newer export replaces all of the rows, and the ledger knows their sum', () => {
  const fresh = textFile('data/search/new.csv', `${header}/a,12,130,9%,4\n/b,1,5,20%,4\n`);
  const { value } = readAll([old, fresh], sources);
  expect(valuesOf(series(value, 'clicks')).toSorted()).toEqual([1, 12]);
  expect(value.restatements.map(({ metric, old: before, new: after }) => [metric, before.value, after.value])).toEqual([
    ['clicks', 7 + 2, 12],
    ['impressions', 100 + 10, 130],
  ]);
});

it('profiles without a store code are told apart by name and address', () => {
  const file = textFile(
    'data/shop/GMB insights (Performance Report) - 2026-10-1 - 2026-10-31 - a1.csv',
    'Store code,Business name,Address,Labels,Google Search - Mobile,Calls,Website clicks\n,,,,Number of people,Number of calls,Number of clicks\n,Cafe,"1 Quay, Kiel",,106,7,47\n,Cafe,"2 Park, Kiel",,39,7,14\n',
  );
  const { value, diagnostics } = readAll([file]);
  expect(diagnostics).toEqual([]);
  const calls = value.series({
    metric: 'calls',
    channels: ['shop'],
    over: 'days',
    breakdown: 'address',
    period: october,
  });
  expect(valuesOf(calls)).toEqual([7, 7]);
});

it('rows of our own that contradict each other stay a mistake', () => {
  const file = textFile('data/tg/a.csv', 'date,channel,views\n2026-10-01,tg,5\n2026-10-01,tg,6\n');
  expect(readAll([file]).diagnostics.map(({ code }) => code)).toEqual(['metrics/contradiction']);
});
