import type { PhrasingContent, Root } from 'mdast';
import { say } from '../../language/language.ts';
import { channelScope } from '../../playbook/channelScope.ts';
import type { ChartGrain } from '../numbers/charts/chartSlots.ts';
import type { ChartSpec } from '../numbers/charts/chartSpec.ts';
import { toChartView } from '../numbers/charts/toChartView.ts';
import { toFigureView } from '../numbers/figureView.ts';
import { toGoalTable } from '../numbers/goalTable.ts';
import { toPostList } from '../numbers/postList.ts';
import type { ViewContext } from '../viewContext.ts';
import { askFigure, attributeOf, periodOf } from './askFigure.ts';
import type { BodyBlock } from './body.ts';
import type { ComponentName } from './components.ts';
import { words } from './known.ts';
import type { BodyPlace } from './renderBody.ts';
import { type HtmlContext, printHtml, toHtmlTree } from './toHtml.ts';
import type { ComponentNode } from './tree.ts';

/** Where on the page a component is drawn. */
export interface BlockPlace extends BodyPlace {
  /** Its place among the components of the text. */
  readonly number: number;
  readonly html: HtmlContext;
}

type Draw = (node: ComponentNode, place: BlockPlace, context: ViewContext) => BodyBlock | null;

const draws: Readonly<Record<ComponentName, Draw>> = {
  Figure: (node, place, context) => {
    const figure = askFigure(node, place, context);
    return figure === null ? null : { kind: 'figure', figure: toFigureView(figure, place.page, context) };
  },
  Chart: drawChartBlock,
  GoalTable: (node, place, context) => {
    const ids = words(attributeOf(node, 'goals') ?? '');
    return { kind: 'goals', table: toGoalTable(ids, place.period, place.page, context) };
  },
  PostList: drawPostList,
  Note: (node, { html }) => ({ kind: 'note', title: attributeOf(node, 'title') ?? null, html: inner(node, html) }),
  Decision: (node, { html }, { format, words }) => ({
    kind: 'decision',
    title: words.numbers.decideBy(format.day(attributeOf(node, 'due') ?? '')),
    html: inner(node, html),
  }),
};

/** A component on a line of its own; null where this audience sees nothing of it. */
export function drawBlock(node: ComponentNode, place: BlockPlace, context: ViewContext): BodyBlock | null {
  return draws[node.name as ComponentName](node, place, context);
}

function drawChartBlock(node: ComponentNode, place: BlockPlace, context: ViewContext): BodyBlock | null {
  const { playbook } = context;
  const kpi = playbook.kpis.get(attributeOf(node, 'kpi') ?? '');
  if (kpi === undefined) return null;
  const channels = words(attributeOf(node, 'channels') ?? '').filter((id) => playbook.records.channels.has(id));
  const request = {
    kpi,
    scopes:
      channels.length === 0
        ? [channelScope(playbook, [])]
        : channels.slice(0, 3).map((id) => channelScope(playbook, [id])),
    period: periodOf(node, place),
    grain: (attributeOf(node, 'grain') ?? 'week') as ChartGrain,
    ...(attributeOf(node, 'type') === undefined ? {} : { kind: attributeOf(node, 'type') as ChartSpec['kind'] }),
  };
  const title = attributeOf(node, 'title') ?? say(kpi.label, playbook.language);
  const chart = toChartView(request, { page: place.page, id: `chart-${place.number + 1}`, title }, context);
  return chart === null ? null : { kind: 'chart', chart };
}

function drawPostList(node: ComponentNode, place: BlockPlace, context: ViewContext): BodyBlock {
  const channel = attributeOf(node, 'channel');
  const pillar = attributeOf(node, 'pillar');
  const campaign = attributeOf(node, 'campaign');
  const list = toPostList(
    {
      order: attributeOf(node, 'order') === 'worst' ? 'worst' : 'best',
      by: attributeOf(node, 'by') ?? '',
      count: Number(attributeOf(node, 'count') ?? 3),
      period: periodOf(node, place),
      isWanted: (slot) =>
        (channel ?? slot.channel.id) === slot.channel.id &&
        (pillar === undefined || slot.post.pillar === pillar) &&
        (campaign === undefined || slot.post.campaign === campaign),
      notes: {},
    },
    place.page,
    context,
  );
  return { kind: 'posts', list };
}

/** What stands between the tags of a note or a decision. */
function inner(node: ComponentNode, html: HtmlContext): string {
  const tree: Root = { type: 'root', children: node.children as unknown as PhrasingContent[] };
  return printHtml(toHtmlTree(tree, html).children);
}
