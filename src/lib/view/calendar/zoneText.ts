import { daysOf } from '../../kpi/dayRanges.ts';
import type { DayRange } from '../../metrics/metricsStore.ts';
import { zoneOffset } from '../../playbook/wallTime.ts';
import type { ViewContext } from '../viewContext.ts';

/** In which zone the times of a span stand, and when its clocks change. */
export function zoneText(range: DayRange, { playbook, words }: ViewContext): string {
  const zone = playbook.client.timeZone;
  const offset = zoneOffset(range.from, zone);
  const change = daysOf(range).find((day) => zoneOffset(day, zone) !== offset);
  const { times, timesChange } = words.calendar;
  return change === undefined ? times(zone, offset) : timesChange(zone, offset, change, zoneOffset(change, zone));
}
