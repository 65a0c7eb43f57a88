import type { Period } from '../../kpi/figure.ts';
import { monthOf, priorPeriod } from '../../kpi/periods.ts';
import type { IsoDay } from '../../metrics/observation.ts';

/** The last month that is over: what a table of measures speaks of, so that whole months are compared. */
export function lastFullMonth(asOf: IsoDay): Period {
  const month = monthOf(asOf);
  return month.to === asOf ? month : priorPeriod(month);
}
