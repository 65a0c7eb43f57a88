import { type Brush, box, disc, fill, type Point, shape, steam, stroke, words } from './brush.ts';

const polar = '#1f4e79';
const night = '#12304c';
const glow = '#e8b04b';
const snow = '#f4f6f8';

/** A window in the evening, a lamp behind it, and two people at a table. */
export function lampInWindow(brush: Brush): void {
  fill(brush, night);
  for (let flake = 0; flake < 70; flake += 1) {
    disc(brush, '#3d5b78', brush.random() * brush.width, brush.random() * brush.height, 4 + brush.random() * 4);
  }
  box(brush, polar, 170, 250, 740, 800);
  box(brush, glow, 210, 290, 660, 720);
  stroke(brush, night, 8, [
    [540, 290],
    [540, 440],
  ]);
  shape(brush, night, [
    [440, 520],
    [500, 440],
    [580, 440],
    [640, 520],
  ]);
  for (const x of [370, 710]) {
    disc(brush, night, x, 740, 56);
    shape(brush, night, [
      [x - 90, 1010],
      [x - 70, 810],
      [x + 70, 810],
      [x + 90, 1010],
    ]);
  }
  box(brush, '#7a5420', 430, 900, 220, 24);
  words(brush, 'с трёх до пяти', [540, 1200], 96, snow, 'center');
}

/** A teapot with a sand glass beside it. */
export function teapot(brush: Brush): void {
  fill(brush, snow);
  shape(brush, polar, [
    [260, 860],
    [300, 560],
    [620, 560],
    [660, 860],
  ]);
  disc(brush, polar, 460, 530, 34);
  stroke(brush, polar, 44, [
    [640, 780],
    [740, 700],
    [770, 590],
  ]);
  stroke(brush, polar, 30, [
    [290, 620],
    [170, 660],
    [190, 780],
    [280, 810],
  ]);
  steam(brush, 790, 560, '#9fb3c6');
  const glass: readonly Point[] = [
    [850, 640],
    [1000, 640],
    [935, 750],
    [1000, 860],
    [850, 860],
    [915, 750],
  ];
  shape(brush, '#d5dfe8', glass);
  shape(brush, glow, [
    [870, 850],
    [980, 850],
    [940, 800],
    [910, 800],
  ]);
  for (const y of [620, 850]) box(brush, night, 830, y, 190, 26);
  words(brush, 'Четыре минуты', [80, 240], 130, night);
  words(brush, 'три — вода, пять — веник', [80, 340], 72, polar);
}
