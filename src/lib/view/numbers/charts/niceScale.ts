import type { ChartScale } from './chartSpec.ts';

const steps = [1, 2, 2.5, 5, 10] as const;

/** A scale of at most four lines above its lowest, at round values. Counts and shares; durations have round steps of their own. */
export function niceScale(
  values: readonly number[],
  options: { readonly fromZero: boolean; readonly unit: 'seconds' | 'other' },
  text: (value: number) => string,
): ChartScale {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(...values, options.fromZero ? 0 : Number.POSITIVE_INFINITY);
  const floor = Number.isFinite(lowest) ? lowest : 0;
  // A line whose movement is small beside its height begins near its lowest value, not at zero.
  const base = floor > 0 && floor < highest * 0.6 ? 0 : floor;
  const step = niceStep((highest - base || highest || 1) / 4, options.unit);
  const min = roundTo(Math.floor(base / step) * step);
  const count = Math.max(1, Math.ceil(roundTo((highest - min) / step)));
  const ticks = Array.from({ length: count + 1 }, (_, index) => roundTo(min + index * step));
  return { min, max: ticks.at(-1) ?? 1, ticks: ticks.map((value) => ({ value, text: text(value) })) };
}

const secondSteps = [1, 5, 15, 30, 60, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400] as const;

function niceStep(atLeast: number, unit: 'seconds' | 'other'): number {
  const known = unit === 'seconds' ? secondSteps.find((step) => step >= atLeast) : undefined;
  if (known !== undefined) return known;
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return (steps.find((step) => step * power >= atLeast * 0.999) ?? 10) * power;
}

/** Without the dust of binary fractions: 0.30000000000000004 → 0.3. */
function roundTo(value: number): number {
  return Number(value.toPrecision(12));
}
