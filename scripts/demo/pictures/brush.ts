import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { mulberry32 } from '../mulberry32.ts';

/** The colours of the brand, as its visual guide names them. */
export const ink = '#1d211f';
export const harbour = '#00694f';
export const paper = '#f2ecdf';
export const kraft = '#c9a36b';
export const brick = '#a8452f';
export const fog = '#b9c6c4';
export const lamp = '#e3a72f';

export interface Brush {
  readonly context: SKRSContext2D;
  readonly width: number;
  readonly height: number;
  readonly random: () => number;
}

export type Point = readonly [x: number, y: number];
export type Picture = (brush: Brush) => void;

const family = 'Fira Sans Condensed';
/** Fontsource cuts a face into a file per script. */
const scripts = ['latin', 'cyrillic'] as const;

function fontFile(script: (typeof scripts)[number]): string {
  return `node_modules/@fontsource/fira-sans-condensed/files/fira-sans-condensed-${script}-600-normal.woff2`;
}

/** A JPEG of one drawing: 4:5 for a feed, 16:9 for a video. */
export function drawPicture(picture: Picture, shape: 'feed' | 'video', seed: number): Buffer {
  for (const script of scripts) GlobalFonts.registerFromPath(fontFile(script), `${family} ${script}`);
  const [width, height] = shape === 'feed' ? [1080, 1350] : [1280, 720];
  const canvas = createCanvas(width, height);
  picture({ context: canvas.getContext('2d'), width, height, random: mulberry32(seed) });
  return canvas.toBuffer('image/jpeg', 58);
}

export function fill({ context, width, height }: Brush, color: string): void {
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
}

export function box({ context }: Brush, color: string, x: number, y: number, width: number, height: number): void {
  context.fillStyle = color;
  context.fillRect(x, y, width, height);
}

export function disc({ context }: Brush, color: string, x: number, y: number, radius: number): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

export function shape({ context }: Brush, color: string, points: readonly Point[]): void {
  context.fillStyle = color;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
  context.fill();
}

export function stroke({ context }: Brush, color: string, thickness: number, points: readonly Point[]): void {
  context.strokeStyle = color;
  context.lineWidth = thickness;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

export function words(
  { context }: Brush,
  text: string,
  [x, y]: Point,
  size: number,
  color = ink,
  align: 'left' | 'center' | 'right' = 'left',
): void {
  context.font = `${size}px ${scripts.map((script) => `"${family} ${script}"`).join(', ')}`;
  context.fillStyle = color;
  context.textAlign = align;
  context.fillText(text, x, y);
}

/** Rising steam, a little different each time. */
export function steam(brush: Brush, x: number, y: number, color = fog): void {
  for (const offset of [-26, 8, 40]) {
    const sway = 12 + brush.random() * 14;
    const points = Array.from({ length: 9 }, (_, step): Point => [x + offset + Math.sin(step) * sway, y - step * 18]);
    stroke(brush, color, 9, points);
  }
}

/** Waves along a line, for a city at the water. */
export function waves(brush: Brush, y: number, color: string): void {
  for (let row = 0; row < 4; row += 1) {
    const shift = brush.random() * 60;
    const points = Array.from(
      { length: 40 },
      (_, step): Point => [step * 36 - shift, y + row * 42 + (step % 2 === 0 ? 0 : 14)],
    );
    stroke(brush, color, 6, points);
  }
}
