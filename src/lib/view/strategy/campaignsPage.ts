import { say } from '../../language/language.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { campaignKinds } from '../../schema/words.ts';
import { daySpan } from '../daySpan.ts';
import { isShown } from '../navigation.ts';
import type { Page } from '../page.ts';
import { recordLink, recordLinks } from '../recordLinks.ts';
import { relativeHref, routes } from '../routes.ts';
import type { CellView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { campaignsByStart, phaseMark } from './campaignPhase.ts';
import { toCampaignStrips } from './campaignStrips.ts';
import { ownerText } from './ownerText.ts';
import { postCount } from './postCount.ts';
import { notDoing, optional, tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';

type Campaign = PlaybookRecord<'campaigns'>;

const path = routes.campaigns;

/** Every bounded push: when, for what, for whom, by whom, and what each of them does not do. */
export function toCampaignsPage(context: ViewContext): Page<'sheet'> {
  const t = context.words.strategy.campaigns;
  const campaigns = campaignsByStart(context);
  const table = {
    label: t.list,
    columns: [
      { text: t.campaign },
      { text: t.dates },
      { text: t.goals },
      { text: t.forWhom },
      { text: t.posts, numeric: true as const },
      { text: t.owner },
      { text: t.state },
    ],
    groups: [{ rows: campaigns.map((campaign) => campaignRow(context, campaign)) }],
  };
  const empty = { why: t.emptyWhy, next: t.emptyNext, code: 'src/content/campaigns/spring-launch.md' };
  const against = campaigns.flatMap(({ title, notDoing: items }) => items.map((item) => `${title}: ${item}`));
  const sections: SectionView[] = [
    ...strips(context, campaigns),
    {
      ...tableSection({ heading: t.list, note: t.count(campaigns.length), span: 12 }, table, empty),
      link: isShown(context.playbook, ['briefs'])
        ? { text: context.words.strategy.briefs.heading, href: relativeHref(path, routes.briefs) }
        : undefined,
    },
    ...optional(notDoing(against), { heading: context.words.strategy.notDoing, span: 12 }),
  ];
  const title = { numeral: String(campaigns.length), kind: t.kind(campaigns.length), heading: t.heading, lede: t.lede };
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede }, { title, sections });
}

function strips(context: ViewContext, campaigns: readonly Campaign[]): SectionView[] {
  const view = toCampaignStrips(context, path, campaigns, false);
  if (view.campaigns.length === 0) return [];
  const { strips: t } = context.words.strategy;
  return [
    {
      heading: context.playbook.client.period.name,
      note: t.sameScale,
      span: 12,
      blocks: [{ kind: 'strips', strips: view }],
    },
  ];
}

function campaignRow(context: ViewContext, campaign: Campaign): CellView[] {
  const { playbook, format, words, slots } = context;
  const own = slots.filter(({ post }) => post.campaign === campaign.id);
  const { planned, out } = postCount(own, { from: '0000-01-01', to: '9999-12-31' });
  return [
    { links: [recordLink(path, campaign)], small: say(campaignKinds[campaign.kind], playbook.language) },
    { text: daySpan(context, { from: campaign.start, to: campaign.end }) },
    { links: recordLinks(context, path, 'goals', campaign.goals) },
    { links: recordLinks(context, path, 'personas', campaign.personas) },
    { text: format.number(planned), small: words.strategy.campaigns.out(format.number(out)) },
    { text: ownerText(context, campaign.owner) },
    { mark: phaseMark(context, campaign) },
  ];
}
