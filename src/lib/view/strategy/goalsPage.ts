import { say } from '../../language/language.ts';
import { difficulties } from '../../schema/words.ts';
import { byOrder } from '../byOrder.ts';
import type { Page } from '../page.ts';
import { recordLink } from '../recordLinks.ts';
import { routes } from '../routes.ts';
import type { CellView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { goalFacts } from './goalFacts.ts';
import { toGoalRow } from './goalRow.ts';
import { ownerText } from './ownerText.ts';
import type { Block, SectionView } from './sheet.ts';

const path = routes.goals;

/** Every goal against its target, and which of the six difficulties each answers. */
export function toGoalsPage(context: ViewContext): Page<'sheet'> {
  const t = context.words.strategy.goals;
  const goals = byOrder(context.playbook.records.goals);
  const sections: SectionView[] = [
    { heading: t.list, note: t.count(goals.length), span: 12, blocks: [goalsBlock(context, path)] },
    { heading: t.difficulties, note: t.difficultiesNote, span: 12, blocks: [difficultyTable(context)] },
  ];
  const title = { numeral: 'G', kind: t.kind, heading: t.heading, lede: t.lede };
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede }, { title, sections });
}

/** All goals as rows with their bullets; what to write when there are none. */
export function goalsBlock(context: ViewContext, page: string): Block {
  const t = context.words.strategy.goals;
  const goals = byOrder(context.playbook.records.goals);
  if (goals.length === 0)
    return { kind: 'empty', why: t.emptyWhy, next: t.emptyNext, code: 'src/content/goals/more-subscribers.md' };
  const rows = goals.map((goal) => toGoalRow(context, page, goalFacts(context, page, goal)));
  return { kind: 'goals', rows, key: t.key };
}

/** The six difficulties a brand can have; an empty row is a decision too. */
function difficultyTable(context: ViewContext): Block {
  const { playbook, format, words } = context;
  const t = words.strategy.goals;
  const goals = byOrder(playbook.records.goals);
  const names = Object.keys(difficulties) as (keyof typeof difficulties)[];
  const rows = names.flatMap((name): CellView[][] => {
    const head = { text: say(difficulties[name], playbook.language) };
    const own = goals.filter(({ difficulty }) => difficulty === name);
    if (own.length === 0) return [[head, { text: t.notNow }, {}, {}, {}]];
    return own.map((goal) => [
      head,
      { text: goal.problem },
      { links: [recordLink(path, goal)], small: goal.objective },
      { text: ownerText(context, goal.owner), ...(goal.review !== undefined && { small: goal.review }) },
      { text: format.day(goal.due) },
    ]);
  });
  const columns = [{ text: t.difficulty }, { text: t.problem }, { text: t.goal }, { text: t.owner }, { text: t.due }];
  return { kind: 'table', table: { label: t.difficulties, columns, groups: [{ rows }] } };
}
