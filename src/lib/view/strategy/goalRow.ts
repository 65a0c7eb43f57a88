import type { BulletView } from '../bullet.ts';
import type { LinkView } from '../linkView.ts';
import type { FigureView } from '../numbers/figureView.ts';
import { numeralOf } from '../numeralOf.ts';
import type { PaceMarkView } from '../paceMark.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import type { GoalFacts } from './goalFacts.ts';
import { distanceText, goalMark, wantedText } from './goalState.ts';

/** A goal in one row: where it is, where it should be, and what that rests on. */
export interface GoalRowView {
  readonly numeral: string;
  readonly link: LinkView;
  readonly value: string;
  readonly wanted: string;
  readonly bullet: BulletView | null;
  readonly mark: PaceMarkView;
  readonly distance: string;
  /** Formula and files. */
  readonly formula: string;
  readonly files: string;
  readonly figure: FigureView | null;
}

export function toGoalRow(context: ViewContext, page: string, facts: GoalFacts): GoalRowView {
  const { goal, figure, progress } = facts;
  const files = [...new Set(progress.figure?.sources.map(({ file }) => file.split('/').at(-1) ?? file) ?? [])];
  return {
    numeral: numeralOf(goal) ?? '',
    link: { text: goal.title, href: relativeHref(page, routeOf('goals', goal.id)) },
    value: figure?.text ?? '—',
    wanted: wantedText(context, facts),
    bullet: toBullet(context, facts),
    mark: goalMark(context, facts),
    distance: distanceText(context, facts),
    formula: progress.figure?.formula ?? '',
    files: files.length > 3 ? context.words.strategy.goals.files(files.length) : files.join(', '),
    figure,
  };
}

/** The scale ends a little beyond whatever is largest; what is too little or too much is hatched. */
function toBullet(context: ViewContext, facts: GoalFacts): BulletView | null {
  const { kpi, progress, text, isLevel } = facts;
  const { target, figure, pace } = progress;
  const actual = figure?.value ?? null;
  if (target === null || pace === null || actual === null || target <= 0) return null;
  const end = Math.max(target, actual, pace.expected) / 0.9;
  const length = (value: number) => `${Number(((Math.max(0, value) / end) * 100).toFixed(2))}%`;
  const tone = goalMark(context, facts).tone;
  const [low, high] = kpi?.better === 'lower' ? [pace.expected, actual] : [actual, pace.expected];
  return {
    actual: length(tone === '' ? actual : Math.min(actual, low)),
    gap: tone === '' || high <= low ? null : { x: length(low), width: length(high - low), tone },
    target: length(target),
    expected: isLevel ? null : length(pace.expected),
    labels: [
      { x: '0%', text: text(0), anchor: 'start' },
      { x: length(target), text: text(target), anchor: 'middle' },
    ],
  };
}
