import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/lib/kpi/periods.ts';
import { chartConfig } from '../../../src/lib/view/numbers/charts/chartConfig.ts';
import { chartMarkup } from '../../../src/lib/view/numbers/charts/chartMarkup.ts';
import { funnelHeight } from '../../../src/lib/view/numbers/charts/funnelConfig.ts';
import { toFunnel } from '../../../src/lib/view/strategy/funnel.ts';
import { viewContext } from '../../../src/lib/view/viewContext.ts';
import { type DayValue, numbersPlaybook } from '../numbers/numbersPlaybook.ts';

const day = '2026-10-05';
const known: readonly DayValue[] = [
  ['instagram', 'impressions', day, 1000],
  ['instagram', 'clicks', day, 40],
  ['instagram', 'sessions', day, 20],
  ['instagram', 'conversions', day, 2],
];

function funnelOf(values: readonly DayValue[], channels: readonly string[] = ['instagram']) {
  const period = parsePeriod('2026-10');
  if (period === null) throw new Error('October is a month');
  return toFunnel(
    viewContext(numbersPlaybook(values)),
    'conversion.html',
    { id: 'all', channels: [...channels] },
    period,
  );
}

const color = { ink: 'ink', ink2: '', edge: '', rule: '', field: '', brand: '', ground: '' };
const style = {
  palette: { ...color, target: '', baseline: '', partial: '' },
  dashes: { target: [], baseline: [], partial: [] },
  family: 'x',
  width: 300,
  labelRoom: 0,
};

describe('the funnel', () => {
  it('is one config of lying bars from zero, a stage each', () => {
    const spec = funnelOf(known)?.chart.spec;
    expect(spec && chartConfig(spec, style)).toMatchObject({
      type: 'bar',
      data: {
        labels: [['Impressions'], ['Clicks'], ['Sessions'], ['Conversions']],
        datasets: [{ data: [1000, 40, 20, 2] }],
      },
      options: { indexAxis: 'y', animation: false, scales: { x: { min: 0, max: 1000 } } },
    });
  });

  it('is drawn with names and counts as texts, and told in a sentence', () => {
    const chart = funnelOf(known)?.chart;
    const { wide, narrow } = chart ? chartMarkup(chart) : { wide: '', narrow: '' };
    for (const text of ['Impressions', '1,000', 'Conversions', '2']) {
      expect(wide).toContain(`>${text}</text>`);
      expect(narrow).toContain(`>${text}</text>`);
    }
    expect(chart?.summary).toBe(
      'Falls from 1,000 (Impressions) to 2 (Conversions). Lowest 2 (Conversions), highest 1,000 (Impressions).',
    );
  });

  it('has a table that leads to the sources, with the part of the stage before', () => {
    const rows = funnelOf(known)?.stages.groups[0]?.rows.map((cells) =>
      cells.map(({ figure, text }) => figure?.text ?? text),
    );
    expect(rows).toEqual([
      ['Impressions', '1,000', undefined],
      // 40 of 1,000, and 2 of 20.
      ['Clicks', '40', '4\u00a0%'],
      ['Sessions', '20', undefined],
      ['Conversions', '2', '10\u00a0%'],
    ]);
  });

  it('says no part where the rate is counted over other channels than the bars', () => {
    const more: readonly DayValue[] = [...known, ['telegram', 'impressions', day, 5000]];
    const table = funnelOf(more, ['instagram', 'telegram'])?.chart.table.rows;
    expect(table?.map(({ values }) => values)).toEqual([
      [6000, null],
      [40, null],
      [20, null],
      [2, 0.1],
    ]);
  });

  it('breaks a long name into lines and gives every stage as much room', () => {
    const spec = funnelOf(known)?.chart.spec;
    // 300 px hold 300 / 3 / 6 = 16 letters: "People who asked", "for a consult-", "ation"; 16 + 3 × 15 px each.
    const long = spec && { ...spec, labels: ['People who asked for a consult-ation', 'Clicks', 'Sessions', 'Sales'] };
    expect(long && chartConfig(long, style).data.labels?.[0]).toEqual(['People who asked', 'for a consult-', 'ation']);
    expect(long && funnelHeight(long, 300)).toBe(4 * (16 + 3 * 15));
    expect(spec && funnelHeight(spec, 300)).toBe(4 * 32);
  });

  it('compares nothing with one bar', () => expect(funnelOf(known.slice(0, 1))).toBeNull());
});
