import type { SKRSContext2D } from '@napi-rs/canvas';

/** How far below its point the baseline of a text stands, in parts of the size. */
const baselines: Readonly<Record<string, number>> = { middle: 0.35, top: 0.8, hanging: 0.8, bottom: -0.2 };
const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/**
 * Collects texts and circles instead of drawing them. The canvas would place each letter by itself, fall back to another
 * font inside a word, and turn a circle into seventy lines; as elements they stay readable, searchable and short.
 * The function that comes back gives all of them as SVG.
 */
export function captureMarks(context: SKRSContext2D): () => string {
  const texts: string[] = [];
  context.fillText = (text, x, y) => {
    if (text !== '') texts.push(textElement(context, text, x, y));
  };
  const circles = captureCircles(context);
  return () => [...circles(), ...texts].join('');
}

interface Circle {
  readonly at: string;
  fill: string;
  stroke: string;
}

function captureCircles(context: SKRSContext2D): () => readonly string[] {
  const circles: string[] = [];
  const { arc, beginPath } = context;
  const fill: () => void = context.fill;
  const stroke: () => void = context.stroke;
  let circle: Circle | null = null;
  const flush = (): void => {
    if (circle !== null) circles.push(`<circle ${circle.at} fill="${circle.fill}"${circle.stroke}/>`);
    circle = null;
  };
  context.beginPath = () => {
    flush();
    beginPath.call(context);
  };
  context.arc = (x, y, radius, from, to, anticlockwise) => {
    if (Math.abs(to - from) < 6.28) return arc.call(context, x, y, radius, from, to, anticlockwise);
    circle = { at: `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}"`, fill: 'none', stroke: '' };
  };
  // Chart.js fills and strokes the path at hand only; it passes none.
  context.fill = () => {
    if (circle === null) fill.call(context);
    else circle.fill = String(context.fillStyle);
  };
  context.stroke = () => {
    if (circle === null) stroke.call(context);
    else circle.stroke = ` stroke="${context.strokeStyle}" stroke-width="${context.lineWidth}"`;
  };
  return () => {
    flush();
    return circles;
  };
}

function textElement(context: SKRSContext2D, text: string, x: number, y: number): string {
  const { a, d, e, f } = context.getTransform();
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(context.font)?.[1] ?? 12);
  const baseline = y + size * (baselines[context.textBaseline] ?? 0);
  const anchor = anchors[context.textAlign];
  const weight = /\b[5-7]00\b/.exec(context.font)?.[0];
  const extra = (weight ? ` font-weight="${weight}"` : '') + (anchor ? ` text-anchor="${anchor}"` : '');
  return `<text x="${(e + a * x).toFixed(1)}" y="${(f + d * baseline).toFixed(1)}" fill="${context.fillStyle}"${extra}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
}
