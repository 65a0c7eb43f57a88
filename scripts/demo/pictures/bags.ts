import {
  type Brush,
  box,
  brick,
  disc,
  fill,
  fog,
  harbour,
  ink,
  kraft,
  lamp,
  type Point,
  paper,
  shape,
  stroke,
  words,
} from './brush.ts';

/** A bag with a folded top and a coloured band. */
function bag(brush: Brush, x: number, y: number, scale: number, band: string): void {
  const at = (dx: number, dy: number): Point => [x + dx * scale, y + dy * scale];
  shape(brush, kraft, [at(-180, 300), at(-170, -240), at(170, -240), at(180, 300)]);
  shape(brush, '#b48c53', [at(-170, -240), at(170, -240), at(172, -190), at(-172, -190)]);
  shape(brush, band, [at(-176, 0), at(176, 0), at(178, 170), at(-178, 170)]);
}

/** A bag with a green band and the number 12, before a map of a hillside. */
export function huila12(brush: Brush): void {
  fill(brush, paper);
  for (let line = 0; line < 13; line += 1) contour(brush, 120 + line * 62, '#d5c9b0');
  bag(brush, 540, 700, 1.35, harbour);
  words(brush, '12', [540, 880], 210, paper, 'center');
  words(brush, 'Huila, lot 12', [540, 1210], 92, ink, 'center');
  words(brush, 'eleven families, 1,750 m', [540, 1290], 56, ink, 'center');
}

function contour(brush: Brush, y: number, color: string): void {
  const lift = 20 + brush.random() * 70;
  const points = Array.from(
    { length: 28 },
    (_, step): Point => [step * 40, y + Math.sin(step / 3 + lift) * lift + Math.sin(step / 7) * 50],
  );
  stroke(brush, color, 4, points);
}

/** A kraft bag with a dark green band on a window sill, in the morning. */
export function winterBlend(brush: Brush): void {
  fill(brush, '#dfe7e6');
  shape(brush, '#f3e7c4', [
    [520, 0],
    [1080, 0],
    [1080, 700],
    [760, 1010],
    [300, 1010],
  ]);
  stroke(brush, paper, 34, [
    [300, 0],
    [300, 1010],
  ]);
  stroke(brush, paper, 34, [
    [0, 430],
    [1080, 430],
  ]);
  bag(brush, 540, 640, 1.2, '#0b3d31');
  words(brush, 'Winter', [540, 765], 130, paper, 'center');
  box(brush, '#fbf8f1', 0, 1000, brush.width, 90);
  box(brush, '#c9c2b2', 0, 1090, brush.width, 260);
  words(brush, '55 Huila   45 Sidama', [540, 1220], 84, ink, 'center');
}

/** Two hillsides, one in red earth and one in green, joined by a dotted line to one bag. */
export function winterFarms(brush: Brush): void {
  fill(brush, paper);
  shape(brush, brick, [
    [0, 620],
    [170, 330],
    [330, 470],
    [540, 620],
  ]);
  shape(brush, harbour, [
    [540, 620],
    [760, 260],
    [930, 420],
    [1080, 360],
    [1080, 620],
  ]);
  for (const [x, step] of [
    [220, 24],
    [860, -24],
  ] as const) {
    for (let dot = 0; dot < 11; dot += 1) disc(brush, ink, x + dot * step, 650 + dot * 17, 7);
  }
  bag(brush, 540, 960, 0.75, '#0b3d31');
  words(brush, 'Pitalito', [170, 250], 70, ink, 'center');
  words(brush, '1,750 m', [170, 310], 48, ink, 'center');
  words(brush, 'Bensa', [780, 170], 70, ink, 'center');
  words(brush, '1,950 m', [780, 230], 48, ink, 'center');
  words(brush, 'They have never met.', [540, 1300], 76, ink, 'center');
}

/** Three open boxes, each with a bag, a card and a wooden spoon. */
export function giftBox(brush: Brush): void {
  fill(brush, '#0b3d31');
  for (const [x, size] of [
    [190, 0.6],
    [500, 0.8],
    [850, 1],
  ] as const) {
    bag(brush, x, 700 - size * 100, size * 0.55, harbour);
    box(brush, paper, x + 60 * size, 480, 90 * size, 200 * size);
    stroke(brush, '#8a6a3c', 16 * size, [
      [x - 110 * size, 420],
      [x - 70 * size, 760],
    ]);
    box(brush, kraft, x - 170 * size, 720, 340 * size, 300 * size);
    box(brush, '#a8824a', x - 170 * size, 720, 340 * size, 26);
  }
  words(brush, 'Three sizes', [540, 240], 120, paper, 'center');
  words(brush, 'a bag, a card, a spoon', [540, 1220], 76, fog, 'center');
}

/** A jute sack with a stencilled label and six numbered arrows. */
export function greenLabel(brush: Brush): void {
  fill(brush, lamp);
  shape(brush, '#b99a63', [
    [200, 1260],
    [160, 330],
    [300, 220],
    [780, 220],
    [920, 330],
    [880, 1260],
  ]);
  for (let thread = 0; thread < 18; thread += 1) {
    const y = 270 + thread * 55;
    stroke(brush, '#a98952', 3, [
      [185, y],
      [895, y + brush.random() * 12],
    ]);
  }
  const lines = ['COLOMBIA', 'HUILA, PITALITO', 'WASHED', '1,750 M', '25/26   LOT 12', '70 KG'];
  for (const [index, line] of lines.entries()) {
    const y = 430 + index * 140;
    words(brush, line, [540, y], 92, ink, 'center');
    disc(brush, harbour, 110, y - 30, 44);
    words(brush, String(index + 1), [110, y - 10], 60, paper, 'center');
    stroke(brush, harbour, 8, [
      [154, y - 30],
      [220, y - 30],
    ]);
  }
  words(brush, 'How to read a sack', [540, 150], 110, ink, 'center');
}
