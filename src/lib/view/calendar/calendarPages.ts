import { type Feed, wholePlan } from '../../exports/feeds/feeds.ts';
import { monthOf } from '../../kpi/periods.ts';
import { plannedPosts } from '../../playbook/plannedPosts.ts';
import type { PlanWeek } from '../../playbook/planWeeks.ts';
import { type Slot, slotsOf } from '../../playbook/slots.ts';
import type { Page } from '../page.ts';
import { mediaAssets } from '../post/mediaView.ts';
import { type Neighbours, toPostPage } from '../post/postPage.ts';
import { monthRoute, routeOf, routes, weekRoute } from '../routes.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { calendarMonths } from './calendarMonths.ts';
import { weekId } from './calendarNav.ts';
import { calendarParts } from './calendarParts.ts';
import { toListPage, toPartPage } from './listPage.ts';
import { toMonthPage } from './monthPage.ts';
import { toPeriodPage } from './periodPage.ts';
import { toResultsPage } from './results/resultsPage.ts';
import { calendarWeeks, toWeekPage } from './weekPage.ts';

/** The plan in every view, what came of it, and a page for each post that has a channel its reader may see. */
export function toCalendarPages(context: ViewContext): Page[] {
  const slots = slotsOf(context.playbook);
  const months = calendarMonths(context.playbook, slots);
  const weeks = calendarWeeks(months, context);
  return [
    ...months.map((month) => monthPage(month, slots, months, context)),
    ...weeks.map((week) => weekPage(week, slots, weeks, months, context)),
    periodPage(slots, context),
    listPage(slots, months, context),
    ...partPages(slots, months, context),
    toResultsPage(context),
    ...postPages(slots, context),
  ];
}

function monthPage(month: string, slots: readonly Slot[], months: readonly string[], context: ViewContext): Page {
  const { monthHeading, monthDescription } = context.words.calendar;
  const facts = {
    path: monthRoute(month),
    title: monthHeading(month),
    description: monthDescription(month),
    scope: monthOf(`${month}-01`),
    feeds: calendarFeeds(context),
  };
  return toPage(context, 'calendarMonth', facts, toMonthPage(month, slots, months, context));
}

function weekPage(
  week: PlanWeek,
  slots: readonly Slot[],
  weeks: readonly PlanWeek[],
  months: readonly string[],
  context: ViewContext,
): Page {
  const { format, words } = context;
  const facts = {
    path: weekRoute(weekId(week)),
    title: `${words.calendar.weekLong(week.number)}, ${format.range(week.from, week.to)}`,
    description: words.calendar.weekCaption(week.number),
    scope: week,
  };
  return toPage(context, 'calendarWeek', facts, toWeekPage(week, slots, weeks, months, context));
}

function periodPage(slots: readonly Slot[], context: ViewContext): Page {
  const { words, playbook } = context;
  const title = words.calendar.periodHeading(playbook.client.period.name);
  const facts = {
    path: routes.calendarPeriod,
    title,
    description: words.calendar.periodCaption(playbook.client.period.name),
  };
  return toPage(context, 'calendarPeriod', facts, toPeriodPage(slots, context));
}

function partPages(slots: readonly Slot[], months: readonly string[], context: ViewContext): Page[] {
  return calendarParts(slots, context).flatMap(({ parts }) =>
    parts.map((part) => {
      const title = context.words.calendar.partHeading(part.title);
      const facts = { path: part.path, title, description: context.words.calendar.partDescription(part.title) };
      return toPage(context, 'calendarPart', facts, toPartPage(part, parts, months, context));
    }),
  );
}

function listPage(slots: readonly Slot[], months: readonly string[], context: ViewContext): Page {
  const { listHeading, listDescription } = context.words.calendar;
  const facts = {
    path: routes.calendarList,
    title: listHeading,
    description: listDescription,
    feeds: calendarFeeds(context),
  };
  return toPage(context, 'calendarList', facts, toListPage(slots, months, context));
}

function calendarFeeds({ playbook }: ViewContext): Feed[] {
  return [wholePlan, ...[...playbook.records.channels.keys()].map((id) => ({ of: 'channel' as const, id }))];
}

function postPages(slots: readonly Slot[], context: ViewContext): Page[] {
  const posts = plannedPosts(slots);
  return posts.flatMap(({ slots: own }, index) => {
    const [first, ...rest] = own;
    const neighbours = { previous: posts[index - 1]?.post ?? null, next: posts[index + 1]?.post ?? null };
    return first === undefined ? [] : [postPage([first, ...rest], neighbours, context)];
  });
}

function postPage(slots: readonly [Slot, ...Slot[]], neighbours: Neighbours, context: ViewContext): Page {
  const [{ post, day }] = slots;
  const facts = {
    path: routeOf('posts', post.id),
    title: post.title,
    description: context.words.calendar.postDescription(post.title),
    ...(day === null ? {} : { scope: { from: day, to: day } }),
  };
  return toPage(context, 'post', facts, toPostPage(slots, neighbours, context), mediaAssets(post));
}
