import { compareText } from '../language/compareText.ts';
import type { MetricUnit } from '../metrics/metricDefinition.ts';
import type { IsoDay } from '../metrics/observation.ts';
import type { Quantity } from '../schema/quantity.ts';

/** A target that changed: from a day on, another level. */
export interface TargetChange {
  readonly on: IsoDay;
  readonly from?: Quantity | undefined;
  readonly to: Quantity;
}

/** Cents in a euro, kopecks in a ruble: what money is written in, and what it is counted in. */
const minorUnits = 100;

/** The unit that a target has to be written in, by the KPI's unit. */
const writtenUnits: Readonly<Record<MetricUnit, Quantity['unit']>> = {
  count: 'number',
  number: 'number',
  money: 'number',
  share: 'share',
  seconds: 'seconds',
};

/** A written level in the unit of a KPI: money in minor units, a share as a fraction of 1, a duration in seconds. Null where it is of another unit. */
export function levelIn(unit: MetricUnit, quantity: Quantity): number | null {
  if (quantity.unit !== writtenUnits[unit]) return null;
  return unit === 'money' ? Math.round(quantity.value * minorUnits) : quantity.value;
}

/** The level that was wanted on a day: the last change on or before it; before the first change, what that one changed. */
export function targetOn(day: IsoDay, target: Quantity, changes: readonly TargetChange[]): Quantity {
  const inOrder = changes.toSorted((a, b) => compareText(a.on, b.on));
  const last = inOrder.findLast(({ on }) => on <= day);
  return last?.to ?? inOrder[0]?.from ?? inOrder[0]?.to ?? target;
}
