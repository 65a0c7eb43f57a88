import { type Feed, wholePlan } from '../../exports/feeds/feeds.ts';
import { monthOf } from '../../kpi/periods.ts';
import { plannedPosts } from '../../playbook/plannedPosts.ts';
import { type Slot, slotsOf } from '../../playbook/slots.ts';
import type { Page } from '../page.ts';
import { mediaAssets } from '../post/mediaView.ts';
import { type Neighbours, toPostPage } from '../post/postPage.ts';
import { monthRoute, routeOf, routes } from '../routes.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { calendarMonths } from './calendarMonths.ts';
import { toListPage } from './listPage.ts';
import { toMonthPage } from './monthPage.ts';
import { toResultsPage } from './results/resultsPage.ts';

/** The timetables, the list and a page for each post that has a channel its reader may see. */
export function toCalendarPages(context: ViewContext): Page[] {
  const slots = slotsOf(context.playbook);
  const months = calendarMonths(context.playbook, slots);
  return [
    ...months.map((month) => monthPage(month, slots, months, context)),
    listPage(slots, months, context),
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
