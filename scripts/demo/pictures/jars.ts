import {
  type Brush,
  box,
  brick,
  disc,
  fill,
  fog,
  harbour,
  ink,
  lamp,
  paper,
  shape,
  steam,
  stroke,
  words,
} from './brush.ts';
import { kettle } from './shops.ts';

/** Three tin jars on a shelf: one with buttons, one with screws, one empty. */
export function emptyJar(brush: Brush): void {
  fill(brush, harbour);
  words(brush, 'What is', [80, 200], 150, paper);
  words(brush, 'in yours?', [80, 340], 150, paper);
  box(brush, '#8a6a3c', 0, 1080, brush.width, 44);
  for (const x of [90, 410, 730]) {
    box(brush, fog, x, 620, 260, 460);
    box(brush, '#93a3a0', x, 620, 260, 36);
    box(brush, paper, x + 30, 800, 200, 150);
    words(brush, 'COFFEE', [x + 130, 896], 56, ink, 'center');
  }
  for (let button = 0; button < 26; button += 1) {
    const color = [brick, lamp, paper, ink][button % 4] ?? ink;
    disc(brush, color, 110 + brush.random() * 220, 560 + brush.random() * 80, 18);
  }
  for (let screw = 0; screw < 18; screw += 1) {
    const x = 440 + brush.random() * 200;
    const y = 560 + brush.random() * 70;
    stroke(brush, ink, 8, [
      [x, y],
      [x + 30, y - 24],
    ]);
  }
  words(brush, '#emptyjar', [80, 1260], 90, lamp);
}

/** A kettle with a bent neck pouring on three filters in a row. */
export function kettleAndFilters(brush: Brush): void {
  fill(brush, paper);
  kettle(brush, 330, 240, 1.9);
  stroke(brush, '#5f7f8c', 10, [
    [560, 130],
    [590, 200],
    [596, 420],
  ]);
  for (const [index, color] of [harbour, brick, lamp].entries()) {
    const x = 600 + index * 220;
    shape(brush, color, [
      [x - 90, 430],
      [x + 90, 430],
      [x + 24, 560],
      [x - 24, 560],
    ]);
    box(brush, ink, x - 60, 580, 120, 90);
    steam(brush, x, 410);
  }
  words(brush, 'Three brewers,', [60, 560], 62);
  words(brush, 'one recipe', [60, 640], 62);
}
