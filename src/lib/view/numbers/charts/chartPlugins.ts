import type { Chart, Plugin } from 'chart.js';
import type { ChartStyle } from './chartConfig.ts';
import type { ChartSpec } from './chartSpec.ts';

const lineHeight = 14;
const circleHeight = 17;

/** Pixels that the word for today needs beside its line. */
const roomForToday = 60;

/** The day on which the chart was made, from top to bottom. */
export function todayLine({ today }: ChartSpec, { palette, family }: ChartStyle): Plugin {
  return {
    id: 'today',
    beforeDatasetsDraw: (chart) => {
      if (today === null) return;
      const { ctx, chartArea } = chart;
      const x = slotX(chart, today.at);
      stroke(ctx, palette.brand, 1.5, [
        [x, chartArea.top - 14],
        [x, chartArea.bottom],
      ]);
      const font = `500 12px ${family}`;
      const place = x + roomForToday > chart.width ? { x: x - 4, align: 'right' as const } : { x: x + 4 };
      write(ctx, { text: today.text, y: chartArea.top - 8, color: palette.brand, font, ...place });
    },
  };
}

/** Numbered circles on the axis, each with a hairline up; they are explained below the chart. */
export function annotationMarks({ annotations }: ChartSpec, { palette, family }: ChartStyle): Plugin {
  return {
    id: 'annotations',
    beforeDatasetsDraw: (chart) => {
      for (const slot of annotations) {
        const x = slotX(chart, slot);
        stroke(chart.ctx, palette.edge, 1, [
          [x, chart.chartArea.top],
          [x, chart.chartArea.bottom - 20],
        ]);
      }
    },
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      annotations.forEach((slot, index) => {
        const x = slotX(chart, slot);
        const below = annotations.slice(0, index).filter((other) => other === slot).length;
        const y = chartArea.bottom - 12 - below * circleHeight;
        circle(ctx, x, y, palette);
        write(ctx, { text: String(index + 1), x, y, color: palette.ink, font: `500 11px ${family}`, align: 'center' });
      });
    },
  };
}

/** Names at the right end of lines and levels, moved apart where they would touch. */
export function endLabels(spec: ChartSpec, { palette, family, labelRoom }: ChartStyle): Plugin {
  return {
    id: 'end-labels',
    afterDatasetsDraw: (chart) => {
      if (labelRoom < 40) return;
      const y = chart.scales.y;
      if (y === undefined) return;
      const labels = endsOf(spec).map(({ text, value, isActual }) => ({
        text,
        isActual,
        y: y.getPixelForValue(value),
      }));
      for (const label of apart(labels, chart.chartArea.top, chart.chartArea.bottom)) {
        const color = label.isActual ? palette.ink : palette.ink2;
        const weight = label.isActual ? 500 : 400;
        write(chart.ctx, {
          text: label.text,
          x: chart.chartArea.right + 8,
          y: label.y,
          color,
          font: `${weight} 12px ${family}`,
        });
      }
    },
  };
}

interface EndLabel {
  readonly text: string;
  readonly value: number;
  readonly isActual: boolean;
}

function endsOf(spec: ChartSpec): EndLabel[] {
  const series =
    spec.kind === 'line'
      ? spec.series.flatMap(({ name, values, texts }) => {
          const last = values.findLastIndex((value) => value !== null);
          const value = values[last];
          return value === null || value === undefined
            ? []
            : [{ text: `${texts[last]} ${name}`, value, isActual: true }];
        })
      : [];
  const target = spec.target?.values.findLast((value) => value !== null);
  return [
    ...series,
    ...(spec.target === null || target === null || target === undefined
      ? []
      : [{ text: spec.target.name, value: target, isActual: false }]),
    ...(spec.baseline === null ? [] : [{ text: spec.baseline.name, value: spec.baseline.value, isActual: false }]),
  ];
}

/** Labels from top to bottom, none closer than a line to the one above. */
function apart<T extends { readonly y: number }>(labels: readonly T[], top: number, bottom: number): T[] {
  let free = top;
  const down = labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      const y = Math.max(label.y, free);
      free = y + lineHeight;
      return { ...label, y };
    });
  const over = Math.max(0, free - lineHeight - bottom);
  return over === 0 ? down : down.map((label) => ({ ...label, y: label.y - over }));
}

function slotX(chart: Chart, slot: number): number {
  const x = chart.scales.x;
  if (x === undefined) return 0;
  const first = x.getPixelForValue(0);
  return first + slot * (x.getPixelForValue(1) - first);
}

type Ctx = Chart['ctx'];

function stroke(ctx: Ctx, color: string, width: number, points: readonly (readonly [number, number])[]): void {
  ctx.save();
  ctx.beginPath();
  ctx.setLineDash([]);
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  points.forEach(([x, y], index) => {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.stroke();
  ctx.restore();
}

function circle(ctx: Ctx, x: number, y: number, palette: ChartStyle['palette']): void {
  ctx.save();
  ctx.beginPath();
  ctx.setLineDash([]);
  ctx.arc(x, y, 7.5, 0, Math.PI * 2);
  ctx.fillStyle = palette.ground;
  ctx.fill();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.restore();
}

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly font: string;
  readonly align?: CanvasTextAlign;
}

function write(ctx: Ctx, { text, x, y, color, font, align = 'left' }: Written): void {
  ctx.save();
  ctx.font = font;
  ctx.fillStyle = color;
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y);
  ctx.restore();
}
