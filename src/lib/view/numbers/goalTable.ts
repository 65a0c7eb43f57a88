import type { Period } from '../../kpi/figure.ts';
import { type GoalProgress, type GoalStatus, goalProgress } from '../../playbook/goalProgress.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { byOrder } from '../byOrder.ts';
import type { PaceMarkView } from '../paceMark.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import { type FigureView, toFigureView } from './figureView.ts';
import { periodText } from './periodText.ts';
import { valueText } from './valueText.ts';

/** Goals with what a period brought, what was before, and how far they are. */
export interface GoalTableView {
  /** Names the region that scrolls; unlike others on its page. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly GoalRowView[];
}

export interface GoalRowView {
  /** `G1` */
  readonly numeral: string;
  readonly title: string;
  readonly href: string;
  /** The KPI in the period of the table; null for a goal without a KPI that this audience sees. */
  readonly figure: FigureView | null;
  /** The KPI from the goal's first day on, against its target. */
  readonly reached: FigureView | null;
  readonly target: string;
  readonly state: PaceMarkView;
  readonly baseline: string;
}

const looks: Readonly<Record<GoalStatus, Pick<PaceMarkView, 'mark' | 'tone'>>> = {
  'on-track': { mark: 'on-track', tone: '' },
  'at-risk': { mark: 'at-risk', tone: 'warn' },
  behind: { mark: 'behind', tone: 'fail' },
  over: { mark: 'done', tone: '' },
  'no-target': { mark: 'none', tone: '' },
  'no-data': { mark: 'none', tone: '' },
  'not-started': { mark: 'none', tone: '' },
};

/** The named goals, or all of them, in their order. */
export function toGoalTable(ids: readonly string[], period: Period, page: string, context: ViewContext): GoalTableView {
  const { playbook, format, words } = context;
  const { goals } = words.numbers;
  const shown = byOrder(playbook.records.goals).filter(({ id }) => ids.length === 0 || ids.includes(id));
  return {
    label: format.list(shown.map(({ order }) => goals.numeral(order))),
    columns: [
      goals.goal,
      periodText(period, format),
      goals.change,
      goals.usual,
      goals.toDate,
      goals.target,
      goals.state,
    ],
    rows: shown.map((goal) => toRow(goal, period, page, context)),
  };
}

function toRow(goal: PlaybookRecord<'goals'>, period: Period, page: string, context: ViewContext): GoalRowView {
  const { playbook, words } = context;
  const progress = goalProgress(playbook, goal);
  const monthly =
    progress.figure === null
      ? null
      : playbook.figures.of({ kpi: progress.figure.kpi, scope: progress.figure.scope, period });
  const figure = monthly === null ? null : toFigureView(monthly, page, context);
  return {
    numeral: words.numbers.goals.numeral(goal.order),
    title: goal.title,
    href: relativeHref(page, routeOf('goals', goal.id)),
    figure,
    reached: progress.figure === null ? null : toFigureView(progress.figure, page, context),
    target: targetText(progress, context),
    state: goalState(progress, context),
    baseline: figure?.baseline?.value ?? '—',
  };
}

/** The state with its word: `105 % of pace`, or why there is none. */
export function goalState({ status, pace }: GoalProgress, { format, words }: ViewContext): PaceMarkView {
  const { states, ofPace } = words.numbers.goals;
  const isMoving = status === 'on-track' || status === 'at-risk' || status === 'behind';
  const word = isMoving && pace?.pace != null ? ofPace(states[status], format.share(pace.pace, 0)) : states[status];
  return { ...looks[status], word };
}

function targetText({ target, figure }: GoalProgress, { format, words }: ViewContext): string {
  if (target === null || figure === null) return words.numbers.goals.none;
  return valueText({ value: target, unit: figure.unit, currency: figure.currency }, format);
}
