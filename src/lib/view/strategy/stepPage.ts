import { say } from '../../language/language.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { funnelStages } from '../../schema/words.ts';
import { amountText } from '../amountText.ts';
import type { KeyValueView } from '../keyValue.ts';
import type { Page } from '../page.ts';
import { quantityText } from '../quantityText.ts';
import { recordLinks } from '../recordLinks.ts';
import { routeOf } from '../routes.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { deadlineText } from './deadline.ts';
import { kpiLinks } from './kpiLinks.ts';
import { ownerText } from './ownerText.ts';
import { bodySection } from './sections.ts';
import type { Block, SectionView } from './sheet.ts';
import { stepMark } from './stepMark.ts';

type Step = PlaybookRecord<'steps'>;

/** One act: what we believe, who does it by when, at which cost, and what came of it. */
export function toStepPage(context: ViewContext, step: Step): Page<'sheet'> {
  const { playbook, words } = context;
  const t = words.strategy.step;
  const path = routeOf('steps', step.id);
  const body = recordBody(context, path, step);
  const stage = say(funnelStages[step.stage], playbook.language);
  const sections: SectionView[] = [
    {
      heading: t.plan,
      mark: stepMark(context, step),
      span: 5,
      blocks: [{ kind: 'pairs', rows: plan(context, path, step) }],
    },
    { heading: t.result, span: 7, blocks: [result(context, step)] },
    ...bodySection(body, t.notes, 8),
  ];
  const numeral = step.due === undefined ? '—' : String(Number(step.due.slice(8)));
  const kind = step.due === undefined ? stage : t.kind(stage, context.format.monthName(step.due.slice(0, 7)));
  const title = { numeral, kind, heading: step.title, lede: step.hypothesis };
  return toPage(
    context,
    'sheet',
    { path, title: step.title, description: step.hypothesis },
    { title, sections },
    body?.assets,
  );
}

function plan(context: ViewContext, path: string, step: Step): KeyValueView[] {
  const { format, words } = context;
  const t = words.strategy.step;
  const isOver = step.state === 'done' || step.state === 'dropped';
  const goals = recordLinks(context, path, 'goals', step.goal === undefined ? [] : [step.goal]);
  return [
    { name: t.owner, text: ownerText(context, step.owner) },
    { name: t.due, text: deadlineText(context, step.due, isOver) },
    ...(goals.length === 0 ? [] : [{ name: t.goal, links: goals }]),
    ...(step.kpi === undefined ? [] : [{ name: t.kpi, links: kpiLinks(context, path, [step.kpi]) }]),
    ...(step.cost === undefined ? [] : [{ name: t.cost, text: amountText(context, step.cost) }]),
    ...(step.effortHours === undefined
      ? []
      : [{ name: t.effort, text: words.strategy.hours(format.number(step.effortHours, 1)) }]),
  ];
}

function result(context: ViewContext, { result: found, state, kpi }: Step): Block {
  const { format, words, playbook } = context;
  const t = words.strategy.step;
  if (found === undefined) {
    return {
      kind: 'empty',
      why: state === 'done' ? t.noResultWhy : t.notYet,
      next: t.noResultNext,
      code: 'result: { on: …, says: … }',
    };
  }
  const definition = kpi === undefined ? undefined : playbook.kpis.get(kpi);
  const rows = [
    { name: t.readOn, text: format.longDay(found.on) },
    ...(found.value === undefined ? [] : [{ name: t.value, text: quantityText(context, found.value, definition) }]),
    { name: t.says, text: found.says },
  ];
  return { kind: 'pairs', rows };
}
