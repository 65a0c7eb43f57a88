import type { CollectionName } from '../../schema/collections.ts';
import { isShown } from '../navigation.ts';
import type { Page } from '../page.ts';
import type { ViewContext } from '../viewContext.ts';
import { toAudiencePage } from './audiencePage.ts';
import { toBriefPage } from './briefPage.ts';
import { toBriefsPage } from './briefsPage.ts';
import { toCampaignPage } from './campaignPage.ts';
import { toCampaignsPage } from './campaignsPage.ts';
import { toChannelPage } from './channelPage.ts';
import { toChannelsPage } from './channelsPage.ts';
import { toCommunityPage } from './communityPage.ts';
import { toContentPage } from './contentPage.ts';
import { toConversionPage } from './conversionPage.ts';
import { toExperimentPage } from './experimentPage.ts';
import { toGoalPage } from './goalPage.ts';
import { toGoalsPage } from './goalsPage.ts';
import { toGuidePage } from './guidePage.ts';
import { toOverviewPage } from './overviewPage.ts';
import { toPersonaPage } from './personaPage.ts';
import { toPillarPage } from './pillarPage.ts';
import { toPlayPage } from './playPage.ts';
import { toStepPage } from './stepPage.ts';
import { toTeamPage } from './teamPage.ts';

/** The page of each duty, and the collections without which a client's site does not have it. */
const overviews: readonly {
  readonly toOverview: (context: ViewContext) => Page;
  readonly shows: readonly CollectionName[];
}[] = [
  { toOverview: toOverviewPage, shows: [] },
  { toOverview: toAudiencePage, shows: ['personas'] },
  { toOverview: toGoalsPage, shows: ['goals'] },
  { toOverview: toChannelsPage, shows: ['channels'] },
  { toOverview: toContentPage, shows: ['pillars', 'guides'] },
  { toOverview: toCampaignsPage, shows: ['campaigns'] },
  { toOverview: toBriefsPage, shows: ['briefs'] },
  { toOverview: toCommunityPage, shows: ['plays'] },
  { toOverview: toConversionPage, shows: ['steps', 'experiments'] },
  { toOverview: toTeamPage, shows: [] },
];

/** The pages of the strategy: one a duty, and one for each of its records. */
export function toStrategyPages(context: ViewContext): Page[] {
  const { records } = context.playbook;
  const each = <Item>(items: ReadonlyMap<string, Item>, toItemPage: (context: ViewContext, item: Item) => Page) =>
    [...items.values()].map((item) => toItemPage(context, item));
  return [
    ...overviews.filter(({ shows }) => isShown(context.playbook, shows)).map(({ toOverview }) => toOverview(context)),
    ...each(records.personas, toPersonaPage),
    ...each(records.goals, toGoalPage),
    ...each(records.channels, toChannelPage),
    ...each(records.pillars, toPillarPage),
    ...each(records.guides, toGuidePage),
    ...each(records.campaigns, toCampaignPage),
    ...each(records.briefs, toBriefPage),
    ...each(records.plays, toPlayPage),
    ...each(records.steps, toStepPage),
    ...each(records.experiments, toExperimentPage),
  ];
}
