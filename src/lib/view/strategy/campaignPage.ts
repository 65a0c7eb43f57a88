import { rangePeriod } from '../../kpi/periods.ts';
import { compareText } from '../../language/compareText.ts';
import { say } from '../../language/language.ts';
import { plannedPosts } from '../../playbook/plannedPosts.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { briefKinds, campaignKinds } from '../../schema/words.ts';
import { amountText } from '../amountText.ts';
import type { KeyValueView } from '../keyValue.ts';
import type { Page } from '../page.ts';
import { recordLink, recordLinks } from '../recordLinks.ts';
import { routeOf } from '../routes.ts';
import type { CellView, TableView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { phaseMark } from './campaignPhase.ts';
import { figureTable, knownFigures } from './knownFigures.ts';
import { ownerText } from './ownerText.ts';
import { postTable } from './postTable.ts';
import { bodySection, notDoing, optional, tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';

type Campaign = PlaybookRecord<'campaigns'>;

const campaignKpis = ['impressions', 'reach', 'engagements', 'engagement-rate-by-reach', 'link-clicks', 'conversions'];

/** One push: the message, what success means, what it does not do, its money, its posts and what they brought. */
export function toCampaignPage(context: ViewContext, campaign: Campaign): Page<'sheet'> {
  const { words, slots, playbook } = context;
  const t = words.strategy.campaign;
  const path = routeOf('campaigns', campaign.id);
  const body = recordBody(context, path, campaign);
  const own = plannedPosts(slots.filter(({ post }) => post.campaign === campaign.id));
  const sections: SectionView[] = [
    { heading: t.message, span: 5, blocks: [{ kind: 'quote', text: campaign.message, source: '' }] },
    {
      heading: t.plan,
      mark: phaseMark(context, campaign),
      span: 4,
      blocks: [{ kind: 'pairs', rows: plan(context, path, campaign) }],
    },
    { heading: t.success, span: 3, blocks: [success(context, campaign)] },
    ...bodySection(body, t.how, 7),
    ...optional(notDoing(campaign.notDoing), { heading: words.strategy.notDoing, span: 5 }),
    ...budget(context, path, campaign),
    ...briefs(context, path, campaign),
    ...results(context, path, campaign),
    tableSection(
      { heading: t.posts, note: words.strategy.posts.count(own.length), span: 12 },
      postTable(context, path, own),
      {
        why: t.noPostsWhy,
        next: t.noPostsNext,
        code: `campaign: ${campaign.id}`,
      },
    ),
  ];
  const title = {
    numeral: String(Number(campaign.start.slice(8))),
    kind: t.kind(
      say(campaignKinds[campaign.kind], playbook.language),
      context.format.monthName(campaign.start.slice(0, 7)),
    ),
    heading: campaign.title,
    lede: t.lede(context.format.range(campaign.start, campaign.end), ownerText(context, campaign.owner)),
  };
  const facts = {
    path,
    title: campaign.title,
    description: campaign.message,
    scope: { from: campaign.start, to: campaign.end },
    feeds: [{ of: 'campaign' as const, id: campaign.id }],
  };
  return toPage(context, 'sheet', facts, { title, sections }, body?.assets);
}

function success({ words }: ViewContext, { success: means, id }: Campaign) {
  const t = words.strategy.campaign;
  return means === undefined
    ? ({ kind: 'empty', why: t.noSuccessWhy, next: t.noSuccessNext, code: `src/content/campaigns/${id}.md` } as const)
    : ({ kind: 'text', text: means } as const);
}

function plan(context: ViewContext, path: string, campaign: Campaign): KeyValueView[] {
  const t = context.words.strategy.kinds;
  const pairs: KeyValueView[] = [
    { name: t.goals, links: recordLinks(context, path, 'goals', campaign.goals) },
    { name: t.personas, links: recordLinks(context, path, 'personas', campaign.personas) },
    { name: t.channels, links: recordLinks(context, path, 'channels', campaign.channels) },
    ...(campaign.utm === undefined ? [] : [{ name: 'UTM', text: campaign.utm.campaign }]),
  ];
  return pairs.filter(({ text, links = [] }) => text !== undefined || links.length > 0);
}

/** Only where the audience may see money at all. */
function budget(context: ViewContext, path: string, { budget: rows = [] }: Campaign): SectionView[] {
  if (rows.length === 0) return [];
  const t = context.words.strategy.campaign;
  const money = (amount: number) => ({ text: amountText(context, amount) });
  const row = ({ line, planned, spent, channel }: (typeof rows)[number]): CellView[] => [
    { text: line },
    { links: recordLinks(context, path, 'channels', channel === undefined ? [] : [channel]) },
    money(planned),
    spent === undefined ? { text: '—' } : money(spent),
    money(planned - (spent ?? 0)),
  ];
  const planned = rows.reduce((sum, { planned: amount }) => sum + amount, 0);
  const spent = rows.reduce((sum, { spent: amount = 0 }) => sum + amount, 0);
  const table: TableView = {
    label: t.budget,
    columns: [
      { text: t.line },
      { text: t.channel },
      { text: t.planned, numeric: true },
      { text: t.spent, numeric: true },
      { text: t.left, numeric: true },
    ],
    groups: [{ rows: rows.map(row) }],
    total: [{ text: t.total }, {}, money(planned), money(spent), money(planned - spent)],
  };
  return [{ heading: t.budget, note: t.budgetNote, span: 7, blocks: [{ kind: 'table', table }] }];
}

function briefs(context: ViewContext, path: string, campaign: Campaign): SectionView[] {
  const { playbook, format, words } = context;
  const t = words.strategy.briefs;
  const own = [...playbook.records.briefs.values()].filter((brief) => brief.campaign === campaign.id);
  const rows = own
    .toSorted((a, b) => compareText(a.due, b.due))
    .map((brief): CellView[] => [
      { links: [recordLink(path, brief)], small: say(briefKinds[brief.kind], playbook.language) },
      { text: format.weekdayAndDay(brief.due) },
    ]);
  if (rows.length === 0) return [];
  const table = { label: t.heading, columns: [{ text: t.brief }, { text: t.due }], groups: [{ rows }] };
  return [{ heading: t.heading, span: 5, blocks: [{ kind: 'table', table }] }];
}

/** What its posts brought so far, as far as exports name the posts. */
function results(context: ViewContext, path: string, campaign: Campaign): SectionView[] {
  const { playbook, slots, words } = context;
  const objects = slots.flatMap(({ post, object }) =>
    post.campaign === campaign.id && object !== null ? [object.id] : [],
  );
  if (objects.length === 0) return [];
  const scope = { id: `campaign:${campaign.id}`, channels: campaign.channels, objects };
  const period = rangePeriod(campaign.start, campaign.end < playbook.asOf ? campaign.end : playbook.asOf);
  const figures = knownFigures(context, path, campaignKpis, scope, period);
  if (figures.length === 0) return [];
  const t = words.strategy.campaign;
  return [
    {
      heading: t.results,
      note: t.resultsNote(objects.length),
      span: 12,
      blocks: [figureTable(context, figures, period)],
    },
  ];
}
