import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { annotationMarks, endLabels, forecastBand, todayLine } from './chartPlugins.ts';
import type { ChartLevel, ChartSpec } from './chartSpec.ts';
import { funnelConfig } from './funnelConfig.ts';

/** Colours by what they are for: custom properties at build, computed values in a browser. */
export interface Palette {
  readonly ink: string;
  readonly ink2: string;
  readonly edge: string;
  readonly rule: string;
  readonly field: string;
  readonly brand: string;
  readonly ground: string;
  readonly target: string;
  readonly baseline: string;
  /** The end of a line whose last days are not all known. */
  readonly partial: string;
}

export interface ChartStyle {
  readonly palette: Palette;
  readonly dashes: Readonly<Record<'target' | 'baseline' | 'partial', readonly number[]>>;
  readonly family: string;
  /** Pixels; decides how many labels the time axis has room for. */
  readonly width: number;
  /** Room for names at the right end of lines. */
  readonly labelRoom: number;
}

type Kind = 'line' | 'bar';

/** The one config of a chart. Animation is off, nothing depends on the size of a window. */
export function chartConfig(spec: ChartSpec, style: ChartStyle): ChartConfiguration<Kind, (number | null)[]> {
  if (spec.kind === 'funnel') return funnelConfig(spec, style);
  const font = { family: style.family, size: 12 };
  return {
    type: spec.kind === 'line' ? 'line' : 'bar',
    data: { labels: [...spec.labels], datasets: [...seriesSets(spec, style), ...levelSets(spec, style)] },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      font,
      color: style.palette.ink2,
      layout: { padding: { top: 18, right: style.labelRoom, bottom: spec.annotations.length > 0 ? 4 : 0 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: scalesOf(spec, style),
    },
    plugins: [
      forecastBand(spec, style),
      todayLine(spec, style),
      annotationMarks(spec, style),
      endLabels(spec, style),
    ] as Plugin<Kind>[],
  };
}

function scalesOf(spec: ChartSpec, { palette, family, width }: ChartStyle) {
  const font = { family, size: 12 };
  const every = Math.max(1, Math.ceil(spec.labels.length / Math.max(2, Math.floor(width / 72))));
  const texts = new Map(spec.scale.ticks.map(({ value, text }) => [value, text]));
  const named = spec.ticks && new Map(spec.ticks.map(({ slot, text }) => [slot, text]));
  return {
    x: {
      offset: true,
      stacked: spec.kind === 'stacked',
      grid: { display: false },
      border: { color: palette.ink },
      ticks: {
        font,
        color: palette.ink2,
        autoSkip: false,
        maxRotation: 0,
        align: named ? ('start' as const) : ('center' as const),
        callback: (_: unknown, index: number) => {
          if (named) return named.get(index) ?? '';
          return index % every === 0 ? (spec.labels[index] ?? '') : '';
        },
      },
    },
    y: {
      min: spec.scale.min,
      max: spec.scale.max,
      stacked: spec.kind === 'stacked',
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        axis.ticks = spec.scale.ticks.map(({ value }) => ({ value }));
      },
      border: { display: false },
      grid: {
        drawTicks: false,
        color: ({ tick }: { tick: { value: number } }) => (tick.value === 0 ? palette.ink : palette.rule),
      },
      ticks: {
        font,
        color: palette.ink2,
        // Above their lines where only a thin line could meet them; beside bars.
        ...(spec.kind === 'line' ? { mirror: true, padding: 0, labelOffset: -8 } : { padding: 8 }),
        z: 1,
        callback: (value: unknown) => texts.get(Number(value)) ?? '',
      },
    },
  };
}

function seriesSets(spec: ChartSpec, style: ChartStyle): ChartDataset<Kind, (number | null)[]>[] {
  return spec.series.map((series) => {
    const common = { label: series.name, data: [...series.values], clip: false as const };
    return spec.kind === 'line'
      ? { ...common, ...lineLook(series, style) }
      : { ...common, ...barLook(spec, series, style.palette) };
  });
}

function lineLook(series: ChartSpec['series'][number], { palette, dashes }: ChartStyle) {
  const color = inkOf(series.ink, palette);
  const last = series.values.findLastIndex((value) => value !== null);
  const partial = new Set(series.partial);
  const isAlone = (index: number) =>
    (series.values[index - 1] ?? null) === null && (series.values[index + 1] ?? null) === null;
  return {
    type: 'line' as const,
    borderColor: color,
    borderWidth: 2,
    borderJoinStyle: 'round' as const,
    tension: 0,
    spanGaps: false,
    // A value between two gaps has no line, so it has to be a point.
    pointRadius: series.values.map((_, index) => (index === last ? 3 : isAlone(index) ? 2 : 0)),
    pointBackgroundColor: series.values.map((_, index) => (partial.has(index) ? palette.ground : color)),
    pointBorderColor: color,
    pointBorderWidth: 1.5,
    segment: {
      borderColor: ({ p1DataIndex }: { p1DataIndex: number }) =>
        partial.has(p1DataIndex) ? palette.partial : undefined,
      borderDash: ({ p1DataIndex }: { p1DataIndex: number }) =>
        partial.has(p1DataIndex) ? [...dashes.partial] : undefined,
    },
  };
}

function barLook(spec: ChartSpec, series: ChartSpec['series'][number], palette: Palette) {
  const partial = new Set(series.partial);
  const ink = (index: number) => (index < spec.earlier ? palette.edge : inkOf(series.ink, palette));
  return {
    type: 'bar' as const,
    categoryPercentage: 0.8,
    barPercentage: 1,
    backgroundColor: series.values.map((_, index) => (partial.has(index) ? palette.field : ink(index))),
    borderColor: series.values.map((_, index) => ink(index)),
    borderWidth: series.values.map((_, index) => (partial.has(index) || series.ink === 'third' ? 1 : 0)),
    borderSkipped: false as const,
  };
}

function levelSets(spec: ChartSpec, { palette, dashes }: ChartStyle): ChartDataset<Kind, (number | null)[]>[] {
  const level = { type: 'line' as const, pointRadius: 0, borderWidth: 1, clip: false as const, spanGaps: false };
  const wanted = ({ name, values, grows }: ChartLevel) => ({
    ...level,
    label: name,
    data: [...values],
    stepped: grows ? (false as const) : ('middle' as const),
  });
  const target = spec.target && {
    ...wanted(spec.target),
    borderColor: palette.target,
    borderDash: [...dashes.target],
  };
  const former = spec.former && {
    ...wanted(spec.former),
    borderColor: palette.baseline,
    borderDash: [...dashes.baseline],
  };
  const baseline = spec.baseline && {
    ...level,
    label: spec.baseline.name,
    data: spec.labels.map(() => spec.baseline?.value ?? null),
    borderColor: palette.baseline,
    borderDash: [...dashes.baseline],
  };
  return [target, former, baseline].filter((set) => set !== null && set !== undefined);
}

function inkOf(ink: ChartSpec['series'][number]['ink'], palette: Palette): string {
  return { actual: palette.ink, earlier: palette.edge, third: palette.field }[ink];
}
