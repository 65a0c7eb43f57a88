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

/** A moka pot cut open: water below, coffee in the middle. */
export function mokaPot(brush: Brush): void {
  fill(brush, harbour);
  shape(brush, fog, [
    [630, 610],
    [670, 390],
    [910, 390],
    [950, 610],
  ]);
  shape(brush, '#5f7f8c', [
    [645, 600],
    [664, 500],
    [916, 500],
    [935, 600],
  ]);
  box(brush, '#5a3a22', 690, 402, 200, 52);
  box(brush, ink, 660, 376, 260, 16);
  shape(brush, fog, [
    [670, 376],
    [620, 150],
    [960, 150],
    [910, 376],
  ]);
  shape(brush, '#3b2415', [
    [674, 360],
    [656, 280],
    [924, 280],
    [906, 360],
  ]);
  stroke(brush, ink, 22, [
    [950, 180],
    [1060, 200],
    [1040, 380],
  ]);
  steam(brush, 790, 130, paper);
  words(brush, 'Moka pot', [70, 330], 120, paper);
  words(brush, 'without bitterness', [70, 420], 62, paper);
  words(brush, 'hot water', [970, 570], 44, paper);
  words(brush, 'no tamping', [970, 445], 44, paper);
}

/** Nine bars beside a heading, the longest marked wages. */
export function kiloPrice(brush: Brush): void {
  fill(brush, paper);
  words(brush, 'Price of a kilo', [80, 160], 104);
  words(brush, '52.00', [1000, 160], 104, harbour, 'right');
  const rows = [
    ['Farm and station', 9.8],
    ['Export, ship', 2.1],
    ['Import, duty, coffee tax', 4.35],
    ['Lost in the roaster', 2.9],
    ['Gas, bags, rent', 8.6],
    ['Wages', 13.2],
    ['Cards, breakage', 1.15],
    ['VAT', 3.4],
    ['Stays with us', 6.5],
  ] as const;
  for (const [index, [line, euros]] of rows.entries()) {
    const y = 260 + index * 116;
    box(brush, line === 'Wages' ? brick : harbour, 80, y, euros * 60, 46);
    words(brush, line, [80, y + 88], 40);
    words(brush, euros.toFixed(2), [1000, y + 40], 48, ink, 'right');
  }
}

/** A glass press in section, and the five stages. */
export function frenchPress(brush: Brush): void {
  fill(brush, '#dfe7e6');
  words(brush, 'French press', [80, 170], 130);
  words(brush, 'without the sand', [80, 260], 80, harbour);
  box(brush, paper, 140, 480, 380, 640);
  box(brush, '#4a2d1a', 156, 620, 348, 430);
  box(brush, '#2b190e', 156, 1050, 348, 56);
  box(brush, kraftFoam, 156, 590, 348, 34);
  stroke(brush, ink, 12, [
    [330, 360],
    [330, 560],
  ]);
  disc(brush, ink, 330, 350, 26);
  box(brush, ink, 160, 556, 340, 16);
  stroke(brush, ink, 20, [
    [520, 560],
    [610, 600],
    [610, 980],
    [520, 1020],
  ]);
  const stages = ['60 g, 1 litre', '4 min, stir once', 'foam off', '5 min more', 'do not press'];
  for (const [index, stage] of stages.entries()) {
    disc(brush, harbour, 690, 520 + index * 140, 36);
    words(brush, String(index + 1), [690, 537 + index * 140], 48, paper, 'center');
    words(brush, stage, [745, 538 + index * 140], 48);
  }
}

const kraftFoam = '#c9a36b';

/** A scale, a cup and three readings: sour, even, bitter. */
export function espresso(brush: Brush): void {
  fill(brush, ink);
  words(brush, 'Three cups,', [80, 190], 130, paper);
  words(brush, 'not thirty', [80, 310], 130, lamp);
  for (const [index, [taste, grams, color]] of (
    [
      ['sour', '40 g', lamp],
      ['even', '36 g', harbour],
      ['bitter', '32 g', brick],
    ] as const
  ).entries()) {
    const x = 220 + index * 320;
    shape(brush, paper, [
      [x - 90, 560],
      [x + 90, 560],
      [x + 64, 740],
      [x - 64, 740],
    ]);
    box(brush, '#4a2d1a', x - 80, 572, 160, 40);
    steam(brush, x, 540, '#59625f');
    box(brush, fog, x - 120, 760, 240, 44);
    box(brush, color, x - 120, 860, 240, 12);
    words(brush, grams, [x, 960], 90, paper, 'center');
    words(brush, taste, [x, 1040], 64, color === harbour ? '#56c3a4' : color, 'center');
  }
  words(brush, 'one thing at a time', [540, 1230], 72, fog, 'center');
}

/** A phone with a message and two buttons. */
export function skipButton(brush: Brush): void {
  fill(brush, fog);
  box(brush, ink, 240, 130, 600, 1090);
  box(brush, paper, 262, 190, 556, 970);
  words(brush, 'Your parcel', [310, 330], 66);
  words(brush, 'ships on Monday.', [310, 410], 66);
  words(brush, '250 g Huila lot 12', [310, 510], 50, '#59625f');
  words(brush, '14.50 with postage', [310, 575], 50, '#59625f');
  box(brush, harbour, 310, 700, 460, 130);
  words(brush, 'Skip this one', [540, 786], 64, paper, 'center');
  stroke(brush, ink, 6, [
    [310, 880],
    [770, 880],
    [770, 1010],
    [310, 1010],
    [310, 880],
  ]);
  words(brush, 'Stop', [540, 966], 64, ink, 'center');
}
