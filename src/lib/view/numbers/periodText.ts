import type { Period } from '../../kpi/figure.ts';
import type { Formatter } from '../../language/format.ts';

/** `October 2026` for a whole month, `1 October – 11 November 2026` for everything else. */
export function periodText(period: Period, format: Formatter): string {
  return /^\d{4}-\d{2}$/.test(period.id) ? format.month(period.id) : format.range(period.from, period.to);
}
