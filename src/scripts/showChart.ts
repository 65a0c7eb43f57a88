import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { type ChartStyle, chartConfig } from '../lib/view/numbers/charts/chartConfig.ts';
import type { ChartSpec } from '../lib/view/numbers/charts/chartSpec.ts';

Chart.register(
  LineController,
  LineElement,
  PointElement,
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  Tooltip,
);

const family = '"Fira Sans Condensed", sans-serif';

document.addEventListener('almanac:chart', ({ target }) => {
  const plot = target instanceof Element ? target.closest<HTMLElement>('.plot') : null;
  if (plot !== null) showChart(plot);
});

/** Draws the chart of a figure anew as a canvas whose values can be pointed at; again whenever the theme changes. */
function showChart(plot: HTMLElement): void {
  const spec = JSON.parse(plot.querySelector('script')?.textContent ?? 'null') as ChartSpec | null;
  const drawing = [...plot.querySelectorAll<HTMLElement>('.plot-wide, .plot-narrow')].find(
    (one) => one.offsetHeight > 0,
  );
  if (spec === null || drawing === undefined) return;
  const canvas = document.createElement('canvas');
  canvas.width = drawing.clientWidth;
  canvas.height = drawing.clientHeight;
  drawing.replaceChildren(canvas);
  let chart: Chart | null = null;
  const draw = (): void => {
    chart?.destroy();
    chart = new Chart(canvas, withTooltip(spec, styleOf(canvas)));
  };
  draw();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
}

function withTooltip(spec: ChartSpec, style: ChartStyle): ReturnType<typeof chartConfig> {
  const config = chartConfig(spec, style);
  const { ink, ground } = style.palette;
  config.options = {
    ...config.options,
    devicePixelRatio: window.devicePixelRatio,
    interaction: { mode: 'index', intersect: false, axis: config.options?.indexAxis ?? 'x' },
    plugins: {
      legend: { display: false },
      tooltip: {
        animation: false,
        cornerRadius: 0,
        displayColors: false,
        backgroundColor: ink,
        titleColor: ground,
        bodyColor: ground,
        titleFont: { family, size: 12 },
        bodyFont: { family, size: 12 },
        filter: ({ datasetIndex }) => datasetIndex < spec.series.length,
        callbacks: {
          label: ({ datasetIndex, dataIndex }) => {
            const series = spec.series[datasetIndex];
            return series === undefined ? '' : `${series.name}: ${series.texts[dataIndex]}`;
          },
        },
      },
    },
  };
  return config;
}

function styleOf(canvas: HTMLCanvasElement): ChartStyle {
  const color = colorsOf(canvas);
  const ink = color('--ink');
  const palette = {
    ink,
    ink2: color('--ink-2'),
    edge: color('--edge'),
    rule: color('--rule'),
    field: color('--field-2'),
    brand: color('--brand'),
    ground: color('--ground'),
    target: color('--ink-2'),
    baseline: color('--edge'),
    partial: ink,
  };
  const labelRoom = canvas.width > 500 ? 116 : 0;
  const dashes = { target: [6, 3], baseline: [1.5, 3], partial: [2, 2] };
  return { palette, dashes, family, width: canvas.width - labelRoom, labelRoom };
}

/** The value of a custom property as a colour that a canvas understands: `light-dark()` is settled by an element. */
function colorsOf(canvas: HTMLCanvasElement): (property: string) => string {
  const probe = document.createElement('span');
  probe.className = 'vh';
  canvas.after(probe);
  return (property) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
}
