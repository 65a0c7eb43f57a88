import type { KpiDefinition } from '../../kpi/kpiDefinition.ts';
import { type GoalProgress, goalProgress } from '../../playbook/goalProgress.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { type FigureView, toFigureView } from '../numbers/figureView.ts';
import { valueText } from '../numbers/valueText.ts';
import type { ViewContext } from '../viewContext.ts';

type Goal = PlaybookRecord<'goals'>;

/** A goal with everything that several pages say of it. */
export interface GoalFacts {
  readonly goal: Goal;
  readonly kpi: KpiDefinition | null;
  readonly progress: GoalProgress;
  readonly figure: FigureView | null;
  /** Is the same level wanted every day (a rate), or does it add up to the target? */
  readonly isLevel: boolean;
  /** A level of the KPI as text. */
  text(value: number): string;
}

export function goalFacts(context: ViewContext, page: string, goal: Goal): GoalFacts {
  const { playbook, format } = context;
  const progress = goalProgress(playbook, goal);
  const { figure, series } = progress;
  return {
    goal,
    kpi: (goal.kpi === undefined ? undefined : playbook.kpis.get(goal.kpi)) ?? null,
    progress,
    figure: figure === null ? null : toFigureView(figure, page, context),
    isLevel: series.every(({ expected, target }) => expected === target),
    text: (value) => {
      const unit = figure?.unit ?? 'number';
      // Half a person says nothing; but 9.4 a day does.
      const shown = unit === 'count' && Math.abs(value) >= 10 ? Math.round(value) : value;
      return valueText({ value: shown, unit, currency: figure?.currency ?? playbook.client.currency }, format);
    },
  };
}
