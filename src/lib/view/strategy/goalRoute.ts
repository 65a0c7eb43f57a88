import { say } from '../../language/language.ts';
import { plannedPosts } from '../../playbook/plannedPosts.ts';
import { statusGroup } from '../../playbook/postStatus.ts';
import { postStatus } from '../../playbook/slots.ts';
import { difficulties } from '../../schema/words.ts';
import { daySpan } from '../daySpan.ts';
import type { LinkView } from '../linkView.ts';
import { quantityText } from '../quantityText.ts';
import { linksFrom } from '../recordLinks.ts';
import { relativeHref, routes } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import type { GoalFacts } from './goalFacts.ts';
import { wantedText } from './goalState.ts';
import { kpiLinks } from './kpiLinks.ts';
import type { StationView } from './station.ts';

/** Problem, objective, KPI, campaigns, posts: why there is this goal and what is done for it. */
export function goalRoute(context: ViewContext, page: string, facts: GoalFacts): StationView[] {
  const t = context.words.strategy.goal;
  const { goal } = facts;
  return [
    station(t.problem, say(difficulties[goal.difficulty], context.playbook.language), goal.problem),
    station(t.objective, goal.objective, baselineText(context, facts)),
    {
      ...station(t.kpi, facts.kpi === null ? t.noKpi : '', facts.kpi === null ? '' : wantedText(context, facts)),
      links: goal.kpi === undefined ? [] : kpiLinks(context, page, [goal.kpi]),
      here: true,
    },
    campaignStation(context, page, facts),
    postStation(context, page, facts),
  ];
}

function station(kind: string, heading: string, more: string, links: readonly LinkView[] = []): StationView {
  return { kind, heading, more, links, here: false };
}

function baselineText(context: ViewContext, { goal, kpi }: GoalFacts): string {
  const t = context.words.strategy.goal;
  if (goal.baseline === undefined) return t.noBaseline;
  const { value, from, to, evidence } = goal.baseline;
  return t.from(quantityText(context, value, kpi ?? undefined), daySpan(context, { from, to }), evidence ?? '');
}

function campaignStation(context: ViewContext, page: string, { goal }: GoalFacts): StationView {
  const t = context.words.strategy.goal;
  const links = linksFrom(context, page, goal, 'campaigns');
  const campaigns = [...context.playbook.records.campaigns.values()].filter(({ goals }) => goals.includes(goal.id));
  if (links.length === 0) return station(t.campaigns, t.noCampaigns, t.noCampaignsMore);
  const from = campaigns.map(({ start }) => start).toSorted()[0] ?? goal.start;
  const to =
    campaigns
      .map(({ end }) => end)
      .toSorted()
      .at(-1) ?? goal.due;
  return station(t.campaigns, '', daySpan(context, { from, to }), links);
}

/** Posts that name the goal themselves or belong to a campaign that works for it. */
function postStation({ playbook, slots, words, format }: ViewContext, page: string, { goal }: GoalFacts): StationView {
  const t = words.strategy.goal;
  const serves = (campaign: string | undefined) =>
    campaign !== undefined && (playbook.records.campaigns.get(campaign)?.goals.includes(goal.id) ?? false);
  const posts = plannedPosts(slots.filter(({ post }) => post.goals.includes(goal.id) || serves(post.campaign)));
  if (posts.length === 0) return station(t.posts, t.noPosts, t.noPostsMore(goal.id));
  const out = posts.filter((post) => statusGroup(postStatus(post.slots)) === 'out').length;
  const link = { text: words.strategy.posts.count(posts.length), href: relativeHref(page, routes.calendarList) };
  return station(t.posts, '', t.out(format.number(out)), [link]);
}
