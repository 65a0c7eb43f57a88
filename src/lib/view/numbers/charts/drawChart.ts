import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartItem,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { optimize } from 'svgo/browser';
import { captureMarks } from './captureMarks.ts';
import { type ChartStyle, chartConfig, type Palette } from './chartConfig.ts';
import type { ChartSpec } from './chartSpec.ts';

Chart.register(LineController, LineElement, PointElement, BarController, BarElement, CategoryScale, LinearScale);

const family = 'Almanac Chart';
registerFonts();

/** Colours that stand for custom properties until the drawing is done; none of them has a shorter form. */
const sentinels: Palette = {
  ink: '#a10b01',
  ink2: '#a10b02',
  edge: '#a10b03',
  rule: '#a10b04',
  field: '#a10b05',
  brand: '#a10b06',
  ground: '#a10b07',
  target: '#a10b08',
  baseline: '#a10b09',
  partial: '#a10b10',
};

/** Dashes are attributes of SVG; the canvas would cut them into polygons. */
const undashed: ChartStyle['dashes'] = { target: [], baseline: [], partial: [] };

const properties: Readonly<Record<string, string>> = {
  [sentinels.ink]: 'var(--ink)',
  [sentinels.ink2]: 'var(--ink-2)',
  [sentinels.edge]: 'var(--edge)',
  [sentinels.rule]: 'var(--rule)',
  [sentinels.field]: 'var(--field-2)',
  [sentinels.brand]: 'var(--brand)',
  [sentinels.ground]: 'var(--ground)',
  [sentinels.target]: 'var(--ink-2)" stroke-dasharray="6 3',
  [sentinels.baseline]: 'var(--edge)" stroke-dasharray="1.5 3',
  [sentinels.partial]: 'var(--ink)" stroke-dasharray="2 2',
};

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Room for names at the right end of lines; none where there is none. */
  readonly labelRoom: number;
}

/** A chart as SVG: texts are texts, colours are custom properties, and the same spec gives the same bytes. */
export function drawChart(spec: ChartSpec, { width, height, labelRoom }: ChartSize, id: string): string {
  const canvas = createCanvas(width, height, SvgExportFlag.RelativePathEncoding);
  const marks = captureMarks(canvas.getContext('2d'));
  const style = { palette: sentinels, dashes: undashed, family, width: width - labelRoom, labelRoom };
  const chart = new Chart(canvas as unknown as ChartItem, chartConfig(spec, style));
  const shapes = canvas.getContent().toString('utf8');
  chart.destroy();
  const svg = shapes
    .replace(
      /^[\s\S]*?<svg[^>]*>\s*<rect[^>]*fill-opacity="0"[^>]*\/>/,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    )
    .replace('</svg>', `${marks()}</svg>`);
  return withProperties(optimized(svg, id));
}

function optimized(svg: string, id: string): string {
  const { data } = optimize(svg, {
    floatPrecision: 1,
    plugins: ['preset-default', { name: 'prefixIds', params: { prefix: id, delim: '-' } }],
  });
  return data.replace('<svg xmlns="http://www.w3.org/2000/svg"', '<svg class="chart" aria-hidden="true"');
}

function withProperties(svg: string): string {
  return svg.replace(/#a10b(?:0[1-9]|10)/g, (color) => properties[color] ?? color);
}

/** The canvas measures with the very fonts of the page. */
function registerFonts(): void {
  const { resolve } = createRequire(import.meta.url);
  for (const alphabet of ['latin', 'latin-ext', 'cyrillic']) {
    for (const weight of ['400', '500']) {
      const name = `fira-sans-condensed-${alphabet}-${weight}-normal.woff2`;
      GlobalFonts.registerFromPath(resolve(`@fontsource/fira-sans-condensed/files/${name}`), family);
    }
  }
}
