import { describe, expect, test } from 'vitest';
import { allOf, readAll, valuesOf } from './readAll.ts';
import { textFile } from './textFile.ts';

const october = { from: '2026-10-01', to: '2026-10-31' };

function report(period: string, rows: readonly string[]): string {
  const header = 'Campaign,Currency code,Clicks,Impr.,Cost,Conversions';
  return ['Campaign report', period, header, ...rows].join('\n');
}

describe('an ad account is known by its campaigns', () => {
  const files = [
    textFile(
      'data/ads/Campaign report.csv',
      report('1 October 2026 - 31 October 2026', [
        'Office,EUR,598,"12,644",1108.60,15.00',
        'Tasting,EUR,342,"7,258",613.80,8.00',
      ]),
    ),
    textFile(
      'data/ads/Campaign report (1).csv',
      report('1 November 2026 - 11 November 2026', ['Office,EUR,249,"5,229",471.40,6.00']),
    ),
  ];
  const store = readAll(files).value;

  test('its spend of a month is that of its campaigns, in cents', () => {
    const series = store.series({ metric: 'spend', channels: ['ads'], over: 'days', period: october });
    expect(valuesOf(series)).toEqual([110_860, 61_380]);
    expect(series.coverage).toMatchObject({ days: 31, covered: 31 });
  });

  test('months and shorter periods stand beside one another', () => {
    expect(valuesOf(allOf(store, 'ads', 'conversions'))).toEqual([15, 8, 6]);
  });

  test('a value of the whole account is preferred to its campaigns', () => {
    const own = textFile('data/ads/own.csv', 'date,channel,spend\n2026-10-01,ads,20.00\n');
    expect(valuesOf(allOf(readAll([...files, own]).value, 'ads', 'spend'))).toEqual([2000]);
  });

  test('posts do not stand for their channel', () => {
    const posts = 'date,channel,object,published,likes\n2026-10-31,vk,-1_2,2026-10-05 12:00,7\n';
    expect(valuesOf(allOf(readAll([textFile('data/vk/posts.csv', posts)]).value, 'vk', 'likes'))).toEqual([]);
  });
});
