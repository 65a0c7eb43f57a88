import { expect, test } from 'vitest';
import { chartFile, chartFiles } from '../../../src/lib/view/numbers/charts/chartFiles.ts';
import { toSite } from '../../../src/lib/view/toSite.ts';
import { type DayValue, numbersPlaybook } from './numbersPlaybook.ts';

/** Ten impressions a day in the first week of October. */
const values: readonly DayValue[] = [5, 6, 7, 8, 9, 10, 11].map((day) => [
  'instagram',
  'impressions',
  `2026-10-${String(day).padStart(2, '0')}`,
  10,
]);

test('the numbers of a chart stand in a file beside its page, as numbers', () => {
  const { pages, files } = toSite(numbersPlaybook(values, { asOf: '2026-10-12' }), []);
  const file = chartFiles(pages, 'en').find(({ path }) => path === 'kpis/impressions-chart.csv');
  // Seven days of ten; the dash stands between thin spaces.
  expect(file?.text).toMatch(/\r\n5\s–\s11 October 2026,70\r\n/);
  expect(files.map(({ path }) => path)).toContain('kpis/impressions-chart.csv');
  expect(files.map(({ path }) => path)).toContain('goals/reach-more-chart.csv');
});

test('is called after its page', () => {
  expect(chartFile('reports/2026-10.html', 'chart-1')).toBe('2026-10-chart-1.csv');
});
