import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { numeralOf } from '../numeralOf.ts';
import type { Page } from '../page.ts';
import { recordLinks } from '../recordLinks.ts';
import { routeOf } from '../routes.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { experimentTable } from './experimentTable.ts';
import { toGoalChart } from './goalChart.ts';
import { type GoalFacts, goalFacts } from './goalFacts.ts';
import { goalRoute } from './goalRoute.ts';
import { goalStanding } from './goalStanding.ts';
import { goalMark, wantedText } from './goalState.ts';
import { goalWeeks } from './goalWeeks.ts';
import { linkPairs } from './linkPairs.ts';
import { ownerText } from './ownerText.ts';
import { bodySection, lines, optional } from './sections.ts';
import type { Block, SectionView } from './sheet.ts';
import { targetChanges } from './targetChanges.ts';

/** One goal from its problem to its posts: where it stands, what that rests on, and how its target came about. */
export function toGoalPage(context: ViewContext, goal: PlaybookRecord<'goals'>): Page<'sheet'> {
  const { words, playbook } = context;
  const t = words.strategy.goal;
  const path = routeOf('goals', goal.id);
  const facts = goalFacts(context, path, goal);
  const body = recordBody(context, path, goal);
  const sections: SectionView[] = [
    { heading: t.where, mark: goalMark(context, facts), span: 4, blocks: standing(context, facts) },
    ...chart(context, facts),
    ...goalWeeks(context, facts),
    ...bodySection(body, t.text, 4),
    ...evened([
      ...targetChanges(context, goal, facts.kpi),
      ...tests(context, path, goal),
      ...optional(lines(goal.risks ?? []), { heading: t.risks, span: 6 }),
      { heading: words.strategy.linked, span: 6, blocks: [linked(context, path, goal)] },
    ]),
  ];
  const title = {
    numeral: numeralOf(goal) ?? '',
    kind: t.kind(playbook.client.period.name),
    heading: goal.title,
    lede: lede(context, goal),
  };
  const scope = { from: goal.start, to: goal.due };
  const page = { title, route: goalRoute(context, path, facts), sections };
  return toPage(context, 'sheet', { path, title: goal.title, description: goal.objective, scope }, page, body?.assets);
}

/** Halves stand in pairs; the last of an odd number takes the whole width. */
function evened(halves: readonly SectionView[]): SectionView[] {
  return halves.map((section, index) =>
    index % 2 === 0 && index === halves.length - 1 ? { ...section, span: 12 } : section,
  );
}

function lede(context: ViewContext, { owner, due, review }: PlaybookRecord<'goals'>): string {
  const t = context.words.strategy.goal;
  const parts = [t.owned(ownerText(context, owner)), t.until(context.format.longDay(due))];
  return [...parts, review === undefined ? t.noReview : t.reviewed(review)].join(' ');
}

function standing(context: ViewContext, facts: GoalFacts): Block[] {
  const t = context.words.strategy.goal;
  const { figure } = facts;
  if (figure === null)
    return [{ kind: 'empty', why: t.noKpiWhy, next: t.noKpiNext, code: 'kpi: engagement-rate-by-reach' }];
  return [
    { kind: 'figure', figure, beside: wantedText(context, facts) },
    { kind: 'facts', rows: goalStanding(context, facts) },
  ];
}

function chart(context: ViewContext, facts: GoalFacts): SectionView[] {
  const view = toGoalChart(context, facts);
  if (view === null) return [];
  const heading = facts.figure?.kpi ?? facts.goal.title;
  return [{ heading, note: context.words.strategy.goal.chartNote, span: 8, blocks: [{ kind: 'chart', chart: view }] }];
}

/** Experiments and steps that serve the goal. */
function tests(context: ViewContext, path: string, goal: PlaybookRecord<'goals'>): SectionView[] {
  const t = context.words.strategy.experiments;
  const own = [...context.playbook.records.experiments.values()].filter((experiment) => experiment.goal === goal.id);
  if (own.length === 0) return [];
  const table = experimentTable(context, path, own);
  return [{ heading: t.label, note: t.note, span: 6, blocks: [{ kind: 'table', table }] }];
}

function linked(context: ViewContext, path: string, goal: PlaybookRecord<'goals'>): Block {
  const t = context.words.strategy.kinds;
  return linkPairs(
    [
      [t.personas, recordLinks(context, path, 'personas', goal.personas)],
      [t.channels, recordLinks(context, path, 'channels', goal.channels)],
    ],
    context,
  );
}
