import { addDays } from '../../kpi/dayRanges.ts';
import { weekOf } from '../../kpi/periods.ts';
import type { IsoDay } from '../../metrics/observation.ts';
import { type PlanWeek, planWeek } from '../../playbook/planWeeks.ts';
import type { LinkView } from '../linkView.ts';
import { currentMonth } from '../navigation.ts';
import { monthRoute, relativeHref, routes, weekRoute } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';

/** The ways to look at the plan, the one of this page marked, and what comes before and after it. */
export interface CalendarNavView {
  readonly label: string;
  readonly views: readonly (LinkView & { readonly current: 'page' | 'true' | undefined })[];
  readonly aroundLabel: string;
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

export type CalendarViewName = 'month' | 'week' | 'period' | 'list' | 'results';

export interface Around {
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

/** `day`: which month and week the links lead to; that of today unless the page is about another. */
export function toCalendarNav(
  path: string,
  current: CalendarViewName | null,
  { previous, next }: Around,
  context: ViewContext,
  day = nearestDay(context),
): CalendarNavView {
  const { words, playbook } = context;
  const targets: Readonly<Record<CalendarViewName, string>> = {
    month: monthRoute(day.slice(0, 7)),
    week: weekRoute(weekId(planWeek(day, playbook.client.weekStart))),
    period: routes.calendarPeriod,
    list: routes.calendarList,
    results: routes.results,
  };
  return {
    label: words.calendar.views,
    aroundLabel: words.calendar.beforeAndAfter,
    previous,
    next,
    views: (Object.keys(targets) as CalendarViewName[]).map((name) => ({
      text: words.calendar.viewNames[name],
      href: relativeHref(path, targets[name]),
      current: name !== current ? undefined : path === targets[name] ? 'page' : 'true',
    })),
  };
}

/** Today, or the day of the period that is nearest to it. */
function nearestDay({ playbook }: ViewContext): IsoDay {
  const month = currentMonth(playbook);
  return playbook.asOf.startsWith(month) ? playbook.asOf : `${month}-01`;
}

/** `2026-W46`, by the ISO number of the week's Monday. */
export function weekId({ from }: Pick<PlanWeek, 'from'>): string {
  return weekOf(addDays(from, 1)).id;
}
