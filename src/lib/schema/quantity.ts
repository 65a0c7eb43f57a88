import { z } from 'zod';
import type { Expectation } from '../diagnostics/expectations.ts';

/** A level of a KPI as people write it: `900`, `5%`, `60 min`. */
export interface Quantity {
  /** A fraction of 1 for `share`, seconds for `seconds`. */
  readonly value: number;
  readonly unit: 'number' | 'share' | 'seconds';
}

const secondsPer: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86_400 };

/** The quantity that a text states, or null where it states none. */
export function readQuantity(written: number | string): Quantity | null {
  if (typeof written === 'number') return Number.isFinite(written) ? { value: written, unit: 'number' } : null;
  const match = /^(-?\d+(?:\.\d+)?)\s*(%|s|min|h|d)$/.exec(written.trim());
  if (match === null) return null;
  const value = Number(match[1]);
  const unit = match[2] ?? '';
  // Divided once: 5.3 / 100 is the double nearest to 0.053, 5.3 * 0.01 is not.
  return unit === '%'
    ? { value: value / 100, unit: 'share' }
    : { value: value * (secondsPer[unit] ?? 1), unit: 'seconds' };
}

function written(expects: Expectation, accepts: (quantity: Quantity) => boolean) {
  return z
    .union([z.number(), z.string()])
    .refine(
      (value) => {
        const quantity = readQuantity(value);
        return quantity !== null && accepts(quantity);
      },
      { params: { expects } },
    )
    .transform((value): Quantity => readQuantity(value) ?? { value: 0, unit: 'number' });
}

/** A target, baseline or result. */
export function quantity() {
  return written('quantity', () => true);
}

/** A length of time: `30 min`, `2 h`, `1 d`. The output's value is seconds. */
export function duration() {
  return written('duration', ({ unit }) => unit === 'seconds');
}
