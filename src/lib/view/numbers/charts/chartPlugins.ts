import type { Chart, Plugin } from 'chart.js';
import type { ChartStyle } from './chartConfig.ts';
import { write } from './chartPen.ts';
import type { ChartSpec } from './chartSpec.ts';

const lineHeight = 14;
const circleHeight = 17;

/** 12 px condensed letters are 6 px wide on the average. */
const letterWidth = 6;

/** Where the value is likely to end: a band, and the line in the middle of the cases. */
export function forecastBand({ forecast, labels }: ChartSpec, { palette, dashes }: ChartStyle): Plugin {
  return {
    id: 'forecast',
    beforeDatasetsDraw: (chart) => {
      const { y } = chart.scales;
      if (!forecast || y === undefined) return;
      const { ctx } = chart;
      const start: Point = [slotX(chart, forecast.from.slot), y.getPixelForValue(forecast.from.value)];
      const end = (value: number): Point => [slotX(chart, labels.length - 1), y.getPixelForValue(value)];
      ctx.save();
      trace(ctx, [start, end(forecast.high), end(forecast.low)]);
      ctx.closePath();
      ctx.fillStyle = palette.field;
      ctx.fill();
      ctx.restore();
      stroke(ctx, palette.partial, 1, [start, end(forecast.value)], dashes.partial);
    },
  };
}

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
      const place =
        x + 4 + today.text.length * letterWidth > chart.width ? { x: x - 4, align: 'right' as const } : { x: x + 4 };
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
        stroke(chart.ctx, palette.rule, 1, [
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
      const y = chart.scales.y;
      if (y === undefined) return;
      const inside = lastInside(spec);
      if (inside !== null) {
        const font = `500 12px ${family}`;
        const x = slotX(chart, inside.slot) - 8;
        write(chart.ctx, {
          text: inside.text,
          x,
          y: y.getPixelForValue(inside.value) - 9,
          color: palette.ink,
          font,
          align: 'right',
        });
      }
      if (labelRoom < 40) return;
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
    spec.kind === 'line' && lastInside(spec) === null
      ? spec.series.flatMap(({ name, values, texts }) => {
          const last = values.findLastIndex((value) => value !== null);
          const value = values[last];
          return value === null || value === undefined
            ? []
            : [{ text: `${texts[last]} ${name}`, value, isActual: true }];
        })
      : [];
  const levels = [spec.target, spec.former].flatMap((level) => {
    const value = level?.values.findLast((one) => one !== null);
    return level && typeof value === 'number' ? [{ text: level.name, value, isActual: false }] : [];
  });
  return [
    ...series,
    ...forecastEnds(spec),
    ...levels,
    ...(spec.baseline === null ? [] : [{ text: spec.baseline.name, value: spec.baseline.value, isActual: false }]),
  ];
}

function forecastEnds({ forecast }: ChartSpec): EndLabel[] {
  if (!forecast) return [];
  const { value, low, high, names } = forecast;
  return [
    { text: names.high, value: high, isActual: false },
    { text: names.value, value, isActual: true },
    { text: names.low, value: low, isActual: false },
  ];
}

/** The last value of a single line that ends before the chart does: it is named where it stands. */
function lastInside({ kind, series, labels }: ChartSpec): { slot: number; value: number; text: string } | null {
  const [line] = series;
  if (kind !== 'line' || line === undefined || series.length > 1) return null;
  const slot = line.values.findLastIndex((value) => value !== null);
  const value = line.values[slot] ?? null;
  return value === null || slot === labels.length - 1 ? null : { slot, value, text: line.texts[slot] ?? '' };
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

type Point = readonly [number, number];

function trace(ctx: Ctx, points: readonly Point[]): void {
  ctx.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
}

function stroke(
  ctx: Ctx,
  color: string,
  width: number,
  points: readonly Point[],
  dashes: readonly number[] = [],
): void {
  ctx.save();
  trace(ctx, points);
  ctx.setLineDash([...dashes]);
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
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
