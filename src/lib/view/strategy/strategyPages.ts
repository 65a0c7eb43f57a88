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

const overviews = [
  toOverviewPage,
  toAudiencePage,
  toGoalsPage,
  toChannelsPage,
  toContentPage,
  toCampaignsPage,
  toBriefsPage,
  toCommunityPage,
  toConversionPage,
  toTeamPage,
];

/** The pages of the strategy: one a duty, and one for each of its records. */
export function toStrategyPages(context: ViewContext): Page[] {
  const { records } = context.playbook;
  const each = <Item>(items: ReadonlyMap<string, Item>, toItemPage: (context: ViewContext, item: Item) => Page) =>
    [...items.values()].map((item) => toItemPage(context, item));
  return [
    ...overviews.map((toOverview) => toOverview(context)),
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
