import type { Formatter } from '../../language/format.ts';
import type { MetricUnit } from '../../metrics/metricDefinition.ts';

/** A value with the unit it is in. Money is in hundredths of its currency, durations in seconds, shares in fractions of 1. */
export interface Amount {
  readonly value: number;
  readonly unit: MetricUnit;
  readonly currency: string | null;
}

/** `1,148`, `4.58 %`, `€1,148`, `54 min`: as a page writes it. */
export function valueText({ value, unit, currency }: Amount, format: Formatter): string {
  switch (unit) {
    case 'share':
      return format.share(value, shareDigits(value));
    case 'money':
      return currency === null ? format.number(value / 100, 2) : format.money(Math.round(value), currency);
    case 'seconds':
      return format.duration(value);
    case 'count':
      return format.number(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1);
    case 'number':
      return format.number(value, Math.abs(value) < 100 ? 2 : 0);
  }
}

/** With its sign; for differences. */
export function signedText(amount: Amount, format: Formatter): string {
  return (amount.value > 0 ? '+' : '') + valueText(amount, format);
}

/** Three figures are enough: 4.58 %, 11.2 %. */
function shareDigits(value: number): number {
  return Math.abs(value) < 0.1 ? 2 : 1;
}
