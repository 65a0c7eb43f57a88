/** A shape in a box of 14 × 14, in the colour of its text. */
interface Shape {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
}

const ring = 'M7 1.75A5.25 5.25 0 1 1 7 12.25A5.25 5.25 0 1 1 7 1.75Z';

/** Every sign that Almanac draws, so that none depends on a font. Status is a phase of the moon, pace is a solid. */
export const marks = {
  idea: { stroke: ring, dash: '1.6 1.7' },
  draft: { stroke: ring },
  review: { stroke: ring, fill: 'M7 1.75A5.25 5.25 0 0 1 7 12.25A2.4 5.25 0 0 0 7 1.75' },
  client: { stroke: ring, fill: 'M7 1.75A5.25 5.25 0 0 1 7 12.25Z' },
  approved: { stroke: ring, fill: 'M7 1.75A5.25 5.25 0 0 1 7 12.25A2.2 5.25 0 0 1 7 1.75' },
  published: { fill: 'M7 1.15A5.85 5.85 0 1 1 7 12.85A5.85 5.85 0 1 1 7 1.15Z' },
  measured: {
    stroke: 'M7 .8A6.2 6.2 0 1 1 7 13.2A6.2 6.2 0 1 1 7 .8Z',
    width: 1.1,
    fill: 'M7 3.4A3.6 3.6 0 1 1 7 10.6A3.6 3.6 0 1 1 7 3.4Z',
  },
  changes: { stroke: ring, fill: 'M7 1.75A5.25 5.25 0 0 0 7 12.25Z' },
  hold: { fill: 'M3.2 2h2.6v10H3.2zM8.2 2h2.6v10H8.2z' },
  missed: { stroke: 'M2.4 2.4l9.2 9.2M11.6 2.4l-9.2 9.2', width: 2 },
  'on-track': { fill: 'M1.5 1.5h11v11h-11z' },
  'at-risk': { stroke: 'M7 .8L13.2 7 7 13.2.8 7Z', width: 1.4, fill: 'M7 .8V13.2L.8 7Z' },
  behind: { fill: 'M.6 2h12.8L7 13Z' },
  none: { stroke: 'M2 2h10v10H2z', dash: '2 1.6' },
  done: { stroke: 'M2 7.5l3.4 3.5L12 3', width: 1.8 },
  error: { fill: 'M4.3 1h5.4L13 4.3v5.4L9.7 13H4.3L1 9.7V4.3Z' },
  warning: {
    stroke: 'M7 1.5L13.3 12.5H.7Z',
    width: 1.5,
    fill: 'M6.3 5.4h1.4v3.4H6.3zM6.3 9.6h1.4v1.3H6.3z',
  },
} as const satisfies Record<string, Shape>;

export type MarkName = keyof typeof marks;

export function shapeOf(name: MarkName): Shape {
  return marks[name];
}
