import { compareText } from '../../language/compareText.ts';
import { say } from '../../language/language.ts';
import { channelScope } from '../../playbook/channelScope.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { funnelStages } from '../../schema/words.ts';
import { amountText } from '../amountText.ts';
import type { Page } from '../page.ts';
import { recordLink, recordLinks } from '../recordLinks.ts';
import { routes } from '../routes.ts';
import type { CellView, TableGroup, TableView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { deadlineCell } from './deadline.ts';
import { experimentTable } from './experimentTable.ts';
import { toFunnel } from './funnel.ts';
import { figureTable, knownFigures } from './knownFigures.ts';
import { lastFullMonth } from './lastFullMonth.ts';
import { ownerText } from './ownerText.ts';
import { tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';
import { stepMark } from './stepMark.ts';

type Step = PlaybookRecord<'steps'>;

const path = routes.conversion;

const funnelKpis = [
  'impressions',
  'click-through-rate',
  'sessions',
  'conversion-rate',
  'conversions',
  'subscriptions',
  'leads',
  'cost-per-lead',
  'cost-per-acquisition',
  'return-on-ad-spend',
  'churn',
  'retention',
];

/** Concrete acts that should raise conversion, by the stage of the funnel they mend, and the experiments beside them. */
export function toConversionPage(context: ViewContext): Page<'sheet'> {
  const { playbook, words } = context;
  const t = words.strategy.conversion;
  const steps = [...playbook.records.steps.values()];
  const period = lastFullMonth(playbook.asOf);
  const scope = channelScope(context.playbook, []);
  const figures = knownFigures(context, path, funnelKpis, scope, period);
  const funnel = toFunnel(context, path, scope, period);
  const experiments = experimentTable(context, path, [...playbook.records.experiments.values()]);
  const sections: SectionView[] = [
    tableSection({ heading: t.steps, note: t.count(steps.length), span: 12 }, stepTable(context, steps), {
      why: t.emptyWhy,
      next: t.emptyNext,
      code: 'src/content/steps/shorter-checkout.md',
    }),
    tableSection({ heading: t.experiments, note: t.experimentsNote, span: 12 }, experiments, {
      why: t.noExperimentsWhy,
      next: t.noExperimentsNext,
      code: 'src/content/experiments/price-first.md',
    }),
    {
      heading: t.funnel,
      note: words.strategy.figures.lastMonth,
      span: 12,
      blocks: [
        ...(funnel === null ? [] : [{ kind: 'funnel' as const, funnel }]),
        figureTable(context, figures, period),
      ],
    },
  ];
  const title = { numeral: String(steps.length), kind: t.kind(steps.length), heading: t.heading, lede: t.lede };
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede }, { title, sections });
}

function stepTable(context: ViewContext, steps: readonly Step[]): TableView {
  const t = context.words.strategy.conversion;
  const showsCost = steps.some(({ cost }) => cost !== undefined);
  const byStage = Map.groupBy(steps, ({ stage }) => stage);
  const stages = Object.keys(funnelStages) as (keyof typeof funnelStages)[];
  const groups = stages.flatMap((stage): TableGroup[] => {
    const rows = (byStage.get(stage) ?? []).toSorted((a, b) =>
      compareText((a.due ?? '9999') + a.id, (b.due ?? '9999') + b.id),
    );
    if (rows.length === 0) return [];
    return [
      {
        heading: say(funnelStages[stage], context.playbook.language),
        rows: rows.map((step) => stepRow(context, step, showsCost)),
      },
    ];
  });
  const cost = steps.reduce((sum, step) => sum + (step.cost ?? 0), 0);
  return {
    label: t.steps,
    columns: [
      { text: t.step },
      { text: t.goal },
      { text: t.owner },
      { text: t.due },
      ...(showsCost ? [{ text: t.cost, numeric: true as const }] : []),
      { text: t.state },
    ],
    groups,
    ...(showsCost && { total: [{ text: t.total }, {}, {}, {}, { text: amountText(context, cost) }, {}] }),
  };
}

function stepRow(context: ViewContext, step: Step, showsCost: boolean): CellView[] {
  const isOver = step.state === 'done' || step.state === 'dropped';
  return [
    { links: [recordLink(path, step)], small: step.hypothesis },
    { links: recordLinks(context, path, 'goals', step.goal === undefined ? [] : [step.goal]) },
    { text: ownerText(context, step.owner) },
    deadlineCell(context, step.due, isOver),
    ...(showsCost ? [{ text: step.cost === undefined ? '—' : amountText(context, step.cost) }] : []),
    { mark: stepMark(context, step), ...(step.result !== undefined && { small: step.result.says }) },
  ];
}
