import { type DemoFile, downloadName } from './bytes.ts';
import { daysFrom } from './days.ts';
import { earlierPosts } from './earlierPosts.ts';
import { metaAccountFile } from './metaAccount.ts';
import { facebookPosts, instagramPosts } from './metaPosts.ts';
import { firstDay, followers, lastDay, postPlans, totals, zone } from './northboundNumbers.ts';
import { byMonth, byQuarter, followerRows, ownCsv, ownPosts, quarterName } from './ownCsv.ts';
import { type ChannelPlan, type PostResult, postResults } from './postResults.ts';
import type { PublishedPost } from './publishedPosts.ts';
import { evening, office, type Shape, spreadMonths } from './spread.ts';
import { xByDay, xByPost } from './xExports.ts';
import { youtubeTable, youtubeTotals } from './youtubeExports.ts';

const days = daysFrom(firstDay, lastDay);

/** What people saw and did on these days was out of the ordinary: the open day, the label carousel, Empty Jar. */
const meta: Shape = {
  seed: 31,
  weekdays: evening,
  noise: 0.16,
  events: {
    '2026-09-12': 1.9,
    '2026-09-13': 1.6,
    '2026-10-06': 2.1,
    '2026-10-07': 2.4,
    '2026-10-08': 1.7,
    '2026-11-02': 1.4,
    '2026-11-03': 1.5,
    '2026-11-07': 1.6,
    '2026-11-08': 1.5,
  },
};

export function socialFiles(plan: readonly PublishedPost[]): DemoFile[] {
  const posts = [...earlierPosts(zone), ...plan];
  const results = (channel: ChannelPlan) => postResults(posts, channel);
  return [
    ...accountFiles(),
    ...metaPostFiles(results(postPlans.instagram), results(postPlans.facebook)),
    ...xFiles(results(postPlans.x), posts),
    ...youtubeFiles(results(postPlans.youtube)),
    ...linkedinFiles(results(postPlans.linkedin)),
    ownCsv('data/followers/followers.csv', ['date', 'channel', 'followers'], followerRows(days, followers)),
    ownCsv(
      'data/audience/survey.csv',
      ['date', 'channel', 'audience-target', 'audience-known'],
      [
        ['2026-03-14', 'instagram', 246, 371],
        ['2026-09-14', 'instagram', 315, 414],
      ],
    ),
  ];
}

/** Downloads overlap as people's downloads do: that of 5 November and that of the 12th both hold the first days of November. */
const downloads = [
  ...byQuarter(days.filter((day) => day < '2026-10-01')),
  daysFrom('2026-10-01', '2026-11-04'),
  daysFrom('2026-11-01', lastDay),
];

function accountFiles(): DemoFile[] {
  const of = (name: keyof typeof totals, seed: number) => spreadMonths(days, totals[name], { ...meta, seed });
  const reach = of('instagramReach', 41);
  const stacked = [
    [
      'Reach',
      { title: 'Facebook reach', values: of('facebookReach', 42) },
      { title: 'Instagram reach', values: reach },
    ],
    [
      'Follows',
      { title: 'Facebook follows', values: of('facebookFollows', 43), sparse: true },
      { title: 'Instagram follows', values: of('instagramFollows', 44), sparse: true },
    ],
    [
      'Visits',
      { title: 'Facebook visits', values: of('facebookVisits', 45) },
      { title: 'Instagram profile visits', values: of('instagramVisits', 46) },
    ],
    [
      'Link clicks',
      { title: 'Facebook link clicks', values: of('facebookLinkClicks', 47) },
      { title: 'Instagram link clicks', values: of('instagramLinkClicks', 48) },
    ],
  ] as const;
  const single = [
    ['instagram', 'Views', { title: 'Views', values: of('instagramViews', 49) }],
    ['facebook', 'Views', { title: 'Views', values: of('facebookViews', 50) }],
    ['instagram', 'Interactions', { title: 'Content interactions', values: of('instagramInteractions', 51) }],
    ['facebook', 'Interactions', { title: 'Content interactions', values: of('facebookInteractions', 52) }],
  ] as const;
  return downloads.flatMap((own, index) => {
    const isEarly = own.at(-1) === '2026-11-04';
    const both = stacked.map(([name, ...series]) =>
      metaAccountFile(
        `data/meta-business-suite/${downloadName(name, index)}`,
        own,
        isEarly ? series.map(beforeRestatement) : series,
      ),
    );
    return [
      ...both,
      ...single.map(([channel, name, series]) =>
        metaAccountFile(`data/${channel}/${downloadName(name, index)}`, own, [series]),
      ),
    ];
  });
}

/** What Instagram had said of its reach on 5 November: a little more than it said a week later. */
function beforeRestatement<Series extends { title: string; values: ReadonlyMap<string, number> }>(
  series: Series,
): Series {
  if (series.title !== 'Instagram reach') return series;
  const excess: Readonly<Record<string, number>> = {
    '2026-11-01': 12,
    '2026-11-02': 61,
    '2026-11-03': 140,
    '2026-11-04': 274,
  };
  return { ...series, values: new Map([...series.values].map(([day, value]) => [day, value + (excess[day] ?? 0)])) };
}

function metaPostFiles(instagram: readonly PostResult[], facebook: readonly PostResult[]): DemoFile[] {
  const quarter = { from: '2026-07-01', to: '2026-09-30' };
  const plan = { from: '2026-10-01', to: lastDay };
  return [
    instagramPosts(instagram, zone, { ...quarter, id: '1098430275526114', version: 'older' }),
    instagramPosts(instagram, zone, { ...plan, id: '1311720486643902', version: 'newer' }),
    facebookPosts(facebook, zone, { ...quarter, id: '874410936622751' }),
    facebookPosts(facebook, zone, { ...plan, id: '902773481166045' }),
  ];
}

function xFiles(results: readonly PostResult[], posts: readonly PublishedPost[]): DemoFile[] {
  const shape: Shape = {
    seed: 61,
    weekdays: office,
    noise: 0.2,
    events: { '2026-10-05': 1.8, '2026-10-03': 1.5, '2026-11-10': 1.6 },
  };
  const impressions = spreadMonths(days, totals.xImpressions, shape);
  const engagements = spreadMonths(days, totals.xEngagements, { ...shape, seed: 62 });
  const counts = new Map(
    days.map((day) => [day, posts.filter(({ channel, at }) => channel === 'x' && at.startsWith(day)).length]),
  );
  const later = xByDay(
    days.filter((day) => day >= '2026-10-29'),
    { impressions: withoutBots(impressions), engagements, posts: counts },
  );
  const monthly = byMonth(days).flatMap((own) => {
    const [from = '', to = ''] = [own[0], own.at(-1)];
    const byDay = xByDay(own, { impressions, engagements, posts: counts });
    return from < '2026-07-01' ? [byDay] : [byDay, xByPost(results, zone, from, to)];
  });
  return [...monthly, later];
}

/** After the report of October was sealed, X took away views that bots had made on its last days. */
function withoutBots(impressions: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const bots: Readonly<Record<string, number>> = { '2026-10-29': 41, '2026-10-30': 118, '2026-10-31': 96 };
  return new Map([...impressions].map(([day, count]) => [day, count - (bots[day] ?? 0)]));
}

function youtubeFiles(results: readonly PostResult[]): DemoFile[] {
  const shape: Shape = {
    seed: 63,
    weekdays: [0.94, 0.95, 0.96, 1.1, 1.12, 1.02, 1.05],
    noise: 0.12,
    events: { '2026-10-09': 1.4, '2026-10-10': 1.6, '2026-10-11': 1.5 },
  };
  const views = spreadMonths(days, totals.youtubeViews, shape);
  const spans = [
    days.filter((day) => day < '2026-01-01'),
    days.filter((day) => day >= '2026-01-01' && day < '2026-10-01'),
    days.filter((day) => day >= '2026-10-01'),
  ];
  return [
    ...spans.map((own, index) => youtubeTotals(index, own, views)),
    youtubeTable(0, results, '2026-07-01', '2026-09-30'),
    youtubeTable(1, results, '2026-10-01', lastDay),
  ];
}

/** LinkedIn gives .xls only; Lena copies the columns. Nobody has done it since 5 November. */
function linkedinFiles(results: readonly PostResult[]): DemoFile[] {
  const known = days.filter((day) => day <= '2026-11-05');
  const shape: Shape = { seed: 64, weekdays: [1.1, 1.35, 1.2, 1.3, 1, 0.5, 0.45], noise: 0.22 };
  const impressions = spreadMonths(known, totals.linkedinImpressions, shape);
  const columns = ['date', 'channel', 'impressions', 'clicks', 'reactions', 'comments', 'shares', 'new-followers'];
  const daily = byQuarter(known).map((own) =>
    ownCsv(
      `data/linkedin/linkedin-${quarterName(own)}.csv`,
      columns,
      own.map((day) => {
        const seen = impressions.get(day) ?? 0;
        const share = (rate: number) => Math.round(seen * rate);
        return [day, 'linkedin', seen, share(0.019), share(0.017), share(0.0026), share(0.0017), share(0.0051)];
      }),
    ),
  );
  const of = (from: string, to: string) => results.filter(({ post }) => post.at >= from && post.at < to);
  return [
    ...daily,
    ownPosts('data/linkedin/linkedin-posts-2026-q3.csv', of('2026-07-01', '2026-10-01'), '2026-10-02'),
    ownPosts('data/linkedin/linkedin-posts-2026-q4.csv', of('2026-10-01', '2026-11-06'), '2026-11-05'),
  ];
}
