import { linePath, round } from './sparkline.ts';

/** Bars or a line of one channel, in a box of 1000 × 44: small enough to compare many. Bars begin at zero. */
export interface SmallChartView {
  readonly bars: readonly {
    readonly x: string;
    readonly y: string;
    readonly width: string;
    readonly height: string;
    readonly isNow: boolean;
  }[];
  readonly path: string;
  readonly last: { readonly x: string; readonly y: string } | null;
  readonly label: string;
}

const height = 44;
const floor = 42;

/** Fewer values than these are better read than looked at. */
const leastValues = 4;

/** `now`: from which slot on the page's own period begins. `scale`: values whose scale is shared; absent: its own. Null where too few values are known. */
export function toSmallChart(
  kind: 'bars' | 'line',
  values: readonly (number | null)[],
  now: number,
  label: string,
  scale: readonly (number | null)[] = values,
): SmallChartView | null {
  if (values.filter((value) => value !== null).length < leastValues) return null;
  const known = scale.filter((value) => value !== null);
  return kind === 'bars' ? bars(values, known, now, label) : line(values, known, label);
}

function bars(
  values: readonly (number | null)[],
  known: readonly number[],
  now: number,
  label: string,
): SmallChartView {
  const highest = Math.max(...known, 0) || 1;
  const slot = 1000 / values.length;
  return {
    bars: values.flatMap((value, index) => {
      if (value === null || value <= 0) return [];
      const size = (value / highest) * (floor - 4);
      return [
        {
          x: round(index * slot + slot * 0.1),
          y: round(floor - size),
          width: round(slot * 0.8),
          height: round(size),
          isNow: index >= now,
        },
      ];
    }),
    path: '',
    last: null,
    label,
  };
}

function line(values: readonly (number | null)[], known: readonly number[], label: string): SmallChartView {
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const slot = 1000 / values.length;
  const x = (index: number) => (index + 0.5) * slot;
  const y = (value: number) => (span === 0 ? height / 2 : 6 + (1 - (value - low) / span) * (height - 12));
  const last = values.findLastIndex((value) => value !== null);
  return {
    bars: [],
    path: linePath(values, x, y),
    last: { x: `${round(x(last) / 10)}%`, y: round(y(values[last] ?? 0)) },
    label,
  };
}
