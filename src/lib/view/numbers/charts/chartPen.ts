import type { Chart } from 'chart.js';

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly font: string;
  readonly align?: CanvasTextAlign;
}

/** A text whose middle stands at a height. */
export function write(ctx: Chart['ctx'], { text, x, y, color, font, align = 'left' }: Written): void {
  ctx.save();
  ctx.font = font;
  ctx.fillStyle = color;
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y);
  ctx.restore();
}
