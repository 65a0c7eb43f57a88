import { kpiRegistry } from '../../../src/lib/kpi/registry.ts';
import { metrics } from '../../../src/lib/metrics/metrics.ts';
import type { Playbook } from '../../../src/lib/playbook/playbook.ts';
import { slotsOf } from '../../../src/lib/playbook/slots.ts';
import { withFigures } from '../../../src/lib/playbook/withFigures.ts';
import { calendarMonths } from '../../../src/lib/view/calendar/calendarMonths.ts';
import { type CalendarPart, calendarParts } from '../../../src/lib/view/calendar/calendarParts.ts';
import { toListPage, toPartPage } from '../../../src/lib/view/calendar/listPage.ts';
import { toMonthPage } from '../../../src/lib/view/calendar/monthPage.ts';
import { toPeriodPage } from '../../../src/lib/view/calendar/periodPage.ts';
import { calendarWeeks, toWeekPage } from '../../../src/lib/view/calendar/weekPage.ts';
import { type ViewContext, viewContext } from '../../../src/lib/view/viewContext.ts';
import { tinyPlaybook } from '../../playbook/tinyPlaybook.ts';

/** A playbook of a test's records whose plan can be counted, ready for pages. */
export function calendarContext(...facts: Parameters<typeof tinyPlaybook>): ViewContext {
  const catalog = new Map(Object.entries(metrics));
  const cite = (file: string) => ({ sha256: `sha of ${file}`, line: 3 });
  const playbook = { ...tinyPlaybook(...facts), catalog, kpis: kpiRegistry(catalog), cite } as Playbook;
  return viewContext(withFigures(playbook), []);
}

export function monthPageOf(month: string, context: ViewContext) {
  const slots = slotsOf(context.playbook);
  return toMonthPage(month, slots, calendarMonths(context.playbook, slots), context);
}

export function listPageOf(context: ViewContext) {
  const slots = slotsOf(context.playbook);
  return toListPage(slots, calendarMonths(context.playbook, slots), context);
}

export function weekPageOf(from: string, context: ViewContext) {
  const slots = slotsOf(context.playbook);
  const months = calendarMonths(context.playbook, slots);
  const weeks = calendarWeeks(months, context);
  const week = weeks.find((one) => one.from === from);
  if (week === undefined) throw new Error(`no week from ${from}`);
  return toWeekPage(week, slots, weeks, months, context);
}

export function periodPageOf(context: ViewContext) {
  return toPeriodPage(slotsOf(context.playbook), context);
}

export function partPageOf(kind: CalendarPart['kind'], id: string, context: ViewContext) {
  const slots = slotsOf(context.playbook);
  const siblings = calendarParts(slots, context).find(({ parts }) => parts[0]?.kind === kind)?.parts ?? [];
  const part = siblings.find((one) => one.id === id);
  if (part === undefined) throw new Error(`no ${kind} ${id}`);
  return toPartPage(part, siblings, calendarMonths(context.playbook, slots), context);
}
