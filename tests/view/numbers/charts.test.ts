import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/lib/kpi/periods.ts';
import { chartConfig } from '../../../src/lib/view/numbers/charts/chartConfig.ts';
import { chartMarkup } from '../../../src/lib/view/numbers/charts/chartMarkup.ts';
import type { ChartSpec } from '../../../src/lib/view/numbers/charts/chartSpec.ts';
import { drawChart } from '../../../src/lib/view/numbers/charts/drawChart.ts';
import { toKpiChart } from '../../../src/lib/view/numbers/charts/kpiChart.ts';
import { niceScale } from '../../../src/lib/view/numbers/charts/niceScale.ts';
import { toChartView } from '../../../src/lib/view/numbers/charts/toChartView.ts';
import { toSmallChart } from '../../../src/lib/view/numbers/smallChart.ts';
import { toSparkline } from '../../../src/lib/view/numbers/sparkline.ts';
import { viewContext } from '../../../src/lib/view/viewContext.ts';
import { type DayValue, numbersPlaybook } from './numbersPlaybook.ts';

const palette = {
  ink: 'ink',
  ink2: 'ink2',
  edge: 'edge',
  rule: 'rule',
  field: 'field',
  brand: 'brand',
  ground: 'ground',
  target: 'target',
  baseline: 'baseline',
  partial: 'partial',
};
const style = { palette, dashes: { target: [6, 3], baseline: [], partial: [] }, family: 'x', width: 600, labelRoom: 0 };

const spec: ChartSpec = {
  kind: 'line',
  labels: ['5 Oct', '12 Oct', '19 Oct', '26 Oct'],
  series: [
    {
      name: 'Instagram',
      ink: 'actual',
      values: [4, null, 5, 4.5],
      texts: ['4 %', '—', '5 %', '4.5 %'],
      partial: [3],
    },
  ],
  earlier: 2,
  target: { name: '5 % target', values: [4.5, 4.5, 5, 5] },
  baseline: { name: '90 days', value: 4.2 },
  today: { at: 3, text: 'today' },
  annotations: [1],
  scale: { min: 0, max: 6, ticks: [0, 2, 4, 6].map((value) => ({ value, text: `${value} %` })) },
};

describe('niceScale', () => {
  const ticks = (values: number[], fromZero: boolean, unit: 'seconds' | 'other' = 'other') =>
    niceScale(values, { fromZero, unit }, String).ticks.map(({ value }) => value);

  it.each([
    ['counts from zero', ticks([63, 65, 90, 44], true), [0, 25, 50, 75, 100]],
    ['shares without dust', ticks([0.3, 0.1], true), [0, 0.1, 0.2, 0.3]],
    ['a line that moves little', ticks([0.9, 0.96], false), [0.9, 0.92, 0.94, 0.96]],
    ['minutes', ticks([3240, 4260], true, 'seconds'), [0, 1800, 3600, 5400]],
    ['nothing but zero', ticks([0], true), [0, 0.25]],
  ])('has round lines for %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('chartConfig', () => {
  it('breaks the line where a value is missing and marks what is not complete', () => {
    const [line] = chartConfig(spec, style).data.datasets;
    expect(line).toMatchObject({
      data: [4, null, 5, 4.5],
      spanGaps: false,
      tension: 0,
      borderColor: 'ink',
      // The first value stands alone between the edge and a gap; the last is not complete.
      pointRadius: [2, 0, 0, 3],
      pointBackgroundColor: ['ink', 'ink', 'ink', 'ground'],
    });
  });

  it('draws the target in steps and the baseline as a level', () => {
    const [, target, baseline] = chartConfig(spec, style).data.datasets;
    expect(target).toMatchObject({ data: [4.5, 4.5, 5, 5], stepped: 'middle', borderDash: [6, 3] });
    expect(baseline).toMatchObject({ data: [4.2, 4.2, 4.2, 4.2] });
  });

  it('draws a target that grows as a line, and the one before it was changed as a level of its own', () => {
    const grows = { name: '900', values: [1, 2, 3, 4], grows: true };
    const former = { name: '800', values: [null, null, 2, 3], grows: true };
    const [, target, old] = chartConfig({ ...spec, target: grows, former, baseline: null }, style).data.datasets;
    expect(target).toMatchObject({ stepped: false, borderColor: 'target' });
    expect(old).toMatchObject({ data: [null, null, 2, 3], stepped: false, borderColor: 'baseline' });
  });

  it('inks the bars of the period and greys those before', () => {
    const [bars] = chartConfig({ ...spec, kind: 'bar' }, style).data.datasets;
    expect(bars).toMatchObject({ backgroundColor: ['edge', 'edge', 'ink', 'field'], borderWidth: [0, 0, 0, 1] });
  });

  it('moves nothing and asks for no legend', () => {
    expect(chartConfig(spec, style).options).toMatchObject({
      animation: false,
      responsive: false,
      plugins: { legend: { display: false } },
    });
  });
});

describe('drawChart', () => {
  const size = { width: 720, height: 240, labelRoom: 116 };

  it('gives the same bytes for the same spec', () => {
    expect(drawChart(spec, size, 'a')).toBe(drawChart(spec, size, 'a'));
  });

  it('keeps texts as texts, colours as custom properties, and no style', () => {
    const svg = drawChart(spec, size, 'a');
    expect(svg).toContain('>5 % target</text>');
    expect(svg).toContain('stroke="var(--ink-2)" stroke-dasharray="6 3"');
    expect(svg).not.toMatch(/#a10b|style=|<script/);
  });

  it('names the ends of a forecast, the last value where it stands, and only the ticks it is given', () => {
    const svg = drawChart(
      {
        ...spec,
        series: [
          { name: 'Sales', ink: 'actual', values: [1, 2, null, null], texts: ['1', '2', '—', '—'], partial: [] },
        ],
        ticks: [{ slot: 0, text: 'October' }],
        forecast: {
          from: { slot: 1, value: 2 },
          value: 4,
          low: 3,
          high: 5,
          names: { value: '4 estimate', low: '3 low', high: '5 high' },
        },
      },
      size,
      'a',
    );
    for (const text of ['5 high', '4 estimate', '3 low', '2', 'October']) expect(svg).toContain(`>${text}</text>`);
    expect(svg).not.toContain('>12 Oct</text>');
    // The band is a shape of the field's colour, the line in it is dashed.
    expect(svg).toContain('fill="var(--field-2)"');
    expect(svg).toContain('stroke="var(--ink)" stroke-dasharray="2 2"');
  });

  it('escapes what a marketer writes', () => {
    const hostile = { ...spec, target: { name: '<script>alert(1)</script>&', values: [5, 5, 5, 5] } };
    const svg = drawChart(hostile, size, 'a');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script');
  });
});

/** Ten impressions a day in October, without the week of the 12th. */
const values: readonly DayValue[] = Array.from({ length: 31 }, (_, index) => index + 1)
  .filter((day) => day < 12 || day > 18)
  .map((day) => ['instagram', 'impressions', `2026-10-${String(day).padStart(2, '0')}`, 10]);

describe('toKpiChart', () => {
  const playbook = numbersPlaybook(values, { asOf: '2026-10-28' });
  const kpi = playbook.kpis.get('impressions');
  const period = parsePeriod('2026-10');
  const request = () => {
    if (kpi === undefined || period === null) throw new Error('the fixture has impressions');
    return { kpi, scopes: [{ id: 'instagram', channels: ['instagram'] }], period, grain: 'week' as const };
  };

  it('has a bar a week, none for a week without days, and marks the week of today', () => {
    const chart = toKpiChart(request(), viewContext(playbook));
    expect(chart?.spec).toMatchObject({
      kind: 'bar',
      labels: ['28\u00a0Sept', '5\u00a0Oct', '12\u00a0Oct', '19\u00a0Oct', '26\u00a0Oct'],
      // The 1st to the 4th; a whole week; nothing; a whole week; the 26th to the 28th.
      series: [{ name: 'Instagram', values: [4 * 10, 7 * 10, null, 7 * 10, 3 * 10], partial: [4] }],
      today: { at: 4, text: 'Wed\u00a028\u00a0Oct' },
    });
  });

  it('tells trend, lowest, highest, last and gaps, and repeats the numbers as a table', () => {
    const view = toChartView(request(), { page: 'index.html', id: 'c', title: 'Impressions' }, viewContext(playbook));
    expect(view?.summary).toMatch(/^Rises from 40 \(28\sSeptember/);
    // The 30 of the week of today are not a lowest value: three days of it have passed.
    expect(view?.summary).toContain('Lowest 40');
    expect(view?.summary).toContain('highest 70');
    expect(view?.summary).toContain('not complete');
    expect(view?.summary).toContain('1 of 5 weeks has no value.');
    expect(view?.table.rows.map(({ cells }) => cells[0])).toEqual(['40', '70', '—', '70', '30']);
    expect(view && chartMarkup(view).json).not.toContain('<');
  });

  it('writes months within a sentence as the language does', () => {
    const place = { page: 'index.html', id: 'c', title: 'Показы' };
    // To the 28th, without the week of the 12th: 21 days of ten.
    const months = { ...request(), grain: 'month' as const };
    const russian = numbersPlaybook(values, { asOf: '2026-10-28', locale: 'ru-RU' });
    expect(toChartView(months, place, viewContext(russian))?.summary).toMatch(/^Одно значение: 210 \(октябрь 2026, /);
    expect(toChartView(months, place, viewContext(playbook))?.summary).toMatch(/^One value only: 210 \(October 2026, /);
  });

  it('marks a week of one channel in which a day is missing', () => {
    const holed = numbersPlaybook(
      values.filter(([, , day]) => day !== '2026-10-07'),
      { asOf: '2026-10-28' },
    );
    expect(toKpiChart(request(), viewContext(holed))?.spec.series[0]?.partial).toEqual([1, 4]);
  });

  it('has the figure of each line, and marks only its own weeks that are known in part', () => {
    const telegram = values
      .filter(([, , day]) => day !== '2026-10-07')
      .map(([, ...rest]) => ['telegram', ...rest] as const);
    const both = viewContext(numbersPlaybook([...values, ...telegram], { asOf: '2026-10-28' }));
    const scopes = ['instagram', 'telegram'].map((id) => ({ id, channels: [id] }));
    const view = toChartView({ ...request(), scopes }, { page: 'index.html', id: 'c', title: 'Impressions' }, both);
    // October to the 28th without the week of the 12th: 21 days, and 20.
    expect(view?.figures.map(({ name, figure }) => [name, figure.text])).toEqual([
      ['Instagram', '210'],
      ['Telegram', '200'],
    ]);
    expect(view?.spec.series.map(({ partial }) => partial)).toEqual([[4], [1, 4]]);
  });

  it('draws nothing where nothing is known', () => {
    const empty = numbersPlaybook([]);
    expect(toKpiChart(request(), viewContext(empty))).toBeNull();
  });
});

describe('small drawings', () => {
  it('draws a line of eight values and no line of seven', () => {
    expect(toSparkline([1, 2, 3, 4, 5, 6, 7, 8], 'x')?.last).toEqual({ x: '99%', y: '3' });
    expect(toSparkline([1, 2, 3, 4, 5, 6, 7, null], 'x')).toBeNull();
  });

  it('begins a new piece after a gap', () => {
    expect(toSparkline([1, 2, 3, 4, null, 6, 7, 8, 9], 'x')?.path.match(/M/g)).toHaveLength(2);
  });

  it('begins bars at zero', () => {
    const heights = toSmallChart('bars', [50, 100, 25, 100], 2, 'x')?.bars.map(({ height }) => height);
    expect(heights).toEqual(['19', '38', '9.5', '38']);
  });

  it('stands on a scale that it shares', () => {
    const heights = toSmallChart('bars', [50, 100, 25, 100], 2, 'x', [200])?.bars.map(({ height }) => height);
    expect(heights).toEqual(['9.5', '19', '4.8', '19']);
  });
});
