import { plannedPosts } from '../../playbook/plannedPosts.ts';
import { statusGroup } from '../../playbook/postStatus.ts';
import { byOrder } from '../byOrder.ts';
import type { KeyValueView } from '../keyValue.ts';
import { currentMonth } from '../navigation.ts';
import type { Page } from '../page.ts';
import { recordLinks } from '../recordLinks.ts';
import { monthRoute, relativeHref, routes } from '../routes.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { cadenceText } from './cadenceText.ts';
import { campaignsByStart } from './campaignPhase.ts';
import { toCampaignStrips } from './campaignStrips.ts';
import { toDecisions } from './decisions.ts';
import { goalsBlock } from './goalsPage.ts';
import { periodProgress } from './periodProgress.ts';
import { bandText } from './pillarRows.ts';
import { notDoing, optional } from './sections.ts';
import type { Block, SectionView } from './sheet.ts';
import { sourceNews } from './sourceNews.ts';
import { toWeekAhead } from './weekAhead.ts';

const path = routes.overview;

/** The strategy on one page: the line, the goals, what waits for an answer, the next days, the period, and how. */
export function toOverviewPage(context: ViewContext): Page<'sheet'> {
  const { playbook, words } = context;
  const t = words.strategy.overview;
  const { client } = playbook;
  const decisions = toDecisions(context, path);
  const sections: SectionView[] = [
    { heading: t.goals, note: periodProgress(context), span: 8, blocks: [goalsBlock(context, path)] },
    {
      heading: t.decisions,
      note: context.format.number(decisions.length),
      span: 4,
      blocks: [
        decisions.length === 0
          ? { kind: 'empty', why: t.noDecisionsWhy, next: t.noDecisionsNext, code: 'decisions:' }
          : { kind: 'decisions', decisions },
        ...sourceNews(context),
      ],
    },
    week(context),
    {
      heading: client.period.name,
      note: words.strategy.strips.note,
      span: 12,
      blocks: [{ kind: 'strips', strips: toCampaignStrips(context, path, campaignsByStart(context), true) }],
    },
    { heading: t.how, span: 8, blocks: [howBlock(context)] },
    ...optional(notDoing(client.notDoing), { heading: words.strategy.notDoing, span: 4 }),
  ];
  const title = {
    numeral: periodNumeral(client.period.name),
    kind: t.kind,
    heading: client.headline,
    lede: client.summary,
  };
  return toPage(
    context,
    'sheet',
    { path, title: words.frame.nav.overview, description: client.summary },
    { title, sections },
  );
}

/** `Q4` of "Q4 2026", `IV` of "IV квартал 2026"; the year of a period that is called otherwise. */
function periodNumeral(name: string): string {
  const first = name.split(/\s/u, 1)[0] ?? '';
  return first.length <= 3 ? first : (/\d{4}/.exec(name)?.[0].slice(2) ?? first.slice(0, 2));
}

function week(context: ViewContext): SectionView {
  const { playbook, slots, words, format } = context;
  const t = words.strategy.overview;
  const days = toWeekAhead(context, path);
  const last = days.at(-1)?.day ?? playbook.asOf;
  const posts = plannedPosts(slots.filter(({ day }) => day !== null && day >= playbook.asOf && day <= last));
  const open = posts.filter((post) => post.slots.some(({ status }) => statusGroup(status) === 'open')).length;
  const month = currentMonth(playbook);
  return {
    heading: t.week,
    note: t.weekNote(posts.length, open),
    link: { text: t.timetable(format.monthName(month)), href: relativeHref(path, monthRoute(month)) },
    span: 12,
    blocks: [
      posts.length === 0
        ? { kind: 'empty', why: t.noWeekWhy, next: t.noWeekNext, code: 'almanac new post' }
        : { kind: 'week', days },
    ],
  };
}

function howBlock(context: ViewContext): Block {
  const t = context.words.strategy.overview;
  const rows = how(context);
  if (rows.length > 0) return { kind: 'pairs', rows };
  return { kind: 'empty', why: t.noHowWhy, next: t.noHowNext, code: 'almanac new persona' };
}

/** For whom, about what, where and how often: one line each, with the pages behind. */
function how(context: ViewContext): KeyValueView[] {
  const { playbook, words } = context;
  const t = words.strategy.overview;
  const { personas, pillars, channels } = playbook.records;
  const aimed = byOrder(personas).filter(({ segment }) => segment !== 'negative');
  const against = byOrder(personas).filter(({ segment }) => segment === 'negative');
  const promising = byOrder(channels).filter(({ cadence }) => cadence !== undefined);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const rows: KeyValueView[] = [
    { name: t.forWhom, links: recordLinks(context, path, 'personas', ids(aimed)) },
    { name: t.notForWhom, links: recordLinks(context, path, 'personas', ids(against)) },
    {
      name: t.about,
      text: byOrder(pillars)
        .map((pillar) => `${pillar.title} ${bandText(context, pillar.share)}`)
        .join(', '),
    },
    {
      name: t.where,
      text: promising.map((channel) => `${channel.title}: ${cadenceText(context, channel)}`).join('; '),
    },
    { name: t.campaigns, links: recordLinks(context, path, 'campaigns', ids(campaignsByStart(context))) },
  ];
  return rows.filter(({ text = '', links = [] }) => text !== '' || links.length > 0);
}
