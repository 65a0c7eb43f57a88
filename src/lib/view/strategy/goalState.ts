import type { GoalStatus } from '../../playbook/goalProgress.ts';
import type { MarkName } from '../marks.ts';
import type { PaceMarkView } from '../paceMark.ts';
import type { ViewContext } from '../viewContext.ts';
import type { GoalFacts } from './goalFacts.ts';

const shapes: Readonly<Record<GoalStatus, { readonly mark: MarkName; readonly tone: PaceMarkView['tone'] }>> = {
  'on-track': { mark: 'on-track', tone: '' },
  'at-risk': { mark: 'at-risk', tone: 'warn' },
  behind: { mark: 'behind', tone: 'fail' },
  'no-target': { mark: 'none', tone: '' },
  'no-data': { mark: 'none', tone: '' },
  'not-started': { mark: 'none', tone: '' },
  over: { mark: 'none', tone: '' },
};

/** On track, at risk, behind; over: reached or not. */
export function goalMark({ words }: ViewContext, { progress }: GoalFacts): PaceMarkView {
  const t = words.strategy.goals;
  if (progress.status !== 'over') return { ...shapes[progress.status], word: t.states[progress.status] };
  return progress.reached
    ? { mark: 'done', word: t.states.reached, tone: '' }
    : { mark: 'missed', word: t.states.missed, tone: 'fail' };
}

/** What is wanted, beside what is: `of 900`, `at least 5.00 %`, `at most 60 min`. */
export function wantedText({ words }: ViewContext, { kpi, progress, isLevel, text }: GoalFacts): string {
  const t = words.strategy.goals;
  if (progress.target === null) return t.noTarget;
  if (kpi?.better === 'lower') return t.atMost(text(progress.target));
  return isLevel ? t.atLeast(text(progress.target)) : t.of(text(progress.target));
}

/** How far from where it should be today, in the unit of the goal: `0.42 pp short`, `105 % of pace`. */
export function distanceText(context: ViewContext, facts: GoalFacts): string {
  const { format, words } = context;
  const t = words.strategy.goals;
  const { figure, pace } = facts.progress;
  if (pace === null || figure === null || figure.value === null) return facts.figure?.reason ?? '';
  const off = figure.value - pace.expected;
  const isLower = facts.kpi?.better === 'lower';
  if (!facts.isLevel && !isLower) return pace.pace === null ? '' : t.ofPace(format.share(pace.pace, 0));
  const size =
    figure.unit === 'share'
      ? words.numbers.percentagePoints(format.number(Math.abs(off) * 100, 2))
      : facts.text(Math.abs(off));
  if (isLower) return off > 0 ? t.over(size) : t.inside(size);
  return off < 0 ? t.short(size) : t.above(size);
}
