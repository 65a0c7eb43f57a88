import type { DayRange } from '../metrics/metricsStore.ts';
import type { ViewContext } from './viewContext.ts';

/** `16 Nov – 20 Dec`: a span within the period, without the year. */
export function daySpan({ format }: ViewContext, { from, to }: DayRange): string {
  return from === to ? format.day(from) : `${format.day(from)}\u00a0– ${format.day(to)}`;
}
