import { earlier } from '../../kpi/dayRanges.ts';
import { monthOf, monthsIn } from '../../kpi/periods.ts';
import { say } from '../../language/language.ts';
import { cadenceGaps, promisedPosts } from '../../playbook/cadence.ts';
import { channelScope } from '../../playbook/channelScope.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { platforms } from '../../schema/platforms.ts';
import { formats } from '../../schema/words.ts';
import { daySpan } from '../daySpan.ts';
import type { KeyValueView } from '../keyValue.ts';
import type { Page } from '../page.ts';
import { recordLinks } from '../recordLinks.ts';
import { routeOf } from '../routes.ts';
import type { CellView, TableView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { cadenceText } from './cadenceText.ts';
import { figureTable, knownFigures } from './knownFigures.ts';
import { lastFullMonth } from './lastFullMonth.ts';
import { linkPairs } from './linkPairs.ts';
import { postCount } from './postCount.ts';
import { nextPosts, postTable } from './postTable.ts';
import { bodySection, lines, notDoing, optional, tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';

type Channel = PlaybookRecord<'channels'>;

/** What is asked of every channel; those that its data can answer are shown. */
const channelKpis = [
  'followers',
  'net-new-followers',
  'follower-growth-rate',
  'impressions',
  'views',
  'reach',
  'engagements',
  'engagement-rate-by-reach',
  'engagement-rate-by-impressions',
  'engagement-rate-by-views',
  'click-through-rate',
  'sessions',
  'conversions',
  'spend',
  'cost-per-click',
  'cost-per-lead',
  'leads',
  'subscriptions',
  'response-rate',
  'positive-share',
  'share-of-voice',
];

/** One channel: what it does that no other does, what it promised, and what came of it. */
export function toChannelPage(context: ViewContext, channel: Channel): Page<'sheet'> {
  const { playbook, words, slots } = context;
  const t = words.strategy.channel;
  const path = routeOf('channels', channel.id);
  const body = recordBody(context, path, channel);
  const own = slots.filter((slot) => slot.channel.id === channel.id);
  const period = lastFullMonth(playbook.asOf);
  const figures = knownFigures(context, path, channelKpis, channelScope(context.playbook, [channel.id]), period);
  const isPublishing = channel.cadence !== undefined || own.length > 0;
  const sections: SectionView[] = [
    { heading: t.rules, span: 5, blocks: [{ kind: 'pairs', rows: rules(context, channel) }] },
    {
      heading: t.measures,
      note: words.strategy.figures.lastMonth,
      span: 7,
      blocks: [figureTable(context, figures, period)],
    },
    ...(isPublishing ? [promise(context, channel)] : []),
    { heading: words.strategy.linked, span: 5, blocks: [linked(context, path, channel)] },
    ...bodySection(body, t.how, 7),
    ...optional(notDoing(channel.notDoing), { heading: words.strategy.notDoing, span: 5 }),
    ...optional(lines(channel.blackout.map((span) => ({ text: span.reason, note: daySpan(context, span) }))), {
      heading: t.blackout,
      span: 5,
    }),
    ...(isPublishing
      ? [
          tableSection({ heading: t.next, span: 12 }, postTable(context, path, nextPosts(own, playbook.asOf, 8)), {
            why: t.noPostsWhy,
            next: t.noPostsNext,
            code: `channels: [${channel.id}]`,
          }),
        ]
      : []),
  ];
  const title = {
    numeral: channel.code,
    kind: say(platforms[channel.platform], playbook.language),
    heading: channel.title,
    lede: channel.role,
  };
  return toPage(
    context,
    'sheet',
    { path, title: channel.title, description: channel.role, feeds: [{ of: 'channel', id: channel.id }] },
    { title, sections },
    body?.assets,
  );
}

function rules(context: ViewContext, channel: Channel): KeyValueView[] {
  const t = context.words.strategy.channel;
  const rows: (KeyValueView | null)[] = [
    channel.url === undefined
      ? named(t.account, channel.handle)
      : { name: t.account, links: [{ text: channel.handle ?? channel.url, href: channel.url }] },
    named(t.promise, channel.cadence && cadenceText(context, channel)),
    named(t.tone, channel.tone),
    named(t.formats, channel.formats.map((name) => say(formats[name], context.playbook.language)).join(', ')),
    named(t.timeZone, channel.timeZone),
    named(t.access, channel.access),
  ];
  return rows.filter((row) => row !== null);
}

function named(name: string, text: string | undefined): KeyValueView | null {
  return text === undefined || text === '' ? null : { name, text };
}

/** Month by month: what was promised, what is planned, what is out, and gaps that are longer than promised. */
function promise(context: ViewContext, channel: Channel): SectionView {
  const { playbook, format, words, slots } = context;
  const t = words.strategy.channel;
  const { period } = playbook.client;
  const own = slots.filter((slot) => slot.channel.id === channel.id);
  const gaps = cadenceGaps(slots, channel, period);
  const rows = monthsIn(period).map((month): CellView[] => {
    const inside = { from: month.from > period.from ? month.from : period.from, to: earlier(month.to, period.to) };
    const { planned, out, missed } = postCount(own, inside);
    const promised =
      channel.cadence === undefined ? '—' : format.number(Math.round(promisedPosts(channel.cadence, inside)));
    return [
      { text: format.month(month.id) },
      { text: promised },
      { text: format.number(planned) },
      { text: format.number(out) },
      missed === 0 ? { text: '0' } : { mark: { mark: 'missed', word: format.number(missed), tone: 'fail' } },
      {
        text:
          gaps
            .filter(({ from }) => monthOf(from).id === month.id)
            .map((gap) => daySpan(context, gap))
            .join(', ') || t.noGaps,
      },
    ];
  });
  const table: TableView = {
    label: t.promiseKept,
    columns: [
      { text: t.month },
      { text: t.promised, numeric: true },
      { text: t.planned, numeric: true },
      { text: t.out, numeric: true },
      { text: t.missed, numeric: true },
      { text: t.gaps },
    ],
    groups: [{ rows }],
  };
  return { heading: t.promiseKept, note: cadenceText(context, channel), span: 7, blocks: [{ kind: 'table', table }] };
}

function linked(context: ViewContext, path: string, channel: Channel) {
  const t = context.words.strategy.kinds;
  return linkPairs([[t.personas, recordLinks(context, path, 'personas', channel.personas)]], context);
}
