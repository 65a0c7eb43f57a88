import { expect, it } from 'vitest';
import { readAll } from '../metrics/readAll.ts';
import { textFile } from '../metrics/textFile.ts';
import { ask } from './ask.ts';

/** Facebook counted impressions until 30 September and views since. */
const of = readAll([
  textFile('data/fb/old.csv', 'date,channel,impressions,clicks\n2026-09-29,fb,800,8\n2026-09-30,fb,900,9\n'),
  textFile('data/fb/new.csv', 'date,channel,views,clicks\n2026-10-01,fb,1500,15\n2026-10-02,fb,1600,16\n'),
]).value;
const channels = ['fb'];

it('shows a break between two definitions, never one line', () => {
  const october = ask({ kpi: 'views', of, channels });
  expect(october.value).toBe(1500 + 1600);
  expect(october.comparedWith).toMatchObject({ value: null, note: 'no-earlier-value', percentChange: null });
  expect(ask({ kpi: 'impressions', of, channels })).toMatchObject({ value: null, reason: 'no-data' });
});

it('does not add one to the other over a span that holds both', () => {
  const period = '2026-09-29..2026-10-02';
  expect(ask({ kpi: 'views', of, channels, period })).toMatchObject({ value: 3100, coverage: { days: 4, covered: 2 } });
  expect(ask({ kpi: 'impressions', of, channels, period })).toMatchObject({ value: 1700, coverage: { covered: 2 } });
});

it('divides clicks by impressions of the same days only', () => {
  const rate = ask({ kpi: 'click-through-rate', of, channels, period: '2026-09-29..2026-10-02' });
  expect(rate.value).toBe((8 + 9) / (800 + 900));
});
