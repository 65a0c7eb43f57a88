/** A line without axes, in a box of 1000 × 24 that is stretched to its place. */
export interface SparklineView {
  readonly path: string;
  /** The last value: its place as SVG lengths. */
  readonly last: { readonly x: string; readonly y: string };
  readonly label: string;
}

const height = 24;
const margin = 3;

/** A line needs eight points to say more than numbers do; gaps break it. */
export function toSparkline(values: readonly (number | null)[], label: string): SparklineView | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 8) return null;
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const x = (index: number) => (index / (values.length - 1)) * 980 + 10;
  const y = (value: number) => (span === 0 ? height / 2 : margin + (1 - (value - low) / span) * (height - 2 * margin));
  const last = values.findLastIndex((value) => value !== null);
  return {
    path: linePath(values, x, y),
    last: { x: `${round(x(last) / 10)}%`, y: round(y(values[last] ?? 0)) },
    label,
  };
}

/** Pieces between gaps, each begun anew. */
export function linePath(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const isStart = (values[index - 1] ?? null) === null;
      return `${isStart ? 'M' : 'L'}${round(x(index))} ${round(y(value))}`;
    })
    .join('');
}

export function round(value: number): string {
  return String(Number(value.toFixed(1)));
}
