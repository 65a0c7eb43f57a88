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
  type Point,
  paper,
  shape,
  steam,
  stroke,
  waves,
  words,
} from './brush.ts';

/** A brick granary with three tall windows and a green door, at low tide. */
export function granaryQuay(brush: Brush): void {
  fill(brush, fog);
  shape(brush, brick, [
    [170, 1010],
    [170, 430],
    [540, 170],
    [910, 430],
    [910, 1010],
  ]);
  bricks(brush);
  for (const x of [260, 480, 700]) tallWindow(brush, x, 500);
  box(brush, harbour, 480, 800, 120, 210);
  disc(brush, lamp, 580, 910, 8);
  box(brush, ink, 0, 1010, brush.width, 40);
  for (const x of [60, 330, 750, 1000]) box(brush, ink, x, 1050, 26, 130);
  waves(brush, 1180, harbour);
  words(brush, 'Granary Quay', [540, 410], 64, paper, 'center');
}

function bricks(brush: Brush): void {
  for (let count = 0; count < 90; count += 1) {
    const x = 190 + brush.random() * 660;
    const y = 450 + Math.floor(brush.random() * 26) * 21;
    box(brush, '#94392a', x, y, 38, 10);
  }
}

function tallWindow(brush: Brush, x: number, y: number): void {
  box(brush, ink, x - 6, y - 6, 132, 232);
  box(brush, lamp, x, y, 120, 220);
  stroke(brush, ink, 6, [
    [x + 60, y],
    [x + 60, y + 220],
  ]);
  stroke(brush, ink, 6, [
    [x, y + 90],
    [x + 120, y + 90],
  ]);
}

/** A small counter under a station clock that shows seven past seven, and four coats in a queue. */
export function stationHall(brush: Brush): void {
  fill(brush, '#27423b');
  for (let x = 0; x < brush.width; x += 180) box(brush, '#2f4f47', x, 0, 20, 900);
  disc(brush, paper, 540, 300, 190);
  clockHand(brush, 7 / 60, 150, 10);
  clockHand(brush, (7 + 7 / 60) / 12, 100, 16);
  box(brush, '#8a6a3c', 640, 820, 380, 330);
  box(brush, paper, 620, 790, 420, 34);
  steam(brush, 820, 770);
  box(brush, ink, 0, 1150, brush.width, 200);
  for (const [index, color] of [brick, fog, lamp, '#5f7f8c'].entries()) coat(brush, color, 90 + index * 130);
  words(brush, 'Station Hall', [540, 1280], 84, paper, 'center');
}

function clockHand(brush: Brush, turn: number, length: number, thickness: number): void {
  const angle = turn * Math.PI * 2;
  stroke(brush, ink, thickness, [
    [540, 300],
    [540 + Math.sin(angle) * length, 300 - Math.cos(angle) * length],
  ]);
}

function coat(brush: Brush, color: string, x: number): void {
  const tall = 850 + brush.random() * 60;
  disc(brush, '#e4c4a4', x, tall - 50, 38);
  shape(brush, color, [
    [x - 40, tall],
    [x + 40, tall],
    [x + 62, 1150],
    [x - 62, 1150],
  ]);
}

/** Three kitchen windows, a kettle in each, the middle one lit at night. */
export function threeKitchens(brush: Brush): void {
  fill(brush, '#20302d');
  for (const [index, color] of [fog, lamp, '#d9b48a'].entries()) {
    const x = 80 + index * 320;
    box(brush, color, x, 360, 280, 520);
    stroke(brush, ink, 12, [
      [x + 140, 360],
      [x + 140, 620],
    ]);
    kettle(brush, x + 140, 790, 1);
    steam(brush, x + 180, 690, paper);
    box(brush, paper, x - 14, 880, 308, 26);
  }
  words(brush, 'One recipe,', [80, 200], 110, paper);
  words(brush, 'three kitchens', [80, 310], 110, paper);
  words(brush, '20 g   320 g   94 °C   3 min', [80, 1080], 72, lamp);
}

/** A kettle whose spout points to the right. */
export function kettle(brush: Brush, x: number, y: number, scale: number): void {
  const at = (dx: number, dy: number): Point => [x + dx * scale, y + dy * scale];
  shape(brush, ink, [at(-60, 70), at(-44, -50), at(34, -50), at(50, 70)]);
  stroke(brush, ink, 14 * scale, [at(46, 50), at(84, 10), at(92, -46), at(118, -60)]);
  stroke(brush, ink, 12 * scale, [at(-48, -30), at(-96, -16), at(-92, 44), at(-56, 54)]);
  disc(brush, ink, x - 5 * scale, y - 60 * scale, 12 * scale);
}

/** A counter board let down on the street side, and waves at the quay behind the house. */
export function highWater(brush: Brush): void {
  fill(brush, fog);
  waves(brush, 90, '#5f7f8c');
  box(brush, brick, 0, 270, brush.width, 760);
  for (let x = 40; x < brush.width; x += 260) box(brush, '#94392a', x, 320 + (x % 3) * 90, 120, 16);
  box(brush, ink, 290, 420, 500, 380);
  box(brush, lamp, 305, 435, 470, 350);
  for (const x of [400, 520, 640]) box(brush, paper, x, 730, 56, 66);
  box(brush, '#8a6a3c', 240, 795, 600, 44);
  box(brush, ink, 0, 1030, brush.width, 320);
  words(brush, 'Sunday, 7 to 9', [540, 1150], 96, paper, 'center');
  words(brush, 'through the window on Mill Lane', [540, 1240], 60, fog, 'center');
}
