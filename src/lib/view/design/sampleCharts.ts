import { chartFile } from '../numbers/charts/chartFiles.ts';
import type { ChartSpec } from '../numbers/charts/chartSpec.ts';
import { chartSummary } from '../numbers/charts/chartSummary.ts';
import type { ChartView } from '../numbers/charts/chartView.ts';
import { partialKey, viewOfSpec } from '../numbers/charts/toChartView.ts';
import { toSmallChart } from '../numbers/smallChart.ts';
import { toSparkline } from '../numbers/sparkline.ts';
import { routes } from '../routes.ts';
import type { FunnelView } from '../strategy/funnel.ts';
import type { ViewContext } from '../viewContext.ts';
import { sampleFigure } from './sampleFigure.ts';

const weeks = [31, 38, 44, 40, 52, 61, 58, 70, 64, 81, 77, 90];
const withGap = weeks.map((value, index) => (index === 4 || index === 5 ? null : value));

/** A funnel without sources: its table has words instead of codes. */
export function sampleFunnel(context: ViewContext): FunnelView {
  const { design } = context.words;
  const { number } = context.format;
  const counts = [90_000, 12_000, 37, 431];
  const stages = {
    ...barSpec(context),
    kind: 'funnel' as const,
    labels: [design.sample.name, design.sample.second, context.words.numbers.allChannels, design.sample.long],
    series: [series(design.sample.of, 'actual', counts, number)],
    scale: { min: 0, max: 90_000, ticks: [] },
  };
  const drawn = chart(context, 'funnel', design.states.funnel, stages);
  const rows = stages.labels.map((text, stage) => [{ text }, { text: stages.series[0]?.texts[stage] ?? '' }]);
  const columns = [
    { text: context.words.strategy.figures.measure },
    { text: design.sample.of, numeric: true as const },
  ];
  return { chart: drawn, stages: { label: design.states.funnel, columns, groups: [{ rows }] } };
}

/** One chart a kind, with everything that a chart can carry. */
export function sampleCharts(context: ViewContext): ChartView[] {
  const { states } = context.words.design;
  return [
    chart(context, 'line', states.line, lineSpec(context)),
    chart(context, 'levels', states.levels, levelsSpec(context)),
    chart(context, 'bars', states.bars, { ...barSpec(context, [11]), earlier: 6 }),
    chart(context, 'stacked', states.stacked, stackedSpec(context)),
  ];
}

export function sampleSmallCharts({ words }: ViewContext) {
  const { name, second } = words.design.sample;
  const half = weeks.map((value) => value / 2);
  return {
    multiples: [
      { name, chart: toSmallChart('bars', weeks, 8, name, weeks) },
      { name: second, chart: toSmallChart('bars', half, 8, second, weeks) },
      { name, chart: toSmallChart('line', withGap, 0, name) },
    ],
    sparkline: toSparkline(withGap, name),
  };
}

function chart(context: ViewContext, id: string, title: string, spec: ChartSpec): ChartView {
  const { words } = context;
  const columns = [words.numbers.chart.grains.week, ...spec.series.map(({ name }) => name)];
  return viewOfSpec(
    spec,
    {
      id: `chart-${id}`,
      csv: { file: chartFile(routes.design, `chart-${id}`) },
      title,
      summary: chartSummary(spec, spec.labels, 'week', context),
      figures: [{ name: null, figure: sampleFigure(context) }],
      key: [
        ...(spec.series.length > 1 ? spec.series.map(({ ink, name }) => ({ mark: ink, text: name })) : []),
        ...partialKey(spec, context),
      ],
      annotations: spec.annotations.map((slot) => `${spec.labels[slot]}: ${words.design.sample.name}`),
      table: {
        columns,
        rows: spec.labels.map((head, slot) => ({
          head,
          cells: spec.series.map(({ texts }) => texts[slot] ?? '—'),
          values: spec.series.map(({ values }) => values[slot] ?? null),
        })),
      },
    },
    context,
  );
}

function barSpec({ format, words }: ViewContext, partial: readonly number[] = []): ChartSpec {
  return {
    kind: 'bar',
    labels: weeks.map((_, week) => format.day(`2026-0${1 + Math.floor(week / 4)}-0${1 + (week % 4) * 2}`)),
    series: [{ ...series(words.design.sample.name, 'actual', weeks, format.number), partial }],
    earlier: 0,
    target: null,
    baseline: null,
    today: null,
    annotations: [],
    scale: { min: 0, max: 100, ticks: [0, 25, 50, 75, 100].map((value) => ({ value, text: format.number(value) })) },
  };
}

function stackedSpec(context: ViewContext): ChartSpec {
  const { sample } = context.words.design;
  const { number } = context.format;
  const part = (share: number) => weeks.map((value) => Math.round(value * share));
  return {
    ...barSpec(context),
    kind: 'stacked',
    series: [
      series(sample.name, 'actual', part(0.5), number),
      series(sample.second, 'earlier', part(0.3), number),
      series(context.words.numbers.allChannels, 'third', part(0.2), number),
    ],
  };
}

function lineSpec(context: ViewContext): ChartSpec {
  const { words, format } = context;
  const { ends } = words.strategy.goal;
  const until = withGap.map((value, index) => (index < 9 ? value : null));
  const grown = (end: number, from = 0) => weeks.map((_, index) => (index < from ? null : (end / 11) * index));
  return {
    ...barSpec(context),
    kind: 'line',
    series: [series(words.design.sample.name, 'actual', until, format.number)],
    target: { name: ends.target('95'), values: grown(95), grows: true },
    former: { name: ends.former('70'), values: grown(70, 5), grows: true },
    forecast: {
      from: { slot: 8, value: 64 },
      value: 84,
      low: 76,
      high: 92,
      names: { value: ends.forecast('84'), low: ends.low('76'), high: ends.high('92') },
    },
    today: { at: 8.5, text: format.weekdayAndDay('2026-03-02') },
    annotations: [2, 5],
  };
}

function levelsSpec(context: ViewContext): ChartSpec {
  const { words, format } = context;
  return {
    ...barSpec(context),
    kind: 'line',
    series: [{ ...series(words.design.sample.name, 'actual', withGap, format.number), partial: [11] }],
    target: { name: words.numbers.targetOf('80'), values: weeks.map((_, index) => (index < 6 ? 50 : 80)) },
    baseline: { name: words.numbers.baselineOf('35'), value: 35 },
  };
}

function series(
  name: string,
  ink: 'actual' | 'earlier' | 'third',
  values: readonly (number | null)[],
  text: (value: number) => string,
) {
  return { name, ink, values, texts: values.map((value) => (value === null ? '—' : text(value))), partial: [] };
}
