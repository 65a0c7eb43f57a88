import type { Cell, DemoFile } from './bytes.ts';
import { dayAfter, daysFrom } from './days.ts';
import { deskColumns, deskRows, inboxMessages, messageColumns, messageRows } from './inbox.ts';
import { mulberry32 } from './mulberry32.ts';
import { adMonths, firstDay, lastDay, medianReply, subscriptionsOfQuarter, totals } from './northboundNumbers.ts';
import { byMonth, byQuarter, customersFrom, isBetween, ownCsv, quarterName } from './ownCsv.ts';
import type { PublishedPost } from './publishedPosts.ts';
import { queries, searchPages } from './searchWords.ts';
import { evening, flat, office, type Shape, spreadMonths } from './spread.ts';
import { adsReport, analyticsReport, type SearchRow, type SiteDay, searchConsole } from './webExports.ts';

const days = daysFrom(firstDay, lastDay);

export function shopFiles(plan: readonly PublishedPost[]): DemoFile[] {
  return [
    ...siteFiles(),
    ...searchFiles(),
    ...adFiles(),
    ...shopBook(),
    ...mentionFiles(),
    ...inboxFiles(),
    ...journalFiles(plan),
  ];
}

/** Analytics, by quarter: Advent and the label carousel bring people, the failed checkout sends them away. */
function siteFiles(): DemoFile[] {
  const shape: Shape = {
    seed: 71,
    weekdays: evening,
    noise: 0.1,
    events: {
      '2026-10-06': 1.4,
      '2026-10-07': 1.6,
      '2026-10-08': 1.3,
      '2026-10-26': 0.7,
      '2026-10-27': 0.75,
      '2026-11-07': 1.2,
    },
  };
  const sessions = spreadMonths(days, totals.sessions, shape);
  const random = mulberry32(72);
  const byDay = new Map(days.map((day) => [day, siteDay(sessions.get(day) ?? 0, random)]));
  return byQuarter(days).map((own, index) => analyticsReport(index, own, byDay));
}

function siteDay(sessions: number, random: () => number): SiteDay {
  const users = Math.round(sessions * (0.8 + random() * 0.05));
  return {
    sessions,
    engaged: Math.round(sessions * (0.55 + random() * 0.06)),
    users,
    fresh: Math.round(users * (0.62 + random() * 0.06)),
    views: Math.round(sessions * (2.5 + random() * 0.4)),
    events: Math.round(sessions * (8.4 + random())),
  };
}

/** Search Console knows a day two days later. */
function searchFiles(): DemoFile[] {
  const known = days.filter((day) => day <= '2026-11-09');
  const shape: Shape = { seed: 73, weekdays: office, noise: 0.12 };
  const clicks = spreadMonths(
    known,
    Object.fromEntries(
      Object.entries(totals.sessions).map(([month, all]) => [
        month,
        Math.round(all * (month === '2026-11' ? 0.17 : 0.21)),
      ]),
    ),
    shape,
  );
  const random = mulberry32(74);
  const rows = known.toReversed().map((day): SearchRow => {
    const own = clicks.get(day) ?? 0;
    return {
      key: day,
      clicks: own,
      impressions: Math.round(own * (17 + random() * 5)),
      position: 13.4 - (known.indexOf(day) / known.length) * 2.2 + random(),
    };
  });
  return [
    searchConsole('data/search/Dates.csv', 'Date,Clicks,Impressions,CTR,Position', rows),
    searchConsole('data/search/Queries.csv', 'Top queries,Clicks,Impressions,CTR,Position', queries),
    searchConsole('data/search/Pages.csv', 'Top pages,Clicks,Impressions,CTR,Position', searchPages),
  ];
}

function adFiles(): DemoFile[] {
  return adMonths.map(([month, office, tasting], index) => {
    const own = days.filter((day) => day.startsWith(month));
    const campaign = (
      name: string,
      budget: string,
      [cost, conversions, clicks]: readonly [number, number, number],
    ) => ({
      name,
      budget,
      status: 'Enabled',
      clicks,
      cost,
      conversions,
      impressions: clicks * 21 + (cost % 97),
    });
    const all = [
      campaign('Office coffee', '40.00', office),
      ...(tasting ? [campaign('Wholesale tasting', '30.00', tasting)] : []),
    ];
    return adsReport(index, own[0] ?? '', own.at(-1) ?? '', all);
  });
}

/** The shop's own book: subscriptions from social links, leads, customers and money. */
function shopBook(): DemoFile[] {
  const shape: Shape = { seed: 81, weekdays: [1.15, 1.05, 1, 1.05, 0.95, 0.9, 0.9], noise: 0.25 };
  const spread = (name: keyof typeof totals, seed: number) => spreadMonths(days, totals[name], { ...shape, seed });
  const quarter = new Map(subscriptionsOfQuarter.map((count, index) => [dayAfter('2026-10-01', index), count]));
  const subscriptions = new Map([...spread('subscriptions', 82), ...quarter]);
  const lost = spread('lostCustomers', 83);
  const customers = customersFrom(780, days, [subscriptions, spread('otherSubscriptions', 84)], lost);
  const leads = spreadMonths(days, totals.leads, {
    seed: 85,
    weekdays: [1, 1.2, 1.1, 1, 0.7, 0.1, 0.1],
    noise: 0.3,
    events: { '2026-10-19': 9, '2026-11-09': 7 },
  });
  const money = spreadMonths(days, inCents(totals.revenueEuros), { ...shape, seed: 86, events: { '2026-10-26': 0.3 } });
  const social = spreadMonths(days, inCents(totals.attributedEuros), {
    ...shape,
    seed: 87,
    events: { '2026-10-26': 0.02 },
  });
  const columns = [
    'date',
    'channel',
    'subscriptions',
    'lost-customers',
    'customers',
    'leads',
    'revenue',
    'attributed-revenue',
    'currency',
  ];
  return byQuarter(days).map((own) =>
    ownCsv(
      `data/crm/shop-book-${quarterName(own)}.csv`,
      columns,
      own.map((day): Cell[] => [
        day,
        'crm',
        ...[subscriptions, lost, customers, leads].map((series) => series.get(day) ?? 0),
        ...[money, social].map((series) => euros(series.get(day) ?? 0)),
        'EUR',
      ]),
    ),
  );
}

function inCents(byMonth: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(byMonth).map(([month, value]) => [month, value * 100]));
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2);
}

function mentionFiles(): DemoFile[] {
  const shape: Shape = {
    seed: 91,
    weekdays: flat,
    noise: 0.3,
    events: { '2026-09-12': 3, '2026-09-13': 2.4, '2026-11-07': 1.6 },
  };
  const spread = (name: keyof typeof totals, seed: number) => spreadMonths(days, totals[name], { ...shape, seed });
  const [market, brand] = [spread('marketMentions', 91), spread('brandMentions', 91)];
  const [positive, negative] = [spread('positiveMentions', 91), spread('negativeMentions', 92)];
  const columns = [
    'date',
    'channel',
    'mentions-market',
    'mentions-brand',
    'mentions-positive',
    'mentions-neutral',
    'mentions-negative',
  ];
  return byQuarter(days).map((own) =>
    ownCsv(
      `data/mentions/mentions-${quarterName(own)}.csv`,
      columns,
      own.map((day): Cell[] => {
        const all = brand.get(day) ?? 0;
        const good = Math.min(positive.get(day) ?? 0, all);
        const bad = Math.min(negative.get(day) ?? 0, all - good);
        return [day, 'mentions', market.get(day) ?? 0, all, good, all - good - bad, bad];
      }),
    ),
  );
}

/** The desk's export lost three days in October: 24 to 26 are missing, and nobody knows what was in them. */
function inboxFiles(): DemoFile[] {
  const open = days.filter((day) => !isBetween(day, '2026-10-24', 3));
  const counts = spreadMonths(open, totals.messages, {
    seed: 93,
    weekdays: [1.3, 1.1, 1, 1, 1, 0.8, 0.7],
    noise: 0.3,
    events: { '2026-10-27': 3 },
  });
  const months = byMonth(open).map((own, index) => {
    const month = (own[0] ?? '').slice(0, 7);
    return { month, own, messages: inboxMessages(own, counts, medianReply[month] ?? 60, 100 + index) };
  });
  return months.flatMap(({ month, own, messages }) => {
    const exportedOn = own.at(-1) === lastDay ? lastDay : dayAfter(own.at(-1) ?? '', 1);
    return [
      ownCsv(`data/inbox/messages-${month}.csv`, messageColumns, messageRows(messages, exportedOn)),
      ownCsv(`data/inbox/desk-${month}.csv`, deskColumns, deskRows(own, messages)),
    ];
  });
}

/** The Journal: page views of every day, and those of each article up to 11 November. */
function journalFiles(plan: readonly PublishedPost[]): DemoFile[] {
  const views = spreadMonths(days, totals.journalViews, { seed: 96, weekdays: office, noise: 0.18 });
  const daily = byQuarter(days).map((own) =>
    ownCsv(
      `data/blog/journal-days-${quarterName(own)}.csv`,
      ['date', 'channel', 'page-views'],
      own.map((day) => [day, 'blog', views.get(day) ?? 0]),
    ),
  );
  const random = mulberry32(95);
  const columns = ['date', 'channel', 'object', 'permalink', 'title', 'published', 'page-views'];
  const rows = plan
    .filter(({ channel }) => channel === 'blog')
    .map((post): Cell[] => {
      const age = daysFrom(post.at.slice(0, 10), lastDay).length;
      const seen = Math.round(180 + age * (24 + random() * 12));
      return [lastDay, 'blog', post.id, post.url, post.title, post.at.replace('T', ' '), seen];
    });
  return [...daily, ownCsv('data/blog/journal-articles-2026-q4.csv', columns, rows)];
}
