import { kpiRegistry } from '../../../src/lib/kpi/registry.ts';
import { metrics } from '../../../src/lib/metrics/metrics.ts';
import type { Playbook } from '../../../src/lib/playbook/playbook.ts';
import { slotsOf } from '../../../src/lib/playbook/slots.ts';
import { withFigures } from '../../../src/lib/playbook/withFigures.ts';
import { calendarMonths } from '../../../src/lib/view/calendar/calendarMonths.ts';
import { toListPage } from '../../../src/lib/view/calendar/listPage.ts';
import { toMonthPage } from '../../../src/lib/view/calendar/monthPage.ts';
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
