/** What one post adds to a rate. */
export interface RatioTerm {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of fewer posts nothing is ranked, and their interval would be as wide as the scale. */
export const fewestToRank = 5;

/**
 * The 95 % interval of Σ numerators ÷ Σ denominators, posts being what varies: R ± t·s, s² = Σ(y − R·x)² ÷ (n(n − 1)x̄²),
 * t with n − 1 degrees of freedom. W. G. Cochran, Sampling Techniques, 3rd ed. 1977, section 6.4 (the ratio estimator).
 * Every term 1 below the line makes it the usual interval of a mean. Null of fewer than five posts, and where nothing is divided by.
 */
export function ratioInterval(terms: readonly RatioTerm[]): Interval | null {
  const count = terms.length;
  const below = total(terms.map(({ denominator }) => denominator));
  if (count < fewestToRank || below === 0) return null;
  const ratio = total(terms.map(({ numerator }) => numerator)) / below;
  const squares = total(terms.map(({ numerator, denominator }) => (numerator - ratio * denominator) ** 2));
  const spread = studentT(count - 1) * Math.sqrt(squares / (count * (count - 1)) / (below / count) ** 2);
  return { low: ratio - spread, high: ratio + spread };
}

/** The standard normal's 97.5 % point. */
const z = 1.959964;

/** Student's 97.5 % point from the normal one, right to 0.001 from 4 degrees of freedom on. M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 26.7.5. */
export function studentT(freedom: number): number {
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return total(terms.map((term, power) => term / freedom ** power));
}

/**
 * How far a value stands off the median of all, in deviations: 0.6745·(x − median) ÷ MAD. Beyond 3.5 it is an outlier.
 * B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers, 1993. Null of fewer than five values, and where most are the same.
 */
export function modifiedZ(value: number, all: readonly number[]): number | null {
  if (all.length < fewestToRank) return null;
  const middle = median(all);
  const deviation = median(all.map((one) => Math.abs(one - middle)));
  return deviation === 0 ? null : (0.6745 * (value - middle)) / deviation;
}

export const outlierFrom = 3.5;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
