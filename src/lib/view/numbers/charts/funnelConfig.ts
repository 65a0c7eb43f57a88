import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartStyle } from './chartConfig.ts';
import { write } from './chartPen.ts';
import type { ChartSpec } from './chartSpec.ts';

/** Pixels of a letter of 12 px condensed, on the average. */
const letterWidth = 6;

const lineHeight = 15;

/** Bars that lie, one a stage from one zero: what is lost between two of them is white. The count stands at the end of its bar. */
export function funnelConfig(spec: ChartSpec, style: ChartStyle): ChartConfiguration<'bar', (number | null)[]> {
  const { palette, family, width } = style;
  const texts = spec.series[0]?.texts ?? [];
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return {
    type: 'bar',
    data: {
      labels: spec.labels.map((label) => named(label, width)),
      datasets: spec.series.map(({ name, values }) => ({
        label: name,
        data: [...values],
        backgroundColor: palette.ink,
        borderSkipped: false,
        barThickness: 12,
        // A stage that few reach is still a stage.
        minBarLength: 2,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      layout: { padding: { right: longest * letterWidth + 16 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: { min: 0, max: spec.scale.max, display: false },
        y: {
          grid: { display: false },
          border: { color: palette.ink },
          ticks: { font: { family, size: 12 }, color: palette.ink2, autoSkip: false, crossAlign: 'far', padding: 8 },
        },
      },
    },
    plugins: [barEnds(texts, style) as Plugin<'bar'>],
  };
}

function barEnds(texts: readonly string[], { palette, family }: ChartStyle): Plugin {
  return {
    id: 'bar-ends',
    afterDatasetsDraw: (chart) => {
      chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
        const text = texts[index] ?? '';
        write(chart.ctx, { text, x: x + 8, y, color: palette.ink, font: `500 12px ${family}` });
      });
    },
  };
}

/** Pixels that the stages take one below the other, each as high as the longest name of all. */
export function funnelHeight({ labels }: ChartSpec, width: number): number {
  const lines = Math.max(1, ...labels.map((label) => named(label, width).length));
  return labels.length * Math.max(32, 16 + lines * lineHeight);
}

/** The name of a stage beside its bar, on a third of the width. */
function named(label: string, width: number): string[] {
  return wrapped(label, Math.floor(width / 3 / letterWidth));
}

/** Lines of at most so many letters, broken after spaces and hyphens; a part that is longer has a line of its own. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=[ -])/)) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && longer.trimEnd().length <= letters) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
