import { addDays, daysOf } from '../../kpi/dayRanges.ts';
import type { IsoDay } from '../../metrics/observation.ts';
import { type PostLineView, toPostLine } from '../calendar/postLine.ts';
import type { ViewContext } from '../viewContext.ts';

/** One day of the next seven. */
export interface DayPostsView {
  readonly day: IsoDay;
  /** "12" and "Thu, today". */
  readonly number: string;
  readonly name: string;
  readonly isToday: boolean;
  readonly posts: readonly PostLineView[];
}

/** Today and the six days after it, with what is planned on each. */
export function toWeekAhead(context: ViewContext, page: string): DayPostsView[] {
  const { playbook, format, words, slots } = context;
  const week = { from: playbook.asOf, to: addDays(playbook.asOf, 6) };
  const byDay = Map.groupBy(slots, ({ day }) => day);
  return daysOf(week).map((day) => {
    const isToday = day === playbook.asOf;
    const weekday = format.weekday(day, 'short');
    return {
      day,
      number: String(Number(day.slice(8))),
      name: isToday ? words.strategy.overview.today(weekday) : weekday,
      isToday,
      posts: (byDay.get(day) ?? []).map((slot) => toPostLine(slot, context, page)),
    };
  });
}
